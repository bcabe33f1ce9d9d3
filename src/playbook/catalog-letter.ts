import type { Locale } from "../i18n/locale.ts";
import type { Band, CatalogDetail, Condition } from "./catalog.ts";
import type { Wordings } from "./letter-wording.ts";
import type { Clock } from "./term.ts";

// The letters of the compiled library in one language: read only when a letter is asked for.

/** A letter that a step may be done with, and for which answers. */
export interface LetterOfStep {
  readonly id: string;
  readonly when?: Condition;
}

/** A text with its placeholders; labels are put in already. It stands where its condition surely holds. */
export interface CatalogParagraph {
  readonly text: string;
  readonly facts: readonly string[];
  readonly when?: Condition;
}

export interface CatalogPoints {
  readonly list: readonly CatalogParagraph[];
  readonly when?: Condition;
}

export type CatalogLetterBlock = CatalogParagraph | CatalogPoints;

export interface CatalogLetter {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
  readonly reviewBy: string;
  readonly reviewed: boolean;
  readonly name: string;
  /** The languages it may be sent in; in another it is for reading only. */
  readonly sendIn: readonly Locale[];
  readonly steps: readonly string[];
  readonly when?: Condition;
  readonly to: readonly string[];
  readonly heading: string;
  readonly about?: string;
  readonly body: readonly CatalogLetterBlock[];
  /** Blank or detail id → what the hand writes there. */
  readonly blanks: Readonly<Record<string, string>>;
  /** Blank or detail id → how many lines the hand needs, where it is more than a place in the line. */
  readonly handLines: Readonly<Record<string, number>>;
  readonly attach: readonly CatalogParagraph[];
  readonly advice: {
    readonly send: string;
    readonly next: string;
    readonly contacts: readonly string[];
    /** The clock that starts when the letter is handed in: its own, or that of the first step it serves. */
    readonly clock?: Clock;
  };
}

/** What a letter may say of a fact: its words and the article of law. */
export interface LetterFact {
  readonly words?: string;
  readonly cite?: string;
  /** True: most in need of a look; a citation is printed with a mark. */
  readonly recheck: boolean;
  readonly from?: string;
  readonly until?: string;
}

export interface LetterDetail {
  readonly type: CatalogDetail["type"];
  readonly text: string;
  readonly bands: readonly Band[];
}

/** Every letter, and what they are filled from besides the case. */
export interface LetterLibrary {
  readonly locale: Locale;
  readonly letters: readonly CatalogLetter[];
  readonly facts: Readonly<Record<string, LetterFact>>;
  readonly details: Readonly<Record<string, LetterDetail>>;
  /** What no letter says, in each language: a person may type another one than that of the page. */
  readonly wordings: Readonly<Record<Locale, Wordings>>;
}
