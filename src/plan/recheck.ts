import type { Interview } from "../interview/interview.ts";
import { addDays } from "./calendar.ts";

/** Days on which a person looks again where no question names its own. */
const DEFAULT_RECHECK = [3, 7, 14, 30, 60];

/** The days to look again, counted from the day of planning, so that every plan ends with a date. */
export function recheckDays(interview: Interview, day: string): string[] {
  const named = interview.questions.filter(({ id }) => interview.applies(id)).flatMap(({ recheck }) => recheck);
  const days = named.length > 0 ? named : DEFAULT_RECHECK;
  return [...new Set(days)].sort((one, other) => one - other).map((count) => addDays(day, count));
}
