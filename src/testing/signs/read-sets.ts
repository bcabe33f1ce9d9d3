import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { linesOf, setOf, type TestLink, type TestMessage, type TestSet } from "./figures.ts";

const MESSAGES = /^(.+)-messages\.ndjson$/;

/** Every test set that lies in a folder as `NAME-messages.ndjson` and `NAME-links.ndjson`, unseen ones first. */
export function readSets(folder: string): TestSet[] {
  const read = (name: string, what: string): string => readFileSync(join(folder, `${name}-${what}.ndjson`), "utf8");
  return readdirSync(folder)
    .flatMap((file) => MESSAGES.exec(file)?.[1] ?? [])
    .sort((one, other) => rank(one) - rank(other) || one.localeCompare(other))
    .map((name) => {
      const messages = linesOf<TestMessage>(read(name, "messages"));
      return setOf(name, { messages, links: linesOf<TestLink>(read(name, "links")) });
    });
}

/** New sets first: their figures are the ones that say something. */
function rank(name: string): number {
  return ["heldout", "tuning"].indexOf(name);
}
