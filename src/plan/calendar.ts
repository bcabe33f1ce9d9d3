import type { CalendarYear, Term } from "../playbook/term.ts";

// Dates are ISO days ("2026-12-11"); Kazakhstan has one zone, +05:00, since 1 March 2024.

export const OFFSET = "+05:00";
const OFFSET_MINUTES = 300;
const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
const DAY_LENGTH = 10;

export interface DueDate {
  /** ISO day, or for a term in hours an ISO instant at +05:00; null beyond the calendar. */
  readonly date: string | null;
  readonly status: "confirmed" | "derived" | "beyond-calendar";
}

/** The day in Kazakhstan on which an instant falls. */
export function dayOf(instant: Date): string {
  return new Date(instant.getTime() + OFFSET_MINUTES * MS_PER_MINUTE).toISOString().slice(0, 10);
}

/** An instant as people in Kazakhstan write it: "2026-11-22T10:00:00+05:00". */
export function atOffset(instant: Date): string {
  return `${new Date(instant.getTime() + OFFSET_MINUTES * MS_PER_MINUTE).toISOString().slice(0, 19)}${OFFSET}`;
}

/** The day `count` calendar days after `day`. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whether a text names a day or an instant that exists. */
export function isMoment(text: string): boolean {
  return isDay(text) || (isDay(text.slice(0, DAY_LENGTH)) && !Number.isNaN(instantOf(text).getTime()));
}

/** How many calendar days `day` is after `start`. */
export function daysBetween(start: string, day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / MS_PER_DAY);
}

/** Whether a text is a day that exists: "2026-02-30" is not. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;
}

/**
 * When a term that starts on `start` ends. Day one is the day after. Working and operational days are counted in the
 * calendar; the law read has no general rule for a term that ends on a day off, so in doubt the person's date is the
 * earlier (the working day before) and the institution's the later (the working day after).
 * `start` is an ISO day, or an ISO instant for a term in hours.
 */
export function dueOn(term: Term, start: string, calendar: readonly CalendarYear[]): DueDate {
  if (term.unit === "hours") return hoursLater(term, start);
  const day = start.length === DAY_LENGTH ? start : dayOf(instantOf(start));
  if (term.unit === "workingDays" || term.unit === "operationalDays") return afterWorkingDays(term, day, calendar);
  const end = term.unit === "calendarDays" ? addDays(day, term.amount) : addMonths(day, monthsOf(term));
  return shiftOffDaysOff(end, term, { calendar, start: day });
}

/** An instant without an offset is one in Kazakhstan, whatever the zone of this computer. */
function instantOf(text: string): Date {
  return new Date(Date.parse(/(Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}${OFFSET}`));
}

function monthsOf(term: Term): number {
  return term.unit === "years" ? term.amount * 12 : term.amount;
}

function hoursLater(term: Term, start: string): DueDate {
  // Of a day without an hour the person's clock takes the beginning, the institution's the end.
  const first = term.whose === "person" ? start : addDays(start.slice(0, DAY_LENGTH), 1);
  const instant = instantOf(start.length === DAY_LENGTH ? `${first}T00:00:00` : start).getTime();
  return { date: atOffset(new Date(instant + term.amount * 60 * MS_PER_MINUTE)), status: "confirmed" };
}

/** The same day of a later month, or its last day where the month is shorter. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

function yearOf(day: string, calendar: readonly CalendarYear[]): CalendarYear | undefined {
  return calendar.find(({ year }) => String(year) === day.slice(0, 4));
}

function isDayOff(day: string, year: CalendarYear): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 || year.daysOff.includes(day);
}

function afterWorkingDays(term: Term, start: string, calendar: readonly CalendarYear[]): DueDate {
  let day = start;
  let derived = false;
  for (let left = term.amount; left > 0; ) {
    day = addDays(day, 1);
    const year = yearOf(day, calendar);
    if (year === undefined) return { date: null, status: "beyond-calendar" };
    derived ||= year.status === "derived";
    if (!isDayOff(day, year)) left -= 1;
  }
  return { date: day, status: derived ? "derived" : "confirmed" };
}

interface Shifting {
  readonly calendar: readonly CalendarYear[];
  readonly start: string;
}

/** To a working day: the person's term back, but never to before its start, the institution's forward. */
function shiftOffDaysOff(end: string, term: Term, { calendar, start }: Shifting): DueDate {
  const step = term.whose === "person" ? -1 : 1;
  const own = yearOf(end, calendar);
  if (own === undefined) return { date: null, status: "beyond-calendar" };
  for (let day = end; day >= start; day = addDays(day, step)) {
    const year = yearOf(day, calendar);
    if (year === undefined) break;
    if (!isDayOff(day, year)) return { date: day, status: weaker(own, year) };
  }
  return step < 0 ? { date: end, status: own.status } : { date: null, status: "beyond-calendar" };
}

function weaker(...years: readonly CalendarYear[]): CalendarYear["status"] {
  return years.some(({ status }) => status === "derived") ? "derived" : "confirmed";
}
