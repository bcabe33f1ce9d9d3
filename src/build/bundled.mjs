// Imports a TypeScript module with all it imports.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

export async function bundled(file) {
  const folder = mkdtempSync(join(tmpdir(), "komek-bundled-"));
  const outfile = join(folder, "module.mjs");
  await build({ entryPoints: [file], outfile, bundle: true, platform: "node", format: "esm", logLevel: "error" });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
