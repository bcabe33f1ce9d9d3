import { describe, expect, it } from "vitest";
import type { Term } from "../playbook/term.ts";
import { realSource } from "../testing/real-library.ts";
import { addDays, dueOn, isDay } from "./calendar.ts";

const YEARS = realSource().shared["calendar.yaml"].value.years;

/**
 * What the law on holidays lists: a holiday on a weekend moves to the next working day, a religious one (7 January,
 * the first day of Kurban ait) does not. 15 March is a holiday since 2027, 30 August no longer one in 2026.
 */
const HOLIDAYS = ["01-01", "01-02", "03-08", "03-21", "03-22", "03-23", "05-01", "05-07", "05-09", "07-06", "10-25"];
const LISTED: Readonly<Record<number, { national: readonly string[]; religious: readonly string[] }>> = {
  2026: { national: [...HOLIDAYS, "12-16"], religious: ["01-07", "05-27"] },
  2027: { national: [...HOLIDAYS, "03-15", "12-16"], religious: ["01-07", "05-16"] },
};

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(day).getUTCDay());
}

/** Weekdays off as they follow from the listed holidays. */
function weekdaysOff(year: number): string[] {
  const { national = [], religious = [] } = LISTED[year] ?? {};
  const listed = national.map((day) => `${year}-${day}`).sort();
  const off = new Set([...listed, ...religious.map((day) => `${year}-${day}`)]);
  for (const holiday of listed.filter(isWeekend)) {
    let moved = holiday;
    while (isWeekend(moved) || off.has(moved)) moved = addDays(moved, 1);
    off.add(moved);
  }
  return [...off].filter((day) => !isWeekend(day)).sort();
}

describe("the calendar of Kazakhstan", () => {
  it.each(YEARS.map(({ year, daysOff }) => [year, daysOff] as const))(
    "holds for %i every weekday off that follows from the listed holidays, moved days among them",
    (year, daysOff) => expect(daysOff).toEqual(weekdaysOff(year)),
  );

  it.each(YEARS.map(({ year, daysOff }) => [year, daysOff] as const))(
    "lists for %i only days that exist, each once, in that year and in order",
    (year, daysOff) => {
      expect(daysOff.filter((day) => !isDay(day) || !day.startsWith(`${year}-`))).toEqual([]);
      expect(daysOff).toEqual([...new Set(daysOff)].sort());
    },
  );

  it("has years in a row, and none confirmed behind a derived one", () => {
    expect(YEARS.map(({ year }) => year)).toEqual(YEARS.map((_, index) => (YEARS[0]?.year ?? 0) + index));
    expect(YEARS.map(({ status }) => status)).toEqual(YEARS.map(({ status }) => status).sort());
  });
});

const workingDays = (amount: number): Term => ({ amount, unit: "workingDays", whose: "institution" });

describe("working days in Kazakhstan", () => {
  it.each([
    ["over Nauryz, of which two days are moved", 3, "2026-03-20", "2026-03-30"],
    ["over 8 March on a Sunday, moved to Monday", 1, "2026-03-06", "2026-03-10"],
    ["over 9 May on a Saturday, moved to Monday", 1, "2026-05-08", "2026-05-12"],
    ["over 25 October on a Sunday, moved to Monday", 1, "2026-10-23", "2026-10-27"],
    ["to 31 August, which is a working day in 2026", 1, "2026-08-28", "2026-08-31"],
    ["over Kurban ait on a Wednesday", 1, "2026-05-26", "2026-05-28"],
    ["over 16 December", 15, "2026-12-01", "2026-12-23"],
    ["of a complaint, fifteen from the end of November", 15, "2026-11-24", "2026-12-15"],
  ])("are counted %s", (_, amount, start, end) => {
    expect(dueOn(workingDays(amount), start, YEARS)).toEqual({ date: end, status: "confirmed" });
  });

  it.each([
    ["over New Year and 2 January on a Saturday, moved to Monday", 1, "2026-12-31", "2027-01-05"],
    ["over 15 March, a holiday since 2027", 1, "2027-03-12", "2027-03-16"],
    ["over Nauryz in 2027", 2, "2027-03-19", "2027-03-26"],
  ])("are derived %s", (_, amount, start, end) => {
    expect(dueOn(workingDays(amount), start, YEARS)).toEqual({ date: end, status: "derived" });
  });

  it("have no date after the last year that is known", () => {
    const last = YEARS.at(-1)?.year ?? 0;
    expect(dueOn(workingDays(1), `${last}-12-31`, YEARS)).toEqual({ date: null, status: "beyond-calendar" });
    expect(dueOn({ amount: 3, unit: "years", whose: "person" }, `${last - 1}-06-01`, YEARS).date).toBeNull();
  });
});

describe("a term that ends on a holiday of Kazakhstan", () => {
  it.each([
    ["a month that ends on 8 March", 1, "months", "2026-02-08", "2026-03-06", "2026-03-10"],
    ["ten days that end on 16 December", 10, "calendarDays", "2026-12-06", "2026-12-15", "2026-12-17"],
    ["a year that ends on New Year", 1, "years", "2026-01-01", "2026-12-31", "2027-01-05"],
  ] as const)("is earlier for the person, later for an institution: %s", (_, amount, unit, start, before, after) => {
    expect(dueOn({ amount, unit, whose: "person" }, start, YEARS).date).toBe(before);
    expect(dueOn({ amount, unit, whose: "institution" }, start, YEARS).date).toBe(after);
  });
});
