import type { Walk } from "../case/standing.ts";
import { calendarFileMessages } from "../i18n/calendar-file.ts";
import { formatMoment } from "../i18n/date.ts";
import type { PlanMessages } from "../i18n/plan.ts";
import { dayOf } from "../plan/calendar.ts";
import type { Plan, PlanClock } from "../plan/plan.ts";
import { PLAN_MESSAGES } from "./plan-messages.ts";

/** One day in a calendar. The id is the same whenever the calendar is made again, so that the day moves. */
export interface CalendarEntry {
  readonly id: string;
  /** ISO day. */
  readonly day: string;
  readonly title: string;
  readonly notes: readonly string[];
  /** At nine in the morning so many days before. */
  readonly remindDaysBefore: readonly number[];
}

/** A step with its clocks, as a plan has it or as it stands in a case. */
interface TimedStep {
  readonly id: string;
  readonly title: string;
  readonly doBy: PlanClock | null;
  readonly answerBy: PlanClock | null;
  readonly thenTitle: string | undefined;
}

/** Days before one's own last day, which nobody else will recall. */
const BEFORE_OWN_DAY = [3, 1, 0];
const ON_THE_DAY = [0];

/** The dates of a plan. A clock that has not started has no date yet. */
export function entriesOfPlan(plan: Plan): CalendarEntry[] {
  const titles = new Map(plan.steps.map(({ id, title }) => [id, title]));
  const steps = plan.steps.map(({ id, title, doBy, answerWithin, ifRefused }): TimedStep => {
    return { id, title, doBy, answerBy: answerWithin, thenTitle: titles.get(ifRefused ?? "") };
  });
  return entriesOf(steps, plan);
}

/** The dates of a case: what is done has no deadline any more, and only an answer that is awaited is waited for. */
export function entriesOfWalk({ plan, steps }: Walk): CalendarEntry[] {
  const titles = new Map(steps.map(({ id, title }) => [id, title]));
  const today = dayOf(new Date(plan.at));
  const timed = steps.map(({ id, title, doBy, answerBy, then }): TimedStep => {
    return { id, title, doBy, answerBy, thenTitle: titles.get(then ?? "") };
  });
  return entriesOf(timed, plan).filter(({ id, day }) => !id.startsWith(LOOK_AGAIN) || day >= today);
}

const LOOK_AGAIN = "look-again-";

function entriesOf(steps: readonly TimedStep[], { lang, recheckOn }: Plan): CalendarEntry[] {
  const messages = PLAN_MESSAGES[lang];
  const words = calendarFileMessages(lang);
  const entries = steps.flatMap((step): CalendarEntry[] => {
    const { id, title, doBy, answerBy, thenTitle } = step;
    const then = thenTitle === undefined ? [] : [`${messages.step.ifRefused}: ${thenTitle}`];
    return [
      ...dated(doBy, messages, { id: `${id}-do-by`, title: words.doBy(title), then: [] }, BEFORE_OWN_DAY),
      ...dated(answerBy, messages, { id: `${id}-answer-by`, title: words.answerBy(title), then }, ON_THE_DAY),
    ];
  });
  const again = recheckOn.map((day, index): CalendarEntry => {
    const own = { id: `${LOOK_AGAIN}${index + 1}`, day, title: words.lookAgain, notes: [words.lookAgainNote] };
    return { ...own, remindDaysBefore: ON_THE_DAY };
  });
  return [...entries, ...again].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

interface Named {
  readonly id: string;
  readonly title: string;
  readonly then: readonly string[];
}

function dated(
  clock: PlanClock | null,
  { clock: words, locale }: PlanMessages,
  { id, title, then }: Named,
  remindDaysBefore: readonly number[],
): CalendarEntry[] {
  if (clock === null || clock.date === null) return [];
  const { date, text, status, basis } = clock;
  const notes = [
    words.dated(formatMoment(date, locale), text),
    ...(status === "derived" ? [words.checkDate] : []),
    ...(basis === "advice" ? [words.ourAdvice] : []),
    ...then,
  ];
  return [{ id, day: date.includes("T") ? dayOf(new Date(date)) : date, title, notes, remindDaysBefore }];
}
