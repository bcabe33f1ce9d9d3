import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UNITS } from "../playbook/catalog.ts";
import type { CalendarYear, Term } from "../playbook/term.ts";
import { addDays, atOffset, dayOf, dueOn, isDay } from "./calendar.ts";

const YEARS = [2026, 2027, 2028];
const FIRST = "2026-01-01";

const dayWithin = (days: number): fc.Arbitrary<string> => fc.nat(days - 1).map((count) => addDays(FIRST, count));

/** Three years with any days off, sometimes many in a row. */
const anyCalendar: fc.Arbitrary<CalendarYear[]> = fc
  .tuple(fc.array(fc.tuple(dayWithin(1096), fc.nat(12)), { maxLength: 30 }), fc.nat(3))
  .map(([stretches, confirmed]) => {
    const off = stretches.flatMap(([day, length]) => Array.from({ length }, (_, index) => addDays(day, index)));
    return YEARS.map((year, index): CalendarYear => {
      const daysOff = off.filter((day) => day.startsWith(String(year)));
      return { year, status: index < confirmed ? "confirmed" : "derived", daysOff };
    });
  });

const anyTerm = (...units: Term["unit"][]): fc.Arbitrary<Term> =>
  fc.record({
    amount: fc.integer({ min: 1, max: 40 }),
    unit: fc.constantFrom(...units),
    whose: fc.constantFrom("person" as const, "institution" as const),
  });
const inWorkingDays = anyTerm("workingDays", "operationalDays");
const inWholeDays = anyTerm("calendarDays", "workingDays", "operationalDays", "months", "years");
const anyStart = dayWithin(1096);

/** Said anew, day by day, so that the program's own rule is not tested by itself. */
function isWorkingDay(day: string, calendar: readonly CalendarYear[]): boolean {
  const weekend = [0, 6].includes(new Date(day).getUTCDay());
  return !weekend && !calendar.some(({ daysOff }) => daysOff.includes(day));
}

/** A date to compare by: none is later than every other. */
function latest(term: Term, start: string, calendar: readonly CalendarYear[]): string {
  return dueOn(term, start, calendar).date ?? "9999";
}

describe("any term in working days", () => {
  it("ends on a working day, with as many working days behind its start as it says", () => {
    fc.assert(
      fc.property(inWorkingDays, anyStart, anyCalendar, (term, start, calendar) => {
        const end = dueOn(term, start, calendar).date;
        fc.pre(end !== null);
        const days = Array.from({ length: 400 }, (_, index) => addDays(start, index + 1)).filter((day) => day <= end);
        expect(days.filter((day) => isWorkingDay(day, calendar))).toHaveLength(term.amount);
        expect(isWorkingDay(end, calendar)).toBe(true);
      }),
    );
  });

  it("ends no earlier than as many calendar days", () => {
    fc.assert(
      fc.property(inWorkingDays, anyStart, anyCalendar, (term, start, calendar) => {
        expect(latest(term, start, calendar) >= addDays(start, term.amount)).toBe(true);
      }),
    );
  });

  it("is the same whether it is counted at once or in two parts", () => {
    fc.assert(
      fc.property(inWorkingDays, inWorkingDays, anyStart, anyCalendar, (one, other, start, calendar) => {
        const whole = dueOn({ ...one, amount: one.amount + other.amount }, start, calendar).date;
        const half = dueOn(one, start, calendar).date;
        expect(half === null ? null : dueOn(other, half, calendar).date).toBe(whole);
      }),
    );
  });
});

describe("any term in whole days", () => {
  it("that starts later does not end earlier", () => {
    fc.assert(
      fc.property(inWholeDays, anyStart, fc.nat(40), anyCalendar, (term, start, days, calendar) => {
        expect(latest(term, addDays(start, days), calendar) >= latest(term, start, calendar)).toBe(true);
      }),
    );
  });

  it("that is longer does not end earlier", () => {
    fc.assert(
      fc.property(inWholeDays, anyStart, fc.nat(40), anyCalendar, (term, start, more, calendar) => {
        const longer = { ...term, amount: term.amount + more };
        expect(latest(longer, start, calendar) >= latest(term, start, calendar)).toBe(true);
      }),
    );
  });

  it("is never due later for the person than for an institution, nor before its start", () => {
    fc.assert(
      fc.property(inWholeDays, anyStart, anyCalendar, (term, start, calendar) => {
        const person = latest({ ...term, whose: "person" }, start, calendar);
        expect(person <= latest({ ...term, whose: "institution" }, start, calendar)).toBe(true);
        expect(person >= start).toBe(true);
      }),
    );
  });

  it("of an institution ends on a working day, or has no date", () => {
    fc.assert(
      fc.property(inWholeDays, anyStart, anyCalendar, (term, start, calendar) => {
        const end = dueOn({ ...term, whose: "institution" }, start, calendar).date;
        expect(end === null || isWorkingDay(end, calendar)).toBe(true);
      }),
    );
  });

  it("has a date exactly when it is not beyond the calendar, and a derived year makes it derived", () => {
    fc.assert(
      fc.property(inWholeDays, anyStart, anyCalendar, (term, start, calendar) => {
        const { date, status } = dueOn(term, start, calendar);
        expect(date === null).toBe(status === "beyond-calendar");
        const endYear = calendar.find(({ year }) => date?.startsWith(String(year)));
        if (endYear?.status === "derived") expect(status).toBe("derived");
      }),
    );
  });
});

describe("any term at all", () => {
  const instant = fc.date({
    noInvalidDate: true,
    min: new Date(`${FIRST}T00:00:00Z`),
    max: new Date("2028-12-31T00:00:00Z"),
  });

  it("is a date of its unit: an instant at +05:00 for hours, a day for all else", () => {
    fc.assert(
      fc.property(
        anyTerm(...UNITS),
        fc.oneof(anyStart, instant.map(atOffset)),
        anyCalendar,
        (term, start, calendar) => {
          const { date } = dueOn(term, start, calendar);
          if (term.unit === "hours") expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+05:00$/);
          else if (date !== null) expect(isDay(date)).toBe(true);
        },
      ),
    );
  });

  it("in hours is that many hours after its instant", () => {
    fc.assert(
      fc.property(anyTerm("hours"), instant, (term, start) => {
        const whole = new Date(Math.floor(start.getTime() / 1000) * 1000);
        const end = new Date(dueOn(term, atOffset(whole), []).date ?? "");
        expect(end.getTime() - whole.getTime()).toBe(term.amount * 3_600_000);
      }),
    );
  });

  it("counts an instant from the day on which it falls in Kazakhstan", () => {
    fc.assert(
      fc.property(inWholeDays, instant, anyCalendar, (term, start, calendar) => {
        expect(dueOn(term, start.toISOString(), calendar)).toEqual(dueOn(term, dayOf(start), calendar));
      }),
    );
  });
});
