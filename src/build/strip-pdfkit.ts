import type { Plugin } from "esbuild";

/**
 * pdfkit brings pictures, passwords, fourteen fonts of its own and fonts packed for the web. We draw text in two fonts
 * that are handed in: what else it could do is left out of the bundle.
 */
export const stripPdfkit: Plugin = {
  name: "strip-pdfkit",
  setup({ initialOptions, onResolve, onLoad }) {
    // It asks where it lies only to name a colour profile that we never use.
    initialOptions.define = { "import.meta.url": '"file:///"' };
    onResolve({ filter: UNUSED }, ({ importer, path }) => {
      return IMPORTERS.test(importer) ? { path, namespace: "left-out" } : undefined;
    });
    onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: LEFT_OUT, loader: "js" }));
  },
};

const UNUSED = /^(brotli\/decompress\.js|png-js|@noble\/ciphers\/aes|fs|module)$/;

const IMPORTERS = /node_modules[\\/](pdfkit|fontkit)[\\/]/;

const LEFT_OUT = "module.exports = { createRequire: () => () => undefined };";
