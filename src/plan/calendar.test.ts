import { describe, expect, it } from "vitest";
import type { CalendarYear, Term } from "../playbook/term.ts";
import { addDays, atOffset, dayOf, dueOn, isDay } from "./calendar.ts";

/** 2026 begins on a Thursday; its Thursday and Friday of the second week are off, and the first day of 2027. */
const TINY: readonly CalendarYear[] = [
  { year: 2026, status: "confirmed", daysOff: ["2026-01-08", "2026-01-09"] },
  { year: 2027, status: "derived", daysOff: ["2027-01-01", "2027-12-31"] },
];

const person = (amount: number, unit: Term["unit"]): Term => ({ amount, unit, whose: "person" });
const institution = (amount: number, unit: Term["unit"]): Term => ({ amount, unit, whose: "institution" });

describe("an instant", () => {
  it.each([
    ["2026-01-14T18:59:59Z", "2026-01-14", "2026-01-14T23:59:59+05:00"],
    ["2026-01-14T19:00:00Z", "2026-01-15", "2026-01-15T00:00:00+05:00"],
    ["2026-12-31T22:00:00-03:00", "2027-01-01", "2027-01-01T06:00:00+05:00"],
  ])("%s falls in Kazakhstan on %s", (instant, day, written) => {
    expect(dayOf(new Date(instant))).toBe(day);
    expect(atOffset(new Date(instant))).toBe(written);
  });
});

describe("a day", () => {
  it.each([
    ["2026-01-31", 1, "2026-02-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2027-01-01", -1, "2026-12-31"],
    ["2026-03-29", 0, "2026-03-29"],
  ])("%s and %i more days is %s", (day, count, later) => expect(addDays(day, count)).toBe(later));

  it.each(["2026-01-15", "2028-02-29"])("exists: %s", (text) => expect(isDay(text)).toBe(true));

  it.each(["2026-02-30", "2027-02-29", "2026-13-01", "2026-1-5", "15.01.2026", "2026-01-15T10:00:00", "", "today"])(
    "does not exist: “%s”",
    (text) => expect(isDay(text)).toBe(false),
  );
});

describe("a term in working days", () => {
  it.each([
    ["the next day is day one", 1, "2026-01-12", "2026-01-13"],
    ["a weekend is not counted", 1, "2026-01-16", "2026-01-19"],
    ["it may start on a day off", 1, "2026-01-17", "2026-01-19"],
    ["days off and the weekend behind them are passed over", 3, "2026-01-06", "2026-01-13"],
    ["five of them are a week without days off", 5, "2026-01-12", "2026-01-19"],
  ])("%s", (_, amount, start, end) => {
    for (const unit of ["workingDays", "operationalDays"] as const) {
      for (const term of [person(amount, unit), institution(amount, unit)]) {
        expect(dueOn(term, start, TINY)).toEqual({ date: end, status: "confirmed" });
      }
    }
  });

  it("counts from the day in Kazakhstan when it starts at an instant", () => {
    expect(dueOn(person(1, "workingDays"), "2026-01-12T20:00:00Z", TINY).date).toBe("2026-01-14");
    expect(dueOn(person(1, "workingDays"), "2026-01-12T20:00:00", TINY).date).toBe("2026-01-13");
  });

  it("is derived as soon as one of its days is", () => {
    expect(dueOn(person(1, "workingDays"), "2026-12-30", TINY)).toEqual({ date: "2026-12-31", status: "confirmed" });
    expect(dueOn(person(2, "workingDays"), "2026-12-30", TINY)).toEqual({ date: "2027-01-04", status: "derived" });
  });

  it.each([
    ["it runs past the last year", 1, "2027-12-30"],
    ["it starts before the first year", 20, "2025-12-30"],
  ])("has no date when %s", (_, amount, start) => {
    expect(dueOn(person(amount, "workingDays"), start, TINY)).toEqual({ date: null, status: "beyond-calendar" });
  });
});

