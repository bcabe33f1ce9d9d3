import type { Interview } from "../interview/interview.ts";
import { addDays } from "./calendar.ts";

/** Days on which a person looks again where no question names its own. */
const DEFAULT_RECHECK = [3, 7, 14, 30, 60];

/** How many days after the first a person looks again, over all questions that apply. */
export function recheckCounts(interview: Interview): number[] {
  const named = interview.questions.filter(({ id }) => interview.applies(id)).flatMap(({ recheck }) => recheck);
  const counts = named.length > 0 ? named : DEFAULT_RECHECK;
  return [...new Set(counts)].sort((one, other) => one - other);
}

/** The days to look again, counted from the day of planning, so that every plan ends with a date. */
export function recheckDays(interview: Interview, day: string): string[] {
  return recheckCounts(interview).map((count) => addDays(day, count));
}
