import { problemEn } from "./en/problem.ts";
import { problemKk } from "./kk/problem.ts";
import type { Locale } from "./locale.ts";
import { problemRu } from "./ru/problem.ts";

/** The sentence for each fault in the content; `about` is what it is about, `expected` what was expected there. */
export type ProblemMessages = Readonly<Record<string, (about: string, expected: string) => string>>;

const MESSAGES: Readonly<Record<Locale, ProblemMessages>> = { ru: problemRu, kk: problemKk, en: problemEn };

export interface ProblemFacts {
  readonly code: string;
  readonly about: string;
  readonly expected: string;
}

/** Gives the sentence of a problem in this language. */
export function problemMessages(locale: Locale): (problem: ProblemFacts) => string {
  return ({ code, about, expected }) => MESSAGES[locale][code]?.(about, expected) ?? `${code}: ${about} ${expected}`;
}
