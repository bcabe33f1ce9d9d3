import { checklistPageEn } from "./en/checklist-page.ts";
import { checklistPageKk } from "./kk/checklist-page.ts";
import type { Locale } from "./locale.ts";
import { checklistPageRu } from "./ru/checklist-page.ts";

/** What the page of the checklist, and a code to scan, say beside the plan. */
export interface ChecklistPageMessages {
  /** Names the switch of languages. */
  readonly language: string;
  readonly contents: string;
  /** On paper: where the actions of each step stand. */
  readonly nextPage: string;
  readonly nowInDetail: string;
  readonly printing: string;
  readonly ticks: {
    readonly remember: string;
    readonly rememberNote: string;
    readonly notRemembered: string;
    readonly clear: string;
  };
  readonly sites: { readonly heading: string; readonly note: string };
  qrTitle(url: string): string;
  /** Where the window of the terminal is narrower than the code. */
  readonly qrTooWide: string;
  readonly log: { readonly heading: string; readonly note: string; readonly columns: readonly string[] };
}

const MESSAGES: Readonly<Record<Locale, ChecklistPageMessages>> = {
  ru: checklistPageRu,
  kk: checklistPageKk,
  en: checklistPageEn,
};

export function checklistPageMessages(locale: Locale): ChecklistPageMessages {
  return MESSAGES[locale];
}
