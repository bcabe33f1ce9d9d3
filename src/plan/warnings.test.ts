import { describe, expect, it } from "vitest";
import { openInterview } from "../interview/interview.ts";
import type { CatalogIncident } from "../playbook/catalog.ts";
import { plainIncident, plainLibrary } from "../testing/plain-library.ts";
import { sampleNowSteps } from "../testing/sample-plan-now.ts";
import type { PlanClock, PlanContact, PlanStep } from "./plan.ts";
import { type WarningGround, warningsOf } from "./warnings.ts";

const DAY = "2026-04-10";
const [SAMPLE] = sampleNowSteps("en") as [PlanStep];
const QUIET: PlanStep = { ...SAMPLE, contacts: [], doBy: null, answerWithin: null };

type Setting = Partial<Omit<WarningGround, "interview">> & { readonly incidents?: readonly CatalogIncident[] };

function codes({ incidents = [plainIncident("one")], ...rest }: Setting = {}): string[] {
  const library = plainLibrary(incidents);
  const named = incidents.map(({ id }) => id);
  const interview = openInterview(library, named, {});
  return warningsOf(library, { interview, steps: [QUIET], day: DAY, whoIsHelped: "me", ...rest }).map(
    ({ code }) => code,
  );
}

const clock = (status: PlanClock["status"]): PlanClock => ({
  ...{ text: "a day", amount: 1, unit: "workingDays", whose: "person", from: "a", date: null, basis: "law" },
  status,
});
const contact = (rest: Partial<PlanContact>): PlanContact => ({
  ...{ id: "line", name: "Line", phones: ["102"], urls: [], howToFind: "", scope: null, status: "reported" },
  ...{ seenOn: DAY, checkedOn: null },
  ...rest,
});

describe("the warnings of a plan", () => {
  const scam = "recovery-scam";

  it.each<[string, Setting, string[]]>([
    ["a plan for oneself", {}, []],
    ["a helper", { whoIsHelped: "far" }, ["helper"]],
    ["somebody of whom nobody said who is helped", { whoIsHelped: undefined }, ["helper"]],
    [
      "one playbook of several that nobody reviewed",
      { incidents: [plainIncident("one"), plainIncident("two", { reviewed: false })] },
      ["not-reviewed"],
    ],
    ["the day before a review is due", { day: "2026-04-10" }, []],
    ["the day after a review was due", { day: "2026-04-11" }, ["review-overdue"]],
    ["a phone nobody dialled", { steps: [QUIET, { ...QUIET, contacts: [contact({})] }] }, ["contacts-not-dialled"]],
    ["a phone that was dialled", { steps: [{ ...QUIET, contacts: [contact({ checkedOn: DAY })] }] }, []],
    ["a contact without a phone", { steps: [{ ...QUIET, contacts: [contact({ phones: [] })] }] }, []],
    ["a deadline of a derived year", { steps: [{ ...QUIET, doBy: clock("derived") }] }, ["calendar-derived"]],
    [
      "an answer beyond the calendar",
      { steps: [{ ...QUIET, answerWithin: clock("beyond-calendar") }] },
      ["calendar-beyond"],
    ],
    [
      "clocks that are sure or have not started",
      {
        steps: [{ ...QUIET, doBy: clock("confirmed"), answerWithin: clock("not-started") }],
      },
      [],
    ],
  ])("for %s", (_, setting, expected) => expect(codes(setting)).toEqual([...expected, scam]));

  it("all at once stand in one order, the one about recovery scams last", () => {
    const steps = [
      { ...QUIET, contacts: [contact({})], doBy: clock("beyond-calendar"), answerWithin: clock("derived") },
    ];
    const incidents = [plainIncident("one", { reviewed: false })];
    expect(codes({ incidents, steps, day: "2027-01-01", whoIsHelped: "beside" })).toEqual([
      ...["helper", "not-reviewed", "review-overdue", "contacts-not-dialled", "calendar-derived", "calendar-beyond"],
      scam,
    ]);
  });

  it("are in the library's words", () => {
    const library = plainLibrary([plainIncident("one")], { notices: { "recovery-scam": "Do not pay." } });
    const ground = { interview: openInterview(library, ["one"], {}), steps: [], day: DAY, whoIsHelped: "me" };
    expect(warningsOf(library, ground)).toEqual([{ code: "recovery-scam", text: "Do not pay." }]);
  });
});
