import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { linesOf } from "./figures.ts";

/** A message to learn from. */
export interface TrainingMessage {
  readonly lang: "ru" | "kk" | "en" | "mixed" | "translit";
  readonly kind: "fraud" | "ordinary";
  readonly text: string;
}

/** Messages by one writer. */
export interface Batch {
  readonly name: string;
  readonly messages: readonly TrainingMessage[];
}

/** Everything that wording is learned from, below `src/testing/signs`: the tuning set and every file of `training`. */
export function readBatches(folder: string): Batch[] {
  const read = (...parts: string[]): TrainingMessage[] => linesOf(readFileSync(join(folder, ...parts), "utf8"));
  const files = readdirSync(join(folder, "training")).filter((file) => file.endsWith(".ndjson"));
  return [
    { name: "tuning", messages: read("tuning-messages.ndjson") },
    ...files.sort().map((file) => ({ name: file.replace(".ndjson", ""), messages: read("training", file) })),
  ];
}
