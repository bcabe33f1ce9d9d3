import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

// What is seldom needed is packed more tightly than the package does it by itself: see decision 10.

/** Packs a text for `readPacked`. */
export function pack(text: string): Uint8Array {
  const bytes = Buffer.from(text);
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants;
  const params = { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params });
}

/** Packs one text file. */
export function packText(file: string, out: string): void {
  writeFileSync(out, pack(readFileSync(file, "utf8")));
}

/** The published versions are of use in a checkout alone; the weights are counted, not written, and packed apart. */
const NOT_FOR_EDITORS = new Set(["versions.lock.json", "wording.txt"]);

/**
 * Packs the playbooks folder into one file: path below the folder → text. Who changes the library works in a checkout,
 * where the published versions are; a copy of them helps nobody.
 */
export function packPlaybooks(folder: string, out: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !NOT_FOR_EDITORS.has(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [relative(folder, file).split(sep).join("/"), readFileSync(file, "utf8")]);
  writeFileSync(out, pack(JSON.stringify(Object.fromEntries(files))));
}
