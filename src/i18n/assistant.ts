import { assistantEn } from "./en/assistant.ts";
import { assistantKk } from "./kk/assistant.ts";
import type { Locale } from "./locale.ts";
import { assistantRu } from "./ru/assistant.ts";

/** What the assistant itself says; the questions and steps come from the playbooks. */
export interface AssistantMessages {
  readonly accessibleHint: string;
  readonly whatHappened: string;
  readonly alsoHappened: string;
  readonly nothingElse: string;
  readonly notListed: string;
  readonly notListedAdvice: string;
  resume(title: string, done: number, shown: number, on: string): string;
  readonly resumeYes: string;
  readonly resumeNew: string;
  saving(path: string): string;
  readonly notSaving: string;
  readonly erased: string;
  readonly keepSaving: string;
  readonly stopSaving: string;
  readonly askSaving: string;
  readonly unknown: string;
  readonly why: string;
  readonly back: string;
  readonly leave: string;
  /** The same where nothing is saved. */
  readonly leaveUnsaved: string;
  readonly chooseHint: string;
  nowBlock(count: number): string;
  readonly restBlock: string;
  readonly alreadyDone: string;
  readonly noneDone: string;
  readonly whenDone: string;
  readonly today: string;
  readonly yesterday: string;
  readonly otherDay: string;
  readonly typeDay: string;
  readonly wrongDay: string;
  readonly mayBeSkipped: string;
  readonly whatNext: string;
  readonly done: string;
  readonly refused: string;
  readonly later: string;
  readonly cannot: string;
  readonly whyStep: string;
  readonly writeDown: string;
  readonly whyCannot: string;
  readonly secretRefused: string;
  readonly confirmDevice: string;
  readonly deviceClean: string;
  readonly deviceNotClean: string;
  readonly notDoneYet: string;
  readonly saved: string;
  readonly settle: string;
  readonly allWalked: string;
  leftForLater(count: number): string;
  readonly otherWindow: string;
  lookAgain(dates: string): string;
  printHint(command: string): string;
  readonly advice: string;
  /** Words that may be typed for the choices that stand under every question and step. */
  readonly words: Readonly<
    Record<"unknown" | "why" | "back" | "leave" | "done" | "refused" | "later" | "cannot", readonly string[]>
  >;
}

const MESSAGES: Readonly<Record<Locale, AssistantMessages>> = { ru: assistantRu, kk: assistantKk, en: assistantEn };

export function assistantMessages(locale: Locale): AssistantMessages {
  return MESSAGES[locale];
}
