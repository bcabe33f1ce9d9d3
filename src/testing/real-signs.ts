import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Locale } from "../i18n/locale.ts";
import { compileSigns } from "../playbook/compile/compile-signs.ts";
import { type Checker, checkerOf } from "../signs/check-message.ts";
import { type Wording, wordingOf } from "../signs/wording.ts";
import { readWordingText } from "../signs/wording-text.ts";
import { realSource } from "./real-library.ts";

/** The text of the project's own weights of wording. */
export function realWordingText(): string {
  return readFileSync(fileURLToPath(new URL("../../playbooks/wording.txt", import.meta.url)), "utf8");
}

const checkers = new Map<Locale, Checker>();
let wording: Wording | undefined;

/** A checker with the project's own signs and weights, made once for each language. */
export function realChecker(locale: Locale = "en"): Checker {
  wording ??= wordingOf(readWordingText(realWordingText()));
  const known = checkers.get(locale) ?? checkerOf(compileSigns(realSource(), locale), wording);
  checkers.set(locale, known);
  return known;
}
