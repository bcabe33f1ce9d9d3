import { failureEn } from "../i18n/en/failure.ts";
import type { FailureMessages } from "../i18n/failure.ts";
import { failureKk } from "../i18n/kk/failure.ts";
import type { Locale } from "../i18n/locale.ts";
import { failureRu } from "../i18n/ru/failure.ts";

/** Expected trouble at run time: a code and its facts. Every code has words in three languages, or it does not compile. */
export type Failure = {
  [Code in keyof FailureMessages]: { readonly code: Code } & Parameters<FailureMessages[Code]>[0];
}[keyof FailureMessages];

/** A problem as `komek.failure/1` prints it. */
export interface FailureProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly message: string;
}

/** The exit code of each failure: the contract of DESIGN section 4. */
const EXIT_CODES: Readonly<Record<Failure["code"], number>> = {
  internal: 1,
  usage: 2,
  "unknown-command": 2,
  "no-terminal": 2,
  "binary-to-terminal": 2,
  "unknown-format": 2,
  "answers-missing": 3,
  "answers-wrong": 4,
  "library-broken": 4,
  "unknown-incident": 5,
  "unknown-step": 5,
  "unknown-contact": 5,
  "unknown-case": 5,
  "file-unreadable": 6,
  "file-unwritable": 6,
  "pin-not-met": 7,
  "incident-withdrawn": 7,
  interrupted: 130,
};

export const FAILURE_MESSAGES: Readonly<Record<Locale, FailureMessages>> = {
  ru: failureRu,
  kk: failureKk,
  en: failureEn,
};

/** Thrown anywhere in `cli`, caught once in `main`. */
export class CommandFailure extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** The failure an error carries, whichever bundle threw it; undefined for a fault of ours. */
export function failureOf(error: unknown): Failure | undefined {
  const failure = (error as { failure?: Failure } | null)?.failure;
  return failure !== undefined && Object.hasOwn(EXIT_CODES, failure.code) ? failure : undefined;
}

/** The process's exit code for a failure. */
export function exitCodeOf(failure: Failure): number {
  return EXIT_CODES[failure.code];
}

/** The failure in words. */
export function explain(failure: Failure, locale: Locale): string {
  const messages = FAILURE_MESSAGES[locale] as unknown as Record<string, (failure: Failure) => string>;
  return messages[failure.code]?.(failure) ?? failure.code;
}

/** The failure as data: `komek.failure/1`. */
export function failureJson(failure: Failure, locale: Locale): string {
  const { missing = [], problems = [] } = failure as { missing?: readonly string[]; problems?: readonly unknown[] };
  const message = explain(failure, locale);
  return `${JSON.stringify({ schema: "komek.failure/1", code: failure.code, message, missing, problems }, null, 2)}\n`;
}
