// Splits the test data of `komek check` into a half for tuning and a half that who tunes does not read.
// `node src/build/split-corpus.mjs new.ndjson` takes in new lines; without a file it sorts anew what is there.
// It prints numbers only, never a text.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "../testing/signs");

/** Never changed: another seed would mix what has been read with what has not. */
const SEED = "komek-signs-2026-11-28";

export const HALVES = ["tuning", "heldout"];

/** `m014` and `m014b` are variants of one message: one family, never parted. */
export const familyOf = (id) => /^[lm]\d+/.exec(id)?.[0] ?? id;

/** Families of one kind (and language, for a message) are dealt out evenly. */
const stratumOf = ({ kind, lang }) => `${kind}/${lang ?? "link"}`;

const isOdd = (id) => createHash("sha256").update(`${SEED}:${id}`).digest()[0] % 2;

/**
 * Lines with `id`, `kind` and perhaps `lang` → `{ tuning, heldout }`, each by id. In a stratum the families stand by
 * id and go in twos: a hash of the first one's id says which half it goes to, the second goes to the other half.
 * So both halves are alike, and a line added later moves none that are there.
 */
export function split(lines) {
  const strata = new Map();
  const sorted = [...lines].sort((one, other) => (one.id < other.id ? -1 : 1));
  for (const line of sorted) {
    const family = familyOf(line.id);
    if ([...strata.values()].some((families) => families.includes(family))) continue;
    strata.set(stratumOf(line), [...(strata.get(stratumOf(line)) ?? []), family]);
  }
  const halfOf = new Map();
  for (const families of strata.values()) {
    families.forEach((family, index) => {
      const first = families[index - (index % 2)];
      halfOf.set(family, HALVES[(isOdd(first) + index) % 2]);
    });
  }
  const inHalf = (half) => sorted.filter(({ id }) => halfOf.get(familyOf(id)) === half);
  return { tuning: inHalf("tuning"), heldout: inHalf("heldout") };
}

export function readLines(file) {
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

/** `name` is `messages` or `links`. */
export const fileOf = (half, name, folder = FOLDER) => join(folder, `${half}-${name}.ndjson`);

function takeIn(name, added) {
  const lines = [...HALVES.flatMap((half) => readLines(fileOf(half, name))), ...added];
  const ids = new Set(lines.map(({ id }) => id));
  if (ids.size !== lines.length) throw new Error(`Two lines of the ${name} have the same id.`);
  const halves = split(lines);
  for (const half of HALVES) {
    writeFileSync(fileOf(half, name), halves[half].map((line) => `${JSON.stringify(line)}\n`).join(""));
  }
  return `${name}: ${halves.tuning.length} for tuning, ${halves.heldout.length} held out`;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const added = process.argv.slice(2).flatMap(readLines);
  const [messages, links] = ["text", "url"].map((key) => added.filter((line) => key in line));
  console.log(takeIn("messages", messages));
  console.log(takeIn("links", links));
}
