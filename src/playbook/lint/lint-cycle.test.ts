import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Change, changedBy, problemsIn, sourceOf, TINY_FILES } from "../../testing/tiny-library.ts";
import type { SourceLibrary } from "../parse.ts";
import { lintCycles } from "./lint-cycle.ts";

const STEPS = "shared/steps.yaml";
const MONEY = "incidents/money-gone.yaml";
const LEAK = "incidents/leak-notice.yaml";

describe("lint of cycles", () => {
  const circles: [title: string, change: Change][] = [
    ["steps that wait for each other", [STEPS, "stage: proof\n", "stage: proof\n    after: [report-to-police]\n"]],
    [
      "steps that wait in a circle through use",
      [MONEY, "urgency: today\n  - use", "after: [claim-money-back]\n  - use"],
    ],
    ["a step that waits for itself", [LEAK, "after: [change-password]", "after: [wipe-phone]"]],
    ["refusals that lead back", [STEPS, "ifRefused: go-to-court", "ifRefused: complain-about-police"]],
  ];

  it.each(circles)("finds %s, once", (_, change) => {
    const found = problemsIn(changedBy(change)).filter(({ code }) => code === "cycle");
    expect(found).toHaveLength(1);
    expect(found[0]?.expected).toContain(" → ");
  });

  it("names the way round, from its smallest step on", () => {
    const [circle] = problemsIn(changedBy([STEPS, "stage: proof\n", "stage: proof\n    after: [report-to-police]\n"]));
    expect(circle).toMatchObject({ file: STEPS, about: "after" });
    expect(circle?.expected).toBe("keep-proof → report-to-police → keep-proof");
  });

  it("tells two separate circles apart", () => {
    const found = problemsIn(
      changedBy(
        [LEAK, "after: [change-password]", "after: [wipe-phone]"],
        [STEPS, "stage: proof\n", "stage: proof\n    after: [keep-proof]\n"],
      ),
    );
    expect(found.map(({ code, file }) => [code, file])).toEqual([
      ["cycle", LEAK],
      ["cycle", STEPS],
    ]);
  });

  it("finds a circle exactly where no order of the steps exists", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(5), { maxLength: 2 }), { minLength: 6, maxLength: 6 }), (graph) => {
        expect(lintCycles(waiting(graph)).length > 0).toBe(!canBeOrdered(graph));
      }),
    );
  });
});

/** The tiny library whose leak playbook has six steps, each waiting for those that its number names. */
function waiting(graph: readonly (readonly number[])[]): SourceLibrary {
  const library = sourceOf(TINY_FILES);
  const [one, ...others] = library.incidents;
  const template = one?.value.steps.find((step) => !("use" in step));
  if (one === undefined || template === undefined || "use" in template) throw new Error("the tiny library changed");
  const steps = graph.map((after, index) => ({
    ...{ ...template, id: `step-${index}` },
    after: after.map((other) => `step-${other}`),
  }));
  return { ...library, incidents: [{ ...one, value: { ...one.value, steps } }, ...others] };
}

/** Whether all can be taken away by and by, always one that waits for nothing left. */
function canBeOrdered(graph: readonly (readonly number[])[]): boolean {
  const left = new Map(graph.entries());
  const free = (): number | undefined => [...left].find(([, after]) => after.every((id) => !left.has(id)))?.[0];
  for (let next = free(); next !== undefined; next = free()) left.delete(next);
  return left.size === 0;
}
