import { describe, expect, it } from "vitest";
import type { Clock } from "../playbook/term.ts";
import { type ClockStarts, runClock } from "./clock.ts";

const answer: Clock = {
  term: { amount: 3, unit: "workingDays", whose: "institution" },
  words: "three working days",
  basis: "law",
};
const claim: Clock = {
  term: { amount: 24, unit: "hours", whose: "person" },
  words: "24 hours",
  from: "sent-on",
  basis: "law",
};
const NOTHING: ClockStarts = {
  details: {},
  done: {},
  calendar: [{ year: 2026, status: "derived", daysOff: ["2026-01-16"] }],
};

describe("a clock", () => {
  it("that a step does not have is none", () => expect(runClock(undefined, "report", NOTHING)).toBeNull());

  it("has its words and no date before what it runs from has happened", () => {
    expect(runClock(answer, "report", NOTHING)).toEqual({
      ...{ text: "three working days", amount: 3, unit: "workingDays", whose: "institution" },
      ...{ from: "report", date: null, status: "not-started", basis: "law" },
    });
  });

  it("runs from its own step when it names nothing else", () => {
    const started = runClock(answer, "report", { ...NOTHING, done: { report: "2026-01-15", other: "2026-01-01" } });
    expect(started).toMatchObject({ from: "report", date: "2026-01-21", status: "derived" });
  });

  it.each([
    ["a detail", { details: { "sent-on": "2026-01-15T10:00:00" } }, "2026-01-16T10:00:00+05:00"],
    ["the day a step was done", { done: { "sent-on": "2026-01-15" } }, "2026-01-16T00:00:00+05:00"],
    [
      "the detail where both are known",
      { details: { "sent-on": "2026-01-15" }, done: { "sent-on": "2026-02-01" } },
      "2026-01-16T00:00:00+05:00",
    ],
  ])("runs from %s that it names", (_, starts, date) => {
    expect(runClock(claim, "report", { ...NOTHING, ...starts })).toMatchObject({ from: "sent-on", date });
  });

  it("that names something else does not start when its own step is done", () => {
    const clock = runClock(claim, "report", { ...NOTHING, done: { report: "2026-01-15" } });
    expect(clock).toMatchObject({ date: null, status: "not-started" });
  });

  it("beyond the calendar keeps its words and has no date", () => {
    const clock = runClock(answer, "report", { ...NOTHING, done: { report: "2026-12-30" } });
    expect(clock).toMatchObject({ text: "three working days", date: null, status: "beyond-calendar" });
  });

  it("of our own advice says so", () => {
    expect(runClock({ ...answer, basis: "advice" }, "report", NOTHING)?.basis).toBe("advice");
  });
});
