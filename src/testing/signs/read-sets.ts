import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { linesOf, SET_FILES, type TestLink, type TestMessage, type TestSet } from "./figures.ts";

/** The test sets that lie in a folder: the one for tuning, and the one that was not looked at. */
export function readSets(folder: string): TestSet[] {
  const read = (name: string, what: string): string => readFileSync(join(folder, `${name}-${what}.ndjson`), "utf8");
  return Object.entries(SET_FILES)
    .filter(([name]) => existsSync(join(folder, `${name}-messages.ndjson`)))
    .map(([name, title]) => {
      const messages = linesOf<TestMessage>(read(name, "messages"));
      return { name: title, messages, links: linesOf<TestLink>(read(name, "links")) };
    });
}
