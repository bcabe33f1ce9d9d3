import type { Locale } from "../i18n/locale.ts";
import { type Interview, openInterview } from "../interview/interview.ts";
import { buildPlan, type PlanRequest } from "../plan/build-plan.ts";
import { addDays, atOffset, dayOf, isMoment } from "../plan/calendar.ts";
import type { Plan, PlanClock, PlanStep } from "../plan/plan.ts";
import type { Library } from "../playbook/catalog.ts";
import type { CaseState, StepState } from "./case-state.ts";

/** When a case is looked at, and in which language its calls are made. */
export interface Looking {
  readonly now: Date;
  readonly callLocale: Locale;
}

/** What of a state the plan is made from. */
export type Planned = Pick<CaseState, "incidents" | "answers" | "details" | "steps" | "moment">;

/** The interview of a case as it stands. */
export function interviewOfCase(library: Library, { incidents, answers }: Planned): Interview {
  return openInterview(library, incidents, answers);
}

/**
 * The plan of a case today: contacts and laws are those of today, clocks run from what was done, and the days to look
 * again are counted from the beginning. A clock that runs from silence needs the plan to know whose answer is overdue,
 * so the plan is made again while more answers turn out to be.
 */
export function planOfCase(library: Library, state: Planned, { now, callLocale }: Looking): Plan {
  const request = { ...requestOf(state, now), at: now, callLocale };
  let plan = buildPlan(library, request);
  for (let known = 0; plan.steps.some(startsFromRefusal); ) {
    const refused = refusals(plan.steps, state, now);
    if (Object.keys(refused).length === known) break;
    known = Object.keys(refused).length;
    plan = buildPlan(library, { ...request, refused });
  }
  return plan;
}

function requestOf({ incidents, answers, details, steps, moment }: Planned, now: Date) {
  const done = Object.entries(steps).flatMap(([id, { doneOn }]) => (doneOn === null ? [] : [[id, doneOn]]));
  const since = dayOf(new Date(beginningOf({ moment }, now)));
  const plain: Pick<PlanRequest, "incidents" | "answers" | "details" | "done" | "since"> = {
    ...{ incidents, answers, details },
    ...{ done: Object.fromEntries(done), since },
  };
  return plain;
}

function startsFromRefusal({ opensOn, doBy }: PlanStep): boolean {
  return opensOn !== null && doBy !== null && doBy.status === "not-started";
}

function refusals(steps: readonly PlanStep[], state: Planned, now: Date): Record<string, string> {
  const days = steps.flatMap(({ id, answerWithin }): [string, string][] => {
    const own = state.steps[id];
    if (own?.state === "refused" && own.on !== null) return [[id, own.on]];
    const since = isWaiting(own) ? overdueSince(answerWithin, now) : undefined;
    return since === undefined ? [] : [[id, since]];
  });
  return Object.fromEntries(days);
}

/** Whether a step was done and what was asked for has not come yet. */
export function isWaiting(own: StepState | undefined): boolean {
  return own?.state === "done" && own.answeredOn === null;
}

/** The first day after a clock has run out; undefined while it runs, or has no date. */
export function overdueSince(clock: Pick<PlanClock, "date"> | null, now: Date): string | undefined {
  const date = clock?.date ?? null;
  if (date === null) return undefined;
  if (date.includes("T")) return Date.parse(date) < now.getTime() ? dayOf(new Date(date)) : undefined;
  return date < dayOf(now) ? addDays(date, 1) : undefined;
}

/** The instant a case began, the one of looking where its first line was lost or names none. */
export function beginningOf({ moment }: Pick<CaseState, "moment">, now: Date): string {
  return moment !== null && isMoment(moment) ? moment : atOffset(now);
}
