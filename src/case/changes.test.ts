import { describe, expect, it } from "vitest";
import type { Locale } from "../i18n/locale.ts";
import { eventsOf } from "../testing/any-event.ts";
import { sha256 } from "../testing/real-library.ts";
import { type Change, changedBy, compiledFrom } from "../testing/tiny-library.ts";
import { changeLines, changesSince, planToKeep } from "./changes.ts";
import type { PlannedStep } from "./event.ts";
import { foldCase } from "./fold.ts";
import { keepable } from "./planned-steps.ts";

const STEPS = "shared/steps.yaml";
const REWORDED: Change = [STEPS, '"End the talk."', '"End the talk now."'];
const WITHOUT_PROOF: Change = ["incidents/money-gone.yaml", "  - use: keep-proof\n    urgency: today\n", ""];
const NEW_NUMBER: Change = ["shared/contacts.yaml", 'phones: ["102"]', 'phones: ["112"]'];

function stepsAfter(answers: Readonly<Record<string, string>>, ...changes: readonly Change[]): readonly PlannedStep[] {
  const libraries = (locale: Locale) => compiledFrom(changedBy(...changes), locale);
  const request = { incidents: ["money-gone"], answers, details: {}, done: {}, callLocale: "ru" } as const;
  return keepable({ library: libraries, sha256 }, { ...request, at: new Date("2026-01-15T09:00:00+05:00") }).steps;
}

const KEPT = stepsAfter({});
const kinds = (now: readonly PlannedStep[], kept = KEPT) =>
  changesSince({ steps: kept }, now).map(({ id, kind }) => `${kind} ${id}`);

describe("what a newer library changed in a case", () => {
  it("is nothing when the library is the same", () => {
    expect(kinds(stepsAfter({}))).toEqual([]);
  });

  it.each([
    ["a sentence", [REWORDED], ["changed end-the-call"]],
    ["a step that is gone", [WITHOUT_PROOF], ["withdrawn keep-proof"]],
    ["a phone number, which no playbook's version shows", [NEW_NUMBER], ["facts report-to-police"]],
    ["several at once", [REWORDED, WITHOUT_PROOF], ["changed end-the-call", "withdrawn keep-proof"]],
  ] as const)("is %s", (_what, changes, expected) => {
    expect(kinds(stepsAfter({}, ...changes))).toEqual(expected);
  });

  it("is a new step where the old library had none", () => {
    const before = stepsAfter({}, WITHOUT_PROOF);
    expect(kinds(KEPT, before)).toEqual(["new keep-proof"]);
  });

  it("takes no notice of facts where the first release kept none", () => {
    const old = KEPT.map((step) => ({ ...step, shown: null }));
    expect(kinds(stepsAfter({}, NEW_NUMBER), old)).toEqual([]);
  });

  it("names the lines that are new and gone, and the tick that stays", () => {
    const changes = changesSince({ steps: KEPT }, stepsAfter({}, REWORDED));
    const state = foldCase(eventsOf({ kind: "done", step: "end-the-call", on: "2026-01-15" }));
    expect(changeLines(changes, state, "en")).toEqual([
      {
        ...{ id: "end-the-call", kind: "changed", title: "Hang up", titleBefore: null },
        ...{ state: "done", on: "2026-01-15", added: ["End the talk now."], removed: ["End the talk."] },
      },
    ]);
  });
});

describe("the plan that is kept after a new answer", () => {
  const given = { "code-told": "code-was-kept" };
  const ids = (steps: readonly PlannedStep[]): string[] => steps.map(({ id }) => id);

  it("is the first plan where none was kept", () => {
    expect(planToKeep(null, [], KEPT)).toEqual(KEPT);
  });

  it("is the new plan where the library is the same", () => {
    const now = stepsAfter(given);
    expect(planToKeep({ steps: KEPT }, stepsAfter({}), now)).toEqual(now);
  });

  it("leaves what the library changed waiting until it is accepted", () => {
    const then = stepsAfter({}, REWORDED, WITHOUT_PROOF);
    const now = stepsAfter(given, REWORDED, WITHOUT_PROOF);
    const kept = planToKeep({ steps: KEPT }, then, now);
    expect(kinds(now, kept)).toEqual(["changed end-the-call", "withdrawn keep-proof"]);
    const before = stepsAfter({}, WITHOUT_PROOF);
    expect(ids(planToKeep({ steps: before }, KEPT, stepsAfter(given)))).not.toContain("keep-proof");
  });
});
