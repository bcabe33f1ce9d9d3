import { describe, expect, it } from "vitest";
import { type Change, changedBy, problemsIn } from "../../testing/tiny-library.ts";
import { later, text } from "../../testing/tiny-library-shared.ts";

const STEPS = "shared/steps.yaml";
const QUESTIONS = "shared/questions.yaml";
const SPARE = `steps:
  - id: spare-step
    urgency: today
    stage: watch
    login: none
    title: ${text("Look again")}
    do: [${text("Look at it again.")}]
    basis: fact
    facts: [break-off]
`;

describe("lint of what is shared (S8)", () => {
  const unused: [what: string, id: string, change: Change][] = [
    ["step", "spare-step", [STEPS, "steps:\n", SPARE]],
    ["question", "spare-question", [QUESTIONS, "questions:\n", `questions:\n${later("spare-question", 2)}`]],
  ];

  it.each(unused)("finds a %s that no playbook brings in", (_, id, change) => {
    expect(problemsIn(changedBy(change))).toMatchObject([{ code: "S8", file: change[0], line: 2, about: id }]);
  });

  it("lets it pass as soon as one playbook does", () => {
    const use: Change = [
      "incidents/leak-notice.yaml",
      "  - use: end-the-call\n",
      "  - use: end-the-call\n  - use: spare-step\n",
    ];
    expect(problemsIn(changedBy([STEPS, "steps:\n", SPARE], use))).toEqual([]);
  });
});
