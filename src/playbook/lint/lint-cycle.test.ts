import { describe, expect, it } from "vitest";
import { type Change, changedBy, problemsIn } from "../../testing/tiny-library.ts";

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
});
