import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SignCatalog } from "../../playbook/signs.ts";
import { fillTexts } from "../../playbook/text-slots.ts";
import { checkerOf } from "../../signs/check-message.ts";
import { ABOUT_SIGNS } from "./about-signs.ts";
import { figuresOf } from "./figures.ts";
import { readSets } from "./read-sets.ts";

/** The figures of the built program over the test sets: what `npm run bench:signs` prints. */
export function figuresOfBuild(root: string): string {
  const read = (...parts: string[]): unknown =>
    JSON.parse(readFileSync(`${join(root, "dist/library", ...parts)}.json`, "utf8"));
  const catalog = fillTexts(read("signs"), read("en", "signs") as string[]) as SignCatalog;
  return figuresOf(readSets(join(root, "src/testing/signs")), checkerOf(catalog));
}

/** The whole of `docs/signs.md`: what is known, then the figures. */
export function pageOf(figures: string): string {
  return `${ABOUT_SIGNS}\n${figures}\n`;
}
