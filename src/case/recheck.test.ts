import { describe, expect, it } from "vitest";
import { eventsOf } from "../testing/any-event.ts";
import { plainIncident, plainLibrary, plainQuestion } from "../testing/plain-library.ts";
import type { EventBody } from "./event.ts";
import { foldCase } from "./fold.ts";
import { recheckOf } from "./recheck.ts";

const loan = plainQuestion("loan", { yes: ["second"], no: [] }, { recheck: [3, 14] });
const key = plainQuestion("key", { lost: [], safe: [] }, { recheck: [7, 14] });
const once = plainQuestion("once", { yes: [], no: [] });
const library = plainLibrary([plainIncident("first", { questions: [loan, key, once] }), plainIncident("second")]);
const OPENED: EventBody = { kind: "opened", incidents: ["first"], moment: "2026-12-11T23:30:00+05:00" };

function look(day: string, ...bodies: readonly EventBody[]) {
  const state = foldCase(eventsOf(OPENED, ...bodies));
  const { questions, ...rest } = recheckOf(library, state, new Date(`${day}T00:10:00+05:00`));
  return { ...rest, questions: questions.map(({ id }) => id) };
}

const looked = (day: number): EventBody => ({ kind: "rechecked", day });

describe("looking again", () => {
  it.each([
    ["2026-12-13", { due: [], since: null, next: "2026-12-14", questions: [] }],
    ["2026-12-14", { due: [3], since: "2026-12-14", next: "2026-12-18", questions: ["loan"] }],
    ["2026-12-18", { due: [3, 7], since: "2026-12-14", next: "2026-12-25", questions: ["loan", "key"] }],
  ])("asks only what is marked for the days that are due: on %s", (day, expected) => {
    expect(look(day)).toEqual(expected);
  });

  it("leaves behind what was looked at, and asks each day's own questions", () => {
    expect(look("2026-12-18", looked(3))).toMatchObject({ due: [7], questions: ["key"] });
    expect(look("2026-12-24", looked(3), looked(7))).toMatchObject({ due: [], next: "2026-12-25" });
    expect(look("2027-01-30", looked(3), looked(7))).toMatchObject({
      due: [14],
      next: null,
      questions: ["loan", "key"],
    });
  });

  it("never asks again what a yes has opened, so that a no cannot take it back", () => {
    const yes: EventBody = { kind: "answered", question: "loan", option: "yes" };
    expect(look("2026-12-25", yes).questions).toEqual(["key"]);
    const no: EventBody = { kind: "answered", question: "loan", option: "no" };
    expect(look("2026-12-25", no).questions).toEqual(["loan", "key"]);
  });

  it("of a record of the first release, which did not say for which day, counts from when it was", () => {
    const opened: EventBody = { kind: "opened", incidents: ["first"], moment: "2026-01-11T09:00:00+05:00" };
    const state = foldCase(eventsOf(opened, { kind: "rechecked" }));
    const { due } = recheckOf(library, state, new Date("2026-01-25T09:00:00+05:00"));
    expect(due).toEqual([7, 14]);
  });
});
