import type { Unit } from "./catalog.ts";

/** A span of time and whose duty it is: in doubt the person's date is the earlier, the institution's the later. */
export interface Term {
  readonly amount: number;
  readonly unit: Unit;
  readonly whose: "person" | "institution";
}

export interface Clock {
  readonly term: Term;
  /** The words people read: "three calendar days". */
  readonly words: string;
  /** The detail or step it runs from; undefined: from the step it stands in. */
  readonly from?: string;
  readonly basis: "law" | "advice";
}

export interface CalendarYear {
  readonly year: number;
  readonly status: "confirmed" | "derived";
  /** Weekdays off, ISO dates. Saturdays and Sundays are off anyway. */
  readonly daysOff: readonly string[];
}
