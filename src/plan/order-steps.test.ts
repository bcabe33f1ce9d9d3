import { describe, expect, it } from "vitest";
import type { CatalogStep, Stage, Urgency } from "../playbook/catalog.ts";
import { plainStep } from "../testing/plain-library.ts";
import { orderSteps } from "./order-steps.ts";
import type { SelectedStep } from "./select-steps.ts";

type Placed = CatalogStep & { readonly place?: readonly [number, number] };

/** Steps as they were selected, each in its place of one file unless it says another. */
function selectedFrom(...steps: readonly Placed[]): SelectedStep[] {
  return steps.map((step, index) => {
    const { urgency, after, place = [0, index] } = step;
    return { step, urgency, after, requires: [], contacts: [], because: ["one"], place };
  });
}

function step(id: string, urgency: Urgency, ...after: string[]): CatalogStep {
  return plainStep(id, { urgency, after });
}

function inOrder(...steps: readonly Placed[]): string[] {
  const selected = selectedFrom(...steps);
  const ids = orderSteps(selected).map((each) => each.step.id);
  expect(orderSteps(selected.toReversed()).map((each) => each.step.id)).toEqual(ids);
  return ids;
}

describe("the order of steps", () => {
  const at = (id: string, urgency: Urgency, stage: Stage, ...place: [number, number]) => ({
    ...plainStep(id, { urgency, stage }),
    place,
  });

  it.each([
    ["urgency before stage", [at("b", "today", "stop", 0, 0), at("a", "now", "watch", 1, 9)], ["a", "b"]],
    [
      "stage before the order of incidents",
      [at("b", "now", "money", 0, 0), at("a", "now", "isolate", 1, 9)],
      ["a", "b"],
    ],
    [
      "the order of incidents before the place",
      [at("b", "now", "stop", 1, 0), at("a", "now", "stop", 0, 9)],
      ["a", "b"],
    ],
    ["the place before the id", [at("a", "now", "stop", 0, 10), at("b", "now", "stop", 0, 9)], ["b", "a"]],
    ["the id last of all", [at("b", "now", "stop", 0, 0), at("a", "now", "stop", 0, 0)], ["a", "b"]],
  ])("is by %s", (_, steps, expected) => expect(inOrder(...steps)).toEqual(expected));

  it("knows every urgency and every stage", () => {
    const urgencies: Urgency[] = ["follow-up", "three-days", "today", "now"];
    expect(inOrder(...urgencies.map((urgency) => step(urgency, urgency)))).toEqual(urgencies.toReversed());
    const stages: Stage[] = ["watch", "restore", "report", "proof", "lock", "money", "isolate", "stop"];
    expect(inOrder(...stages.map((stage) => plainStep(stage, { stage })))).toEqual(stages.toReversed());
  });
});

describe("steps that wait for others", () => {
  it("stand behind them, and the smallest that is free comes first", () => {
    expect(inOrder(step("a", "now", "c"), step("b", "now"), step("c", "now"), step("d", "now"))).toEqual([
      ...["b", "c", "a", "d"],
    ]);
  });

  it("pass over what is not in the plan", () => {
    expect(inOrder(step("a", "now", "gone"), step("b", "now"))).toEqual(["a", "b"]);
  });

  it("lend their urgency to what they wait for, also through others", () => {
    const far = step("far", "follow-up");
    const near = step("near", "today", "far");
    const ordered = orderSteps(selectedFrom(far, near, step("last", "now", "near"), step("other", "today")));
    expect(ordered.map((each) => `${each.step.id} ${each.urgency}`)).toEqual([
      ...["far now", "near now", "last now", "other today"],
    ]);
  });

  it("do not make what they wait for less urgent, nor themselves more", () => {
    const ordered = orderSteps(selectedFrom(step("first", "now"), step("later", "follow-up", "first")));
    expect(ordered.map(({ urgency }) => urgency)).toEqual(["now", "follow-up"]);
  });

  it("leave what they were selected from as it was", () => {
    const selected = selectedFrom(step("a", "follow-up"), step("b", "now", "a"));
    orderSteps(selected);
    expect(selected.map(({ urgency }) => urgency)).toEqual(["follow-up", "now"]);
  });

  it("in a circle are an error that names them", () => {
    const circle = selectedFrom(step("a", "now", "b"), step("b", "now", "a"), step("free", "now"));
    expect(() => orderSteps(circle)).toThrow("the steps a, b wait for each other");
  });
});
