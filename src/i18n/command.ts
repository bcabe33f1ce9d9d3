import { commandEn } from "./en/command.ts";
import { commandKk } from "./kk/command.ts";
import type { Locale } from "./locale.ts";
import { commandRu } from "./ru/command.ts";

/** What help and the printing commands say. */
export interface CommandMessages {
  readonly tagline: string;
  readonly usage: string;
  readonly commands: string;
  readonly options: string;
  readonly arguments: string;
  readonly helpOption: string;
  readonly versionOption: string;
  /** Command name → one line. */
  readonly descriptions: Readonly<Record<string, string>>;
  /** Long option name without dashes → one line. */
  readonly optionDescriptions: Readonly<Record<string, string>>;
  readonly aliases: string;
  readonly why: string;
  readonly unknownAnswer: string;
  readonly details: string;
  readonly detailTypes: Readonly<Record<string, string>>;
  readonly firstQuestions: string;
  readonly laterQuestions: string;
  readonly noProblems: string;
  problemCount(count: number): string;
  readonly savedTo: (path: string) => string;
  readonly locked: (count: number) => string;
  readonly notReviewed: string;
  readonly reviewedOn: string;
  readonly nowTitle: string;
}

const MESSAGES: Readonly<Record<Locale, CommandMessages>> = { ru: commandRu, kk: commandKk, en: commandEn };

export function commandMessages(locale: Locale): CommandMessages {
  return MESSAGES[locale];
}
