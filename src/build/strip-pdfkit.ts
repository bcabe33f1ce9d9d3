import type { Plugin } from "esbuild";

/**
 * pdfkit brings pictures, passwords, fourteen fonts of its own and fonts packed for the web. We draw text in two fonts
 * that are handed in: what else it could do is left out, and fails with the name of the part if it were ever called.
 */
export const stripPdfkit: Plugin = {
  name: "strip-pdfkit",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: UNUSED }, ({ importer, path }) => {
      return IMPORTERS.test(importer) ? { path, namespace: "left-out" } : undefined;
    });
    onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: LEFT_OUT, loader: "js" }));
  },
};

const UNUSED = /^(brotli\/decompress\.js|png-js|@noble\/ciphers\/aes|fs|module)$/;

const IMPORTERS = /node_modules[\\/](pdfkit|fontkit)[\\/]/;

const LEFT_OUT = "module.exports = { createRequire: () => () => undefined };";
