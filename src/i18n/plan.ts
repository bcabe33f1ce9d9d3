import type { Locale } from "./locale.ts";

/** Headings of the four blocks, in the words of the person. */
export interface UrgencyWords {
  readonly now: string;
  readonly today: string;
  readonly "three-days": string;
  readonly "follow-up": string;
}

/** Labels of the lines of one step; the renderer puts the colon. */
export interface StepWords {
  readonly condition: string;
  readonly otherwise: string;
  readonly say: string;
  /** "Say in Russian", where the call is in another language than the page. */
  readonly sayIn: Readonly<Record<Locale, string>>;
  readonly meaning: string;
  quoted(text: string): string;
  readonly never: string;
  readonly writeDown: string;
  /** Stands for a blank where underscores would be read aloud. */
  readonly blank: string;
  readonly keep: string;
  readonly ifRefused: string;
  readonly onlyIfRefused: string;
  /** Between two rungs where an arrow would be read aloud. */
  readonly andThen: string;
  readonly advice: string;
  readonly adviceWithoutReason: string;
}

/** How a contact is shown, and how far it was checked. `dialled` is false where there is only a link. */
export interface ContactWords {
  readonly label: string;
  readonly howToFind: string;
  readonly phone: string;
  readonly link: string;
  readonly scope: string;
  seenOnOwnerPage(date: string, hasPhones: boolean): string;
  reported(date: string, hasPhones: boolean): string;
  unconfirmed(date: string): string;
  checked(date: string): string;
}

/** When something is due. `words` is the period: "three calendar days". */
export interface ClockWords {
  readonly doBy: string;
  readonly answerWithin: string;
  dated(date: string, words: string): string;
  readonly checkDate: string;
  readonly beyondCalendar: string;
  readonly countFromThisStep: string;
  countFromStep(number: number): string;
  readonly countFromEvent: string;
  readonly ourAdvice: string;
}

/** What stands after the last step. */
export interface ClosingWords {
  readonly lookAgain: string;
  readonly warnings: string;
  readonly about: string;
  assumed(count: number): string;
  factsNote(version: string): string;
  readonly sources: string;
  readonly undated: string;
  readonly grade: Readonly<Record<"law" | "official" | "press-quoting-official" | "press" | "inference", string>>;
  readonly versions: string;
  readonly facts: string;
}

/** The program's own sentences around a plan. The steps themselves come from the playbooks. */
export interface PlanMessages {
  readonly locale: Locale;
  /** The language's own name, for the switch of a page. */
  readonly languageName: string;
  readonly title: string;
  readonly madeOn: string;
  readonly helped: string;
  readonly whoIsHelped: Readonly<Record<string, string>>;
  readonly urgency: UrgencyWords;
  pause(from: number, to: number): string;
  stepOf(position: number, total: number, urgency: string): string;
  readonly step: StepWords;
  readonly contact: ContactWords;
  readonly clock: ClockWords;
  readonly closing: ClosingWords;
  readonly fullList: string;
}
