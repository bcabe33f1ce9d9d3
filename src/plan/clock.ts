import type { CalendarYear, Clock } from "../playbook/term.ts";
import { dueOn } from "./calendar.ts";
import type { PlanClock } from "./plan.ts";

/** What a clock may start from: a date the person gave, or the day a step was done. */
export interface ClockStarts {
  readonly details: Readonly<Record<string, string>>;
  /** Step id → ISO day on which it was done. */
  readonly done: Readonly<Record<string, string>>;
  readonly calendar: readonly CalendarYear[];
}

/**
 * A clock as the plan shows it: the period in words always, the date only when what it runs from has happened.
 * Clocks start from details or events, never from the making of the plan. `step` is the step the clock stands in.
 */
export function runClock(clock: Clock | undefined, step: string, starts: ClockStarts): PlanClock | null {
  if (clock === undefined) return null;
  const from = clock.from ?? step;
  const { amount, unit, whose } = clock.term;
  const start = starts.details[from] ?? starts.done[from];
  const due = start === undefined ? undefined : dueOn(clock.term, start, starts.calendar);
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
