import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the build needs to know of a package. */
export interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** The package.json in a folder. */
export function readPackage(folder: string): PackageFile {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as PackageFile;
}
