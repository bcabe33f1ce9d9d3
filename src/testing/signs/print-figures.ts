import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkerOf } from "../../signs/check-message.ts";
import { wordingOf } from "../../signs/wording.ts";
import { readWordingText } from "../../signs/wording-text.ts";
import { ABOUT_SIGNS } from "./about-signs.ts";
import { figuresOf } from "./figures.ts";
import { builtSigns } from "./print-training.ts";
import { readSets } from "./read-sets.ts";

export { readBatches } from "./batches.ts";

/** The figures of the built program over the test sets: what `npm run bench:signs` prints. */
export function figuresOfBuild(root: string): string {
  const wording = readWordingText(readFileSync(join(root, "playbooks/wording.txt"), "utf8"));
  return figuresOf(readSets(join(root, "src/testing/signs")), checkerOf(builtSigns(root), wordingOf(wording)));
}

/** The whole of `docs/signs.md`: what is known, then the figures. */
export function pageOf(figures: string): string {
  return `${ABOUT_SIGNS}\n${figures}\n`;
}
