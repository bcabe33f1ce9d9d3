import { paperEn } from "./en/paper.ts";
import { paperKk } from "./kk/paper.ts";
import type { Locale } from "./locale.ts";
import { paperRu } from "./ru/paper.ts";

/** How a step of a case stands, in words beside its box. */
export interface PaperStates {
  done(on: string): string;
  waiting(on: string): string;
  refused(on: string): string;
  overdue(on: string): string;
  readonly later: string;
  readonly cannot: string;
  readonly locked: string;
  readonly noLongerNeeded: string;
}

/** What stands on paper and nowhere else. */
export interface PaperMessages {
  page(page: number, pages: number): string;
  /** For a screen reader: an empty box to tick, and a ticked one. */
  readonly box: { readonly empty: string; readonly ticked: string };
  /** While a file is made that takes a moment. */
  readonly making: string;
  /** How the first page is used. */
  readonly readAndDo: string;
  /** The heading of what explains the steps of the first page. */
  readonly details: string;
  readonly states: PaperStates;
  readonly log: {
    readonly heading: string;
    readonly how: string;
    /** Date, time, whom I called, who answered, number, what was said. */
    readonly columns: readonly [string, string, string, string, string, string];
  };
  /** The contacts, and on which day each was seen. */
  readonly contacts: string;
  /** On which days the facts under a step were seen, and by which of the numbered sources. */
  readonly facts: { readonly heading: string; line(step: number, dates: string, sources: string): string };
}

/** The words for paper in one language. */
export function paperMessages(locale: Locale): PaperMessages {
  return { ru: paperRu, kk: paperKk, en: paperEn }[locale];
}
