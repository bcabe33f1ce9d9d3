import { describe, expect, it } from "vitest";
import { sourceOf, TINY_FILES } from "../testing/tiny-library.ts";
import { bothHold, indexLibrary, resolvedSteps } from "./index-library.ts";

describe("two conditions that must both hold", () => {
  it("are the one that is there when the other is absent", () => {
    expect(bothHold(undefined, { a: ["x"] })).toEqual({ a: ["x"] });
    expect(bothHold({ a: ["x"] }, undefined)).toEqual({ a: ["x"] });
    expect(bothHold(undefined, undefined)).toBeUndefined();
  });

  it("accept of one question only what both accept", () => {
    expect(bothHold({ a: ["x", "y"] }, { a: ["y", "z"], b: ["p"] })).toEqual([{ a: ["y"], b: ["p"] }]);
  });

  it("combine every map of the one with every map of the other", () => {
    const either: Record<string, string[]>[] = [{ a: ["x"] }, { b: ["p"] }];
    expect(bothHold(either, { c: ["q"] })).toEqual([
      { a: ["x"], c: ["q"] },
      { b: ["p"], c: ["q"] },
    ]);
  });
});

describe("a shared step that a playbook brings in", () => {
  const source = sourceOf(TINY_FILES);
  const lookup = indexLibrary(source);
  const money = source.incidents.find(({ value }) => value.id === "money-gone");

  it("keeps its own predecessors and takes those of the playbook", () => {
    const steps = money === undefined ? [] : resolvedSteps(money.value, lookup);
    expect(steps.find(({ id }) => id === "report-to-police")?.after).toEqual(["keep-proof", "call-bank"]);
  });

  it("opens only by refusal when some step names it so", () => {
    expect([...lookup.refusalTargets].sort()).toEqual(["complain-about-police", "go-to-court"]);
  });
});