describe("a term in calendar days, months or years", () => {
  it.each([
    ["ten days", 10, "calendarDays", "2026-01-05", "2026-01-15"],
    ["a month", 1, "months", "2026-01-15", "2026-02-16", "2026-02-13"],
    ["a month from the last day of a longer one", 1, "months", "2026-01-31", "2026-03-02", "2026-02-27"],
    ["three months over the end of the year", 3, "months", "2026-11-05", "2027-02-05"],
    ["a year", 1, "years", "2026-02-01", "2027-02-01"],
  ] as const)("of %s ends on the same day of the count", (_, amount, unit, start, later, earlier: string = later) => {
    expect(dueOn(institution(amount, unit), start, TINY).date).toBe(later);
    expect(dueOn(person(amount, unit), start, TINY).date).toBe(earlier);
  });

  it.each([
    ["a Saturday", 2, "2026-01-15", "2026-01-16", "2026-01-19"],
    ["a Sunday", 3, "2026-01-15", "2026-01-16", "2026-01-19"],
    ["a day off before a weekend", 2, "2026-01-06", "2026-01-07", "2026-01-12"],
    ["a working day", 4, "2026-01-15", "2026-01-19", "2026-01-19"],
  ])("that ends on %s is due earlier for the person, later for an institution", (_, amount, start, before, after) => {
    expect(dueOn(person(amount, "calendarDays"), start, TINY).date).toBe(before);
    expect(dueOn(institution(amount, "calendarDays"), start, TINY).date).toBe(after);
  });

  it("is not due before it started, even where every day of it is off", () => {
    expect(dueOn(person(2, "calendarDays"), "2026-01-08", TINY).date).toBe("2026-01-10");
    expect(dueOn(person(2, "calendarDays"), "2026-01-07", TINY).date).toBe("2026-01-07");
  });

  it("is derived where the year of its end is, or the year it is moved to", () => {
    expect(dueOn(person(10, "calendarDays"), "2026-12-21", TINY)).toEqual({ date: "2026-12-31", status: "confirmed" });
    expect(dueOn(person(11, "calendarDays"), "2026-12-21", TINY)).toEqual({ date: "2026-12-31", status: "derived" });
    expect(dueOn(institution(11, "calendarDays"), "2026-12-21", TINY)).toEqual({
      ...{ date: "2027-01-04", status: "derived" },
    });
  });

  it("is derived where it is moved from a confirmed year into a derived one", () => {
    const [confirmed, derived] = TINY as [CalendarYear, CalendarYear];
    const turn = [{ ...confirmed, daysOff: ["2026-12-31"] }, derived];
    expect(dueOn(institution(10, "calendarDays"), "2026-12-21", turn)).toEqual({
      ...{ date: "2027-01-04", status: "derived" },
    });
  });

  it("has no date beyond the calendar, nor where it is moved beyond it", () => {
    const beyond = { date: null, status: "beyond-calendar" };
    expect(dueOn(person(1, "years"), "2027-06-01", TINY)).toEqual(beyond);
    expect(dueOn(institution(1, "calendarDays"), "2027-12-30", TINY)).toEqual(beyond);
    expect(dueOn(person(1, "calendarDays"), "2027-12-30", TINY)).toEqual({ date: "2027-12-30", status: "derived" });
    expect(dueOn(person(1, "calendarDays"), "2026-01-15", [])).toEqual(beyond);
  });

  it("stays on its day off where the working day before lies outside the calendar", () => {
    const newYear: CalendarYear = { year: 2026, status: "confirmed", daysOff: ["2026-01-01", "2026-01-02"] };
    expect(dueOn(person(3, "calendarDays"), "2025-12-30", [newYear])).toEqual({
      ...{ date: "2026-01-02", status: "confirmed" },
    });
  });
});

describe("a term in hours", () => {
  it.each([
    ["2026-11-22T10:00:00+05:00", "2026-11-23T10:00:00+05:00"],
    ["2026-11-22T10:00:00", "2026-11-23T10:00:00+05:00"],
    ["2026-11-22T10:00:00Z", "2026-11-23T15:00:00+05:00"],
    ["2026-12-31T23:30:00+05:00", "2027-01-01T23:30:00+05:00"],
  ])("from %s is an instant at +05:00, weekends and days off or not", (start, end) => {
    for (const term of [person(24, "hours"), institution(24, "hours")]) {
      expect(dueOn(term, start, TINY)).toEqual({ date: end, status: "confirmed" });
    }
  });

  it("from a day without an hour begins with it for the person, and behind it for an institution", () => {
    expect(dueOn(person(24, "hours"), "2026-11-22", TINY).date).toBe("2026-11-23T00:00:00+05:00");
    expect(dueOn(institution(24, "hours"), "2026-11-22", TINY).date).toBe("2026-11-24T00:00:00+05:00");
  });

  it("needs no calendar", () => {
    expect(dueOn(person(72, "hours"), "2031-05-01T08:00:00", [])).toEqual({
      ...{ date: "2031-05-04T08:00:00+05:00", status: "confirmed" },
    });
  });
});
