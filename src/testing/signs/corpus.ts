import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { linesOf, type TestLink, type TestMessage } from "./figures.ts";

/** `heldout`: the latest round, which nobody who tunes the signs has read. `tuning`: all rounds before it. */
export type SetName = "tuning" | "heldout";

export function fileOf(set: SetName, name: "messages" | "links"): string {
  return fileURLToPath(new URL(`${set}-${name}.ndjson`, import.meta.url));
}

export function messagesOf(set: SetName): TestMessage[] {
  return linesOf(readFileSync(fileOf(set, "messages"), "utf8"));
}

export function linksOf(set: SetName): TestLink[] {
  return linesOf(readFileSync(fileOf(set, "links"), "utf8"));
}
