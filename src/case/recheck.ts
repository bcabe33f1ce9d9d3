import { addDays, dayOf, daysBetween, isMoment } from "../plan/calendar.ts";
import { recheckCounts } from "../plan/recheck.ts";
import type { CatalogQuestion, Library } from "../playbook/catalog.ts";
import { beginningOf, interviewOfCase } from "./case-plan.ts";
import type { CaseState } from "./case-state.ts";

/** Looking again: what is due today and when the next day is. */
export interface Recheck {
  /** The days that are due and not yet looked at, counted from the beginning: 3, 7, … */
  readonly due: readonly number[];
  /** The first of them as an ISO day. */
  readonly since: string | null;
  readonly next: string | null;
  /** Marked for one of the days that are due. What was answered with a yes is open already and is not asked again. */
  readonly questions: readonly CatalogQuestion[];
}

/** What is to be looked at again today. */
export function recheckOf(library: Library, state: CaseState, now: Date): Recheck {
  const interview = interviewOfCase(library, state);
  const start = dayOf(new Date(beginningOf(state, now)));
  const today = daysBetween(start, dayOf(now));
  const counts = recheckCounts(interview);
  const behind = Math.max(0, ...lookedOn(state, start));
  const due = counts.filter((count) => count > behind && count <= today);
  const next = counts.find((count) => count > today);
  const questions = interview.questions.filter(
    (question) =>
      interview.applies(question.id) &&
      question.recheck.some((count) => due.includes(count)) &&
      !hasOpened(question, state.answers[question.id]),
  );
  return {
    ...{ due, questions },
    since: due[0] === undefined ? null : addDays(start, due[0]),
    next: next === undefined ? null : addDays(start, next),
  };
}

/** A record of the first release says only when somebody looked, not for which day. */
function lookedOn({ recheckedDays, recheckedAt }: CaseState, start: string): readonly number[] {
  if (recheckedDays.length > 0 || recheckedAt === null || !isMoment(recheckedAt)) return recheckedDays;
  return [daysBetween(start, dayOf(new Date(recheckedAt)))];
}

/** To say "no, not since then" must not take back what an earlier yes has opened. */
function hasOpened({ options }: CatalogQuestion, answer: string | undefined): boolean {
  return options.some(({ id, opens }) => id === answer && opens.length > 0);
}
