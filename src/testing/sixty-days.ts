/**
 * Days off on weekdays between 11 December 2026 and 1 March 2027, from the sources of shared/calendar.yaml: in 2026
 * only Independence Day, Wednesday 16 December; in 2027 Friday 1 January, Monday 4 January (for Saturday 2 January)
 * and Thursday 7 January. The year 2027 is derived from the law.
 */
export const DAYS_OFF = ["2026-12-16", "2027-01-01", "2027-01-04", "2027-01-07"];

/** Every working day counted by hand, the last one is the day it is due. */
export const COUNTED = {
  tenFromFriday11December: "14 15 17 18 21 22 23 24 25 28",
  fifteenFromFriday18December: "21 22 23 24 25 28 29 30 31 | 5 6 8 11 12 13",
  tenFromFriday25December: "28 29 30 31 | 5 6 8 11 12 13",
};

/** The last of so many days counted by hand: before the bar they are in December 2026, after it in January 2027. */
export function lastOf(counted: string, count: number): string {
  const [december = "", january = ""] = counted.split("|");
  const days = [
    ...december
      .trim()
      .split(" ")
      .map((day) => `2026-12-${day.padStart(2, "0")}`),
    ...(january.trim() === "" ? [] : january.trim().split(" ")).map((day) => `2027-01-${day.padStart(2, "0")}`),
  ];
  const wrong = days.filter((day) => [0, 6].includes(new Date(day).getUTCDay()) || DAYS_OFF.includes(day));
  if (days.length !== count || wrong.length > 0) throw new Error(`counted wrongly: ${counted} (${wrong.join(", ")})`);
  return days.at(-1) ?? "";
}
