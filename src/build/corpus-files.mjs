// Where the test data of `komek check` stands and how a file of it is read.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "../testing/signs");

/** `set` is `tuning` or `heldout`, `name` is `messages` or `links`. */
export const fileOf = (set, name) => join(FOLDER, `${set}-${name}.ndjson`);

/** One object a line. A file that is missing, or a line that is no JSON, throws. */
export const readLines = (file) =>
  readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
