import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SignCatalog } from "../../playbook/signs.ts";
import { fillTexts } from "../../playbook/text-slots.ts";
import { wordingText } from "../../signs/wording-text.ts";
import { readBatches } from "./batches.ts";
import { crossFigures, trained } from "./train.ts";

const REMARK = "Made by `npm run train:signs` from src/testing/signs; what it is: src/signs/learn-wording.ts.";

/** The signs of the built program in English. */
export function builtSigns(root: string): SignCatalog {
  const read = (...parts: string[]): unknown =>
    JSON.parse(readFileSync(`${join(root, "dist/library", ...parts)}.json`, "utf8"));
  return fillTexts(read("signs"), read("en", "signs") as string[]) as SignCatalog;
}

/** The text of `playbooks/wording.txt`. */
export function wordingFile(root: string, catalog: SignCatalog): string {
  return wordingText(trained(readBatches(join(root, "src/testing/signs")), catalog), REMARK);
}

/** How well it tells messages of writers it did not learn from. */
export function crossFiguresOf(root: string): string {
  return crossFigures(readBatches(join(root, "src/testing/signs")), builtSigns(root));
}
