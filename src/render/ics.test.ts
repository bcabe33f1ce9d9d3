import fc from "fast-check";
import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../i18n/locale.ts";
import { samplePlan } from "../testing/sample-plan.ts";
import { type CalendarEntry, entriesOfPlan } from "./calendar-entries.ts";
import { renderCalendar } from "./ics.ts";

const AT = "2026-11-24T10:00:00+05:00";
const calendarOf = (...entries: CalendarEntry[]): string => renderCalendar({ entries: [["ru", entries]], at: AT });
const samples = LOCALES.map((locale): [string, string] => {
  const plan = samplePlan(locale);
  return [locale, renderCalendar({ entries: [[locale, entriesOfPlan(plan)]], at: plan.at })];
});

interface Read {
  readonly uid: string;
  readonly day: string;
  readonly endsBefore: string;
  readonly title: string;
  readonly notes: string;
}

/** What Mozilla's parser reads. */
function readByIcalJs(text: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const { uid, startDate, endDate, summary, description } = new ICAL.Event(component);
    expect(startDate.isDate).toBe(true);
    return { uid, day: startDate.toString(), endsBefore: endDate.toString(), title: summary, notes: description };
  });
}

/** What the parser of node-ical reads: one of its own, in another hand. */
function readByNodeIcal(text: string): Read[] {
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap((event) => {
    if (event?.type !== "VEVENT") return [];
    expect(event.datetype).toBe("date");
    const { uid, start, end = start, summary, description } = event;
    return [{ uid, day: dayIn(start), endsBefore: dayIn(end), title: String(summary), notes: String(description) }];
  });
}

/** node-ical gives a whole day as midnight where the test runs. */
function dayIn(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const entry: CalendarEntry = {
  ...{
    id: "object-to-notary-do-by",
    day: "2026-12-31",
    title: "Последний день; возражение, \\ ещё",
    notes: ["а", "б; в"],
  },
  remindDaysBefore: [3, 0],
};

describe("a calendar file", () => {
  it.each(samples)("in %s is read alike by two parsers, and as it was meant", (locale, text) => {
    const meant = entriesOfPlan(samplePlan(locale as "ru")).map(({ id, day, title, notes }) => {
      const uid = `${id}@plan.komek`;
      return { uid, day, title, notes: notes.join("\n") };
    });
    expect(meant.length).toBeGreaterThan(2);
    expect(readByIcalJs(text)).toMatchObject(meant);
    expect(readByNodeIcal(text)).toEqual(readByIcalJs(text));
  });

  it("gives back any title and note, whatever signs stand in it", () => {
    const words = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
      .map((text) => `қ${text.replace(/\s+|\p{C}/gu, " ")}я`);
    fc.assert(
      fc.property(words, words, (title, note) => {
        const text = calendarOf({ ...entry, title, notes: [note] });
        expect(readByIcalJs(text)).toMatchObject([{ title, notes: note }]);
        expect(readByNodeIcal(text)).toMatchObject([{ title, notes: note }]);
        expect(tooLong(text)).toEqual([]);
      }),
    );
  });

  it.each(samples)(
    "in %s has lines of at most 75 octets, CRLF at every end and no mark before the first",
    (_, text) => {
      expect(tooLong(text)).toEqual([]);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
      for (const line of text.split("\r\n"))
        expect(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(line))).toBe(line);
    },
  );

  it("has in every day what Apple, Google and Outlook ask for", () => {
    const days = samples.flatMap(([, text]) => text.replaceAll("\r\n ", "").split("BEGIN:VEVENT").slice(1));
    for (const day of days) {
      const asked = ["UID:", "DTSTAMP:20", "SEQUENCE:", "DTSTART;VALUE=DATE:20", "DTEND;VALUE=DATE:20", "SUMMARY:"];
      for (const each of asked) expect(day).toContain(`\r\n${each}`);
      for (const alarm of day.split("BEGIN:VALARM").slice(1)) {
        expect(alarm).toMatch(/ACTION:DISPLAY\r\nTRIGGER(;RELATED=START)?:-?P[\dDTH]+\r\nDESCRIPTION:.+\r\nEND:VALARM/);
      }
    }
  });

  it("rings at nine three days before and at nine on the day itself, not after its end", () => {
    const triggers = calendarOf(entry)
      .match(/TRIGGER.*/g)
      ?.map((line) => line.trim());
    expect(triggers).toEqual(["TRIGGER:-P2DT15H", "TRIGGER;RELATED=START:PT9H"]);
  });

  it("moves a day when it is made again: the same UID, a higher number", () => {
    const later = renderCalendar({
      entries: [["ru", [{ ...entry, day: "2027-01-11" }]]],
      at: "2026-12-01T10:00:00+05:00",
    });
    const [number, next] = [calendarOf(entry), later].map((text) => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]));
    expect(next).toBeGreaterThan(number ?? Number.NaN);
    expect(readByIcalJs(later)[0]?.uid).toBe(readByIcalJs(calendarOf(entry))[0]?.uid);
  });

  it("keeps the days of two cases apart, and says both languages of a page in one day", () => {
    const owned = renderCalendar({
      entries: [
        ["kk", [entry]],
        ["ru", [{ ...entry, title: "Б" }]],
      ],
      at: AT,
      owner: "k3",
    });
    expect(readByIcalJs(owned)).toMatchObject([
      { uid: "object-to-notary-do-by@k3.komek", title: `${entry.title} · Б` },
    ]);
  });
});

function tooLong(text: string): string[] {
  return text.split("\r\n").filter((line) => Buffer.byteLength(line) > 75);
}
