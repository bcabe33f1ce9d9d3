import { letterEn } from "./en/letter.ts";
import { letterKk } from "./kk/letter.ts";
import type { Locale } from "./locale.ts";
import { letterRu } from "./ru/letter.ts";

/** Words that komek itself puts into a letter: labels of what the hand writes, and marks. */
export interface LetterFrame {
  readonly fullName: string;
  readonly personalNumber: string;
  readonly address: string;
  readonly phone: string;
  readonly day: string;
  readonly signature: string;
  readonly addressee: string;
  readonly attachments: string;
  /** Labels of blanks for what is not in the case: the day a step was done, and what was written down for it. */
  readonly doneOn: string;
  readonly writtenDown: string;
  /** After an article whose edition has to be looked up again. */
  readonly recheck: string;
  /** On a letter in a language that no office takes; null where the letter may be sent. */
  readonly readingOnly: string | null;
}

/** What is printed beside a letter, and in the list of letters. */
export interface LetterWords {
  readonly beside: string;
  readonly send: string;
  readonly attach: string;
  readonly clock: string;
  /** If it is handed in today; the date is in words. */
  clockDate(date: string): string;
  readonly clockBeyond: string;
  readonly next: string;
  readonly before: string;
  readonly fillBlanks: string;
  readonly checkEdition: string;
  readonly notReviewed: string;
  reviewOverdue(date: string): string;
  readonly due: string;
  readonly others: string;
  readonly none: string;
  forStep(title: string): string;
  written(date: string, file: string | null): string;
  /** Under a step: the letter it is done with. */
  readonly letter: string;
}

/** What the assistant says about writing a letter. */
export interface LetterSteps {
  readonly write: string;
  readonly which: string;
  readonly format: string;
  readonly formats: Readonly<Record<"docx" | "pdf" | "text", string>>;
  file(name: string): string;
  fileTaken(path: string): string;
  saved(path: string): string;
  readonly back: string;
}

export interface LetterMessages {
  readonly frame: LetterFrame;
  readonly words: LetterWords;
  readonly steps: LetterSteps;
}

const MESSAGES: Readonly<Record<Locale, LetterMessages>> = { ru: letterRu, kk: letterKk, en: letterEn };

export function letterMessages(locale: Locale): LetterMessages {
  return MESSAGES[locale];
}
