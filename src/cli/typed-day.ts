import { isDay } from "../plan/calendar.ts";

/** Day, month and year as they are written here, with «г.» or «ж.» after them or without. */
const DAY_FIRST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:\s*[гж]\.?)?$/;

/** An ISO day from what a person typed: 2026-11-24 or 24.11.2026; undefined where it names no day that exists. */
export function typedDay(text: string): string | undefined {
  const typed = text.trim();
  const [, date = "", month = "", year] = DAY_FIRST.exec(typed) ?? [];
  const day = year === undefined ? typed : [year, month.padStart(2, "0"), date.padStart(2, "0")].join("-");
  return isDay(day) ? day : undefined;
}
