import { describe, expect, it } from "vitest";
import { plainIncident, plainLibrary, plainStep } from "../testing/plain-library.ts";
import { changedBy, compiledFrom, tinyLibrary } from "../testing/tiny-library.ts";
import { buildPlan, type PlanRequest, withBands } from "./build-plan.ts";
import type { Plan, PlanStep } from "./plan.ts";

const LIBRARY = tinyLibrary();
const KNOWN = { "who-is-helped": "me", "watched-device": "neither" };

function request(incidents: readonly string[], rest: Partial<PlanRequest> = {}): PlanRequest {
  const at = new Date("2026-01-15T09:00:00+05:00");
  return { incidents, answers: {}, details: {}, done: {}, at, callLocale: "ru", ...rest };
}

function planOf(incidents: readonly string[], rest: Partial<PlanRequest> = {}): Plan {
  return buildPlan(LIBRARY, request(incidents, rest));
}

function stepOf(plan: Plan, id: string): PlanStep | undefined {
  return plan.steps.find((step) => step.id === id);
}

const idsOf = ({ steps }: Plan): string[] => steps.map(({ id }) => id);

describe("a plan of which nothing is known", () => {
  const plan = planOf(["code-given"]);

  it("says what it is, when it was made and from what", () => {
    expect(plan).toMatchObject({
      ...{ schema: "komek.plan/1", lang: "en", at: "2026-01-15T09:00:00+05:00", facts: LIBRARY.facts },
      incidents: [{ id: "code-given", version: "1.0.0", title: "Incident code-given", openedBy: null }],
    });
    expect(plan.incidents[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("lists every question as assumed to be unknown", () => {
    const asked = ["who-is-helped", "watched-device", "money-left", "bank-app", "given-on"];
    expect(plan.assumed).toEqual(asked);
    expect(plan.answers).toEqual(Object.fromEntries(asked.map((id) => [id, "unknown"])));
  });

  it("has every step but those shown only if sure", () => {
    expect(idsOf(plan)).toEqual([
      ...["end-the-call", "isolate-device", "call-bank", "ask-about-money", "set-loan-ban"],
    ]);
  });

  it("ends with the recovery-scam warning and with days to look again", () => {
    expect(plan.recheckOn).toEqual(["2026-01-18", "2026-01-22"]);
    expect(plan.warnings.at(-1)).toEqual({ code: "recovery-scam", text: "notice recovery-scam" });
  });
});

describe("the answers", () => {
  it("choose the steps: shown only if sure, or not at all", () => {
    const answers = { ...KNOWN, "money-left": "money-went", "bank-app": "acme", "given-on": "before-spring" };
    const steps = idsOf(planOf(["code-given"], { answers }));
    expect(steps).toContain("freeze-in-acme");
    for (const gone of ["isolate-device", "ask-about-money", "set-loan-ban"]) expect(steps).not.toContain(gone);
  });

  it("open another incident, which brings its steps; unknown opens nothing", () => {
    const opened = planOf(["code-given"], { answers: { "money-left": "money-went" } });
    expect(opened.incidents.map(({ id, openedBy }) => [id, openedBy])).toEqual([
      ["code-given", null],
      ["money-gone", "money-left"],
    ]);
    expect(stepOf(opened, "call-bank")?.because).toEqual(["code-given", "money-gone"]);
    expect(idsOf(opened)).toContain("report-to-police");
    expect(idsOf(planOf(["code-given"], { answers: { "money-left": "unknown" } }))).not.toContain("report-to-police");
  });

  it("of a banded question are given by its date, unless it was answered for sure", () => {
    const banded = (day: string, answers = {}) =>
      withBands(LIBRARY, request(["code-given"], { answers, details: { "given-on": day } }))["given-on"];
    expect(banded("2026-02-28")).toBe("before-spring");
    expect(banded("2026-03-01")).toBe("since-spring");
    expect(banded("2026-03-01", { "given-on": "before-spring" })).toBe("before-spring");
    expect(banded("2026-03-01", { "given-on": "unknown" })).toBe("since-spring");
    expect(withBands(LIBRARY, request(["money-gone"], { details: { "given-on": "2026-03-01" } }))).toEqual({});
    const plan = planOf(["code-given"], { details: { "given-on": "2026-02-28" } });
    expect([plan.answers["given-on"], plan.assumed.includes("given-on")]).toEqual(["before-spring", false]);
  });

  it("lock every login with a clean device while one may be watched", () => {
    const requires = (answers: PlanRequest["answers"]) =>
      planOf(["leak-notice"], { answers })
        .steps.filter(({ requires: needed }) => needed.length > 0)
        .map(({ id, requires: needed }) => [id, ...needed.map((one) => one.id)]);
    expect(requires({})).toEqual([["change-password", "clean-device"]]);
    expect(requires(KNOWN)).toEqual([]);
  });
});

describe("several incidents in one plan", () => {
  it("have their steps in one order, each once, and a predecessor as urgent as what follows it", () => {
    const raised = changedBy([
      "incidents/money-gone.yaml",
      "use: report-to-police\n",
      "use: report-to-police\n    urgency: now\n",
    ]);
    const unknown = { "money-left": "unknown", "code-told": "unknown" };
    const plan = buildPlan(
      compiledFrom(raised),
      request(["leak-notice", "money-gone", "code-given"], { answers: unknown }),
    );
    expect(plan.steps.map(({ id, urgency }) => `${urgency} ${id}`)).toEqual([
      ...["now end-the-call", "now isolate-device", "now call-bank", "now keep-proof", "now report-to-police"],
      ...["today ask-about-money", "today set-loan-ban", "today change-password", "today check-messages"],
      ...["three-days claim-money-back", "three-days complain-about-police"],
      ...["follow-up go-to-court", "follow-up wipe-phone"],
    ]);
    expect(stepOf(plan, "report-to-police")?.after).toEqual(["keep-proof", "call-bank"]);
  });

  it("make the same bytes in whatever order they, their answers and their details come", () => {
    const bytes = (...turned: [string[], [string, string][], [string, string][]]) => {
      const [incidents, answers, details] = turned;
      const rest = { answers: Object.fromEntries(answers), details: Object.fromEntries(details) };
      return JSON.stringify(planOf(incidents, rest));
    };
    const incidents = ["money-gone", "leak-notice"];
    const answers = Object.entries({ ...KNOWN, "sent-to": "to-card" });
    const details = Object.entries({ "sent-on": "2026-01-14", "given-on": "2026-01-13" });
    expect(bytes(incidents.toReversed(), answers.toReversed(), details.toReversed())).toBe(
      bytes([...incidents, "money-gone"], answers, details),
    );
  });
});

describe("refusals, clocks and the life of a step", () => {
  it("open each rung of a ladder by the refusal of the one before", () => {
    const plan = planOf(["money-gone"]);
    expect(stepOf(plan, "report-to-police")).toMatchObject({ opensOn: null, ifRefused: "complain-about-police" });
    expect(stepOf(plan, "complain-about-police")?.opensOn).toEqual({ step: "report-to-police", on: "refused" });
    expect(stepOf(plan, "go-to-court")).toMatchObject({
      ...{ opensOn: { step: "complain-about-police", on: "refused" }, lastInstance: true, ifRefused: null },
    });
  });

  it("run from what happened, never from the making of the plan", () => {
    const plan = planOf(["money-gone"]);
    expect(stepOf(plan, "claim-money-back")?.doBy).toMatchObject({ date: null, status: "not-started" });
    const started = planOf(["money-gone"], {
      details: { "sent-on": "2026-01-14" },
      done: { "report-to-police": "2026-01-15" },
    });
    expect(stepOf(started, "claim-money-back")?.doBy).toMatchObject({ date: "2026-01-23", status: "confirmed" });
    expect(stepOf(started, "report-to-police")?.answerWithin?.date).toBe("2026-01-20");
    expect(stepOf(started, "complain-about-police")?.answerWithin).toMatchObject({ status: "not-started", amount: 7 });
  });

  it("beyond the calendar leave the period in words and a warning", () => {
    const late = planOf(["money-gone"], { done: { "report-to-police": "2027-12-30" } });
    expect(stepOf(late, "report-to-police")?.answerWithin).toMatchObject({ text: "three working days", date: null });
    expect(late.warnings.map(({ code }) => code)).toContain("calendar-beyond");
  });

  it("count the day of planning as it is in Kazakhstan", () => {
    const eve = (at: string) => planOf(["leak-notice"], { at: new Date(at) });
    expect(idsOf(eve("2026-01-09T18:59:59Z"))).not.toContain("wipe-phone");
    expect(idsOf(eve("2026-01-09T19:00:00Z"))).toContain("wipe-phone");
    expect(eve("2026-01-09T19:00:00Z").recheckOn[0]).toBe("2026-01-13");
  });

  it("are an error where the library itself has steps in a circle", () => {
    const circle = [plainStep("a", { after: ["b"] }), plainStep("b", { after: ["a"] })];
    const library = plainLibrary([plainIncident("one", { steps: circle })]);
    expect(() => buildPlan(library, request(["one"]))).toThrow("wait for each other");
  });
});
