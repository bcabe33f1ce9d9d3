import type { Locale } from "../i18n/locale.ts";
import { compileSigns } from "../playbook/compile/compile-signs.ts";
import { type Checker, checkerOf } from "../signs/check-message.ts";
import { realSource } from "./real-library.ts";

const checkers = new Map<Locale, Checker>();

/** A checker with the project's own signs, made once for each language. */
export function realChecker(locale: Locale = "en"): Checker {
  const known = checkers.get(locale) ?? checkerOf(compileSigns(realSource(), locale));
  checkers.set(locale, known);
  return known;
}
