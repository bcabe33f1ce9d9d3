import { describe, expect, it } from "vitest";
import { type Change, changedBy, kindsAfter, problemsIn } from "../../testing/tiny-library.ts";

const STEPS = "shared/steps.yaml";
const QUESTIONS = "shared/questions.yaml";
const MENU = "shared/incidents.yaml";
const MONEY = "incidents/money-gone.yaml";
const LEAK = "incidents/leak-notice.yaml";

const unknown: [title: string, change: Change][] = [
  ["a shared step", [LEAK, "- use: end-the-call", "- use: end-a-call"]],
  ["a shared question", [MONEY, "- use: watched-device", "- use: watched-phone"]],
  ["a predecessor", [STEPS, "after: [keep-proof]", "after: [keep-proofs]"]],
  ["a predecessor that use adds", [MONEY, "after: [call-bank]", "after: [call]"]],
  ["the step a refusal opens", [STEPS, "ifRefused: go-to-court", "ifRefused: go-home"]],
  ["the question a step settles", [MONEY, "settles: code-told", "settles: code-sold"]],
  ["a precondition", [MONEY, "requires: [paper-at-hand]", "requires: [paper]"]],
  ["a contact", [STEPS, "contacts: [police]", "contacts: [police, sheriff]"]],
  ["the last contact of the screen", ["shared/now.yaml", "lastContact: police", "lastContact: sheriff"]],
  ["a fact", [MONEY, "facts: [claim-term]", "facts: [claim-term, claim]"]],
  ["the fact of the person's clock", [MONEY, "fact: claim-term, from", "fact: claim, from"]],
  ["the date a clock runs from", [MONEY, "from: sent-on", "from: sent"]],
  ["the fact of the other side's clock", [STEPS, "fact: answer-term", "fact: answers"]],
  ["evidence", [STEPS, "evidence: [receipts]", "evidence: [receipt]"]],
  ["a note to write down", [STEPS, "writeDown: [request-number]", "writeDown: [number]"]],
  ["the playbook an answer opens", [QUESTIONS, "opens: [money-gone]", "opens: [money]"]],
  ["a playbook of the menu", [MENU, "[code-given", "[nobody, code-given"]],
  ["a playbook outside the menu", [MENU, ", leak-notice", ""]],
  ["the source of a fact", ["shared/facts.yaml", "[law-page, news-page]", "[law-page, old-page]"]],
  ["the source of a label", ["shared/labels.yaml", "[law-page]", "[old-page]"]],
  ["the fact of a notice", ["shared/notices.yaml", "id: helper, facts: [break-off]", "id: helper, facts: [b]"]],
  ["the successor of a withdrawn step", [LEAK, "successor: change-password", "successor: nobody"]],
  ["a question of another playbook in a condition", [MONEY, "when: { sent-to:", "when: { bank-app:"]],
];

describe("lint of references", () => {
  it.each(unknown)("finds that nobody wrote %s", (_, change) => expect(kindsAfter(change)).toEqual(["unknown-id"]));

  it("points at the name itself", () => {
    const problems = problemsIn(changedBy([STEPS, "contacts: [police]", "contacts: [police, sheriff]"]));
    expect(problems).toMatchObject([{ file: STEPS, column: 24, about: "sheriff", expected: "contact" }]);
  });
});
