import { caseEn } from "./en/case.ts";
import { caseKk } from "./kk/case.ts";
import type { Locale } from "./locale.ts";
import { caseRu } from "./ru/case.ts";

/** What `status` and `next` say. Dates come in words, titles as the plan has them. */
export interface StatusWords {
  heading(id: string, openedOn: string): string;
  readonly closed: string;
  readonly doNow: string;
  readonly deadlines: string;
  readonly waiting: string;
  readonly overdue: string;
  readonly refused: string;
  readonly aside: string;
  readonly noLongerNeeded: string;
  readonly doneAlready: string;
  more(count: number): string;
  nothingOpen: string;
  dueBy(date: string): string;
  readonly late: string;
  readonly lateAdvice: string;
  /** Of a clock that runs: since when, until when, and what opens afterwards. */
  askedOn(date: string): string;
  answerBy(date: string): string;
  ranOut(date: string): string;
  refusedOn(date: string): string;
  readonly noDate: string;
  thenStep(title: string): string;
  nowStep(title: string): string;
  openedByRefusal(title: string): string;
  openedBySilence(title: string): string;
  readonly lockedUntil: string;
  readonly putOff: string;
  readonly cannot: string;
  lookAgainDue(date: string): string;
  lookAgainOn(date: string): string;
  changes(count: number): string;
  readonly commandNext: string;
  readonly commandDone: string;
  readonly commandRefused: string;
  readonly commandLater: string;
  readonly commandCannot: string;
  readonly commandAnswered: string;
}

/** What is said after a step was marked, and by `undo` and `note`. */
export interface MarkWords {
  done(title: string): string;
  answered(title: string): string;
  refused(title: string): string;
  later(title: string): string;
  cannot(title: string): string;
  waitUntil(date: string): string;
  ifSilent(title: string): string;
  opened(title: string): string;
  newStep(title: string): string;
  noLongerNeeded(title: string): string;
  settleHint(question: string): string;
  undone(what: string): string;
  readonly nothingToUndo: string;
  readonly noted: string;
  readonly answerKept: string;
  readonly nextHint: string;
  readonly askAnswer: (title: string, date: string) => string;
  readonly answerCame: string;
  readonly answerRefused: string;
  readonly answerNone: string;
}

/** What `recheck` and `changes` say. */
export interface RenewWords {
  recheckNotDue(date: string): string;
  readonly recheckOver: string;
  recheckDay(day: number): string;
  readonly recheckNothing: string;
  readonly rechecked: string;
  readonly before: string;
  openedIncident(title: string): string;
  readonly noChanges: string;
  changed(title: string): string;
  factsChanged(title: string): string;
  fresh(title: string): string;
  withdrawn(title: string): string;
  readonly calledBefore: string;
  readonly added: string;
  readonly removed: string;
  tickKept(date: string): string;
  readonly acceptHint: string;
  accepted(count: number): string;
}

/** Headings and kinds of the timeline for police or bank, and the list of cases. */
export interface LogWords {
  readonly title: string;
  madeOn(date: string): string;
  readonly kinds: Readonly<
    Record<"opened" | "done" | "answered" | "refused" | "cannot" | "noted" | "evidence" | "letter" | "closed", string>
  >;
  readonly who: string;
  readonly wroteDown: string;
  readonly sha256: string;
  writtenOn(date: string): string;
  readonly columns: readonly [day: string, what: string, who: string, details: string];
  readonly ownWords: string;
  listLine(done: number, shown: number, date: string): string;
  readonly listClosed: string;
  readonly listEmpty: string;
}

export interface CaseMessages {
  readonly status: StatusWords;
  readonly mark: MarkWords;
  readonly renew: RenewWords;
  readonly log: LogWords;
}

const MESSAGES: Readonly<Record<Locale, CaseMessages>> = { ru: caseRu, kk: caseKk, en: caseEn };

export function caseMessages(locale: Locale): CaseMessages {
  return MESSAGES[locale];
}
