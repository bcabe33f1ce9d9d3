import { describe, expect, it } from "vitest";
import { STANDINGS, type StandingStep } from "../case/standing.ts";
import { LOCALES } from "../i18n/locale.ts";
import { samplePlan } from "../testing/sample-plan.ts";
import { marksOfWalk } from "./checklist-marks.ts";

function standing(change: Partial<StandingStep>): StandingStep {
  return {
    ...{ id: "call", title: "Call", state: "open", step: null, on: null, answeredOn: null, how: null, why: null },
    ...{ doBy: null, late: false, answerBy: null, lockedBy: [], then: null, openedBy: null },
    ...change,
  };
}

const answerBy = {
  ...({ text: "3 days", amount: 3, unit: "calendarDays", whose: "institution", from: "call" } as const),
  ...({ date: "2026-11-27", status: "confirmed", basis: "law" } as const),
};

const mark = (step: StandingStep, locale: (typeof LOCALES)[number] = "en") =>
  marksOfWalk({ plan: samplePlan(locale), steps: [step] }).get("call");

describe("How a step of a case stands, on paper", () => {
  it("is ticked and says when it was done and how", () => {
    expect(mark(standing({ state: "done", on: "2026-11-24", how: "№ 5" }))).toEqual({
      done: true,
      words: "Done: 24 November 2026 · № 5",
    });
  });

  it("is ticked while an answer is waited for, and says until when", () => {
    expect(mark(standing({ state: "waiting", on: "2026-11-24", answerBy }))).toEqual({
      done: true,
      words: expect.stringMatching(/asked on: 24 November 2026 · .+: 27 November 2026$/),
    });
  });

  it.each(["refused", "overdue", "later", "cannot", "locked", "no-longer-needed"] as const)(
    "is not ticked where it is %s, and says so",
    (state) => {
      const { done, words } = mark(standing({ state, on: "2026-11-24" })) ?? {};
      expect([done, words?.length]).toEqual([false, expect.any(Number)]);
    },
  );

  it("has no mark where it is still to be done", () => {
    expect([mark(standing({ state: "open" })), mark(standing({ state: "not-yet" }))]).toEqual([undefined, undefined]);
  });

  it.each(LOCALES)("has words of its own for every standing in %s", (locale) => {
    const said = STANDINGS.map((state) => mark(standing({ state, on: "2026-11-24" }), locale)?.words);
    const words = said.filter((each) => each !== undefined);
    expect(new Set(words).size).toBe(STANDINGS.length - 2);
  });
});
