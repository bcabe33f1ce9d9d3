import type { CalendarYear, Clock } from "../playbook/term.ts";
import { dueOn, isMoment } from "./calendar.ts";
import type { PlanClock } from "./plan.ts";

/** What a clock may start from: a date the person gave, or the day a step was done. */
export interface ClockStarts {
  readonly details: Readonly<Record<string, string>>;
  /** Step id → ISO day on which it was done. */
  readonly done: Readonly<Record<string, string>>;
  /** Step id → ISO day on which it was refused or its answer fell overdue. */
  readonly refused?: Readonly<Record<string, string>>;
  readonly calendar: readonly CalendarYear[];
}

/** The step a clock stands in, and the steps that open it: a clock from one of these runs from its refusal. */
export interface ClockPlace {
  readonly step: string;
  readonly openers?: readonly string[];
}

/**
 * A clock as the plan shows it: the period in words always, the date only when what it runs from has happened.
 * Clocks start from details or events, never from the making of the plan.
 */
export function runClock(clock: Clock | undefined, place: ClockPlace, starts: ClockStarts): PlanClock | null {
  if (clock === undefined) return null;
  const from = clock.from ?? place.step;
  const { amount, unit, whose } = clock.term;
  const happened = place.openers?.includes(from) ? (starts.refused ?? {}) : starts.done;
  const start = [starts.details, happened].find((known) => Object.hasOwn(known, from))?.[from];
  const due = start === undefined || !isMoment(start) ? undefined : dueOn(clock.term, start, starts.calendar);
  return {
    text: clock.words,
    amount,
    unit,
    whose,
    from,
    date: due?.date ?? null,
    status: due?.status ?? "not-started",
    basis: clock.basis,
  };
}
