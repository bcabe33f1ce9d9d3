import { describe, expect, it } from "vitest";
import { compileLibrary, libraryOf } from "../playbook/compile/compile.ts";
import type { Problem } from "../playbook/problem.ts";
import { TEST_MOMENT } from "../testing/fake-host.ts";
import { sha256 } from "../testing/real-library.ts";
import { type Change, changedBy, sourceOf, TINY_FILES } from "../testing/tiny-library.ts";
import { later, text } from "../testing/tiny-library-shared.ts";
import { nowStep } from "../testing/tiny-library-steps.ts";
import { breachesOfMerges, lintPlans } from "./lint-plans.ts";

const STEPS = "shared/steps.yaml";
const CODE = "incidents/code-given.yaml";
const MONEY = "incidents/money-gone.yaml";
const LEAK = "incidents/leak-notice.yaml";
const TOP = { line: 1, column: 5 };

function lint(...changes: Change[]): Promise<Problem[]> {
  const source = sourceOf(changedBy(...changes));
  const compiled = compileLibrary(source, "ru", sha256);
  const on = "2026-01-15";
  const merges = Promise.resolve(breachesOfMerges(compiled, on));
  return lintPlans(libraryOf(compiled), source, { on, at: new Date(TEST_MOMENT), merges });
}

/** Where a text begins in the tiny library. */
function place(file: string, words: string): { line: number; column: number } {
  const before = ((TINY_FILES as Record<string, string>)[file] ?? "").split(words)[0]?.split("\n") ?? [];
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

describe("lint of plans", () => {
  it("finds nothing in the tiny library", async () => expect(await lint()).toEqual([]));

  it("points at a step where it is written, in its playbook", async () => {
    const lost: Change = [
      MONEY,
      "when: { sent-to: [to-card] }",
      "when: { sent-to: [to-card], code-told: [code-was-told] }",
    ];
    expect(await lint(lost)).toEqual([
      { code: "S8", file: MONEY, ...place(MONEY, "id: claim-money-back"), about: "claim-money-back", expected: "" },
    ]);
  });

  it("points at the top of the playbook for a shared step, and names the step", async () => {
    const [problem] = await lint([STEPS, "    effects: [stops-loss]\n", `    noLossStopped: ${text("It asks.")}\n`]);
    expect(problem).toMatchObject({ code: "S3", file: CODE, ...TOP });
    expect(problem?.about).toContain("call-bank");
  });

  it("tells a broken promise once, with one of the answers under which it broke", async () => {
    expect(await lint([LEAK, "  - use: end-the-call\n", ""])).toEqual([
      {
        ...{ code: "S1", file: LEAK, ...TOP, expected: "" },
        about: 'leak-notice: 0; {"who-is-helped":"me","watched-device":"phone"}',
      },
    ]);
  });

  it("finds what only several incidents break together", async () => {
    const urgent = `  - use: end-the-call\n${nowStep("unplug")}${nowStep("breathe")}`;
    const [problem, ...others] = await lint([LEAK, "  - use: end-the-call\n", urgent]);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: "S3", file: "incidents", line: 1, column: 1 });
    expect(problem?.about).toMatch(/^end-the-call, unplug, breathe; \{/);
  });

  it("says how many questions are too many", async () => {
    const chained = later("i", 1).replace("ask: later\n", "ask: later\n    when: { watched-device: [phone] }\n");
    const asked = [..."abcdefg"].map((id) => later(id, 1)).join("") + chained;
    expect(await lint([LEAK, "  - use: watched-device\n", `  - use: watched-device\n${asked}`])).toMatchObject([
      { code: "too-many-questions", file: LEAK, about: "leak-notice: 9", expected: "8" },
    ]);
  });
});
