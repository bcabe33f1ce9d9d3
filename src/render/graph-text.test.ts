import { describe, expect, it } from "vitest";
import { graphOf } from "../playbook/graph.ts";
import { changedBy, compiledFrom, tinyLibrary } from "../testing/tiny-library.ts";
import { graphText } from "./graph-text.ts";

function textOf(library: ReturnType<typeof compiledFrom>, id: string, width = 80): string {
  return graphText(graphOf(library, library.incident(id)), { locale: library.locale, width });
}

describe("a playbook line by line", () => {
  it("names each question with its answers, what they open and which step settles it", () => {
    expect(textOf(tinyLibrary(), "money-gone")).toContain(
      [
        "? code-told: Was a code told?",
        "    code-was-told: Yes (opens: code-given)",
        "    code-was-kept: No",
        "    I don't know",
        "    settled by: check-messages",
        "? sent-to: Where was the money sent?",
        "    if: code-told = code-was-kept",
        "    to-card: To a card",
      ].join("\n"),
    );
  });

  it("names each step with its condition, what it comes after and where a refusal leads", () => {
    const text = textOf(tinyLibrary(), "money-gone");
    expect(text).toContain(
      [
        "- report-to-police: Report to the police",
        "    after: keep-proof, call-bank",
        "    if refused: complain-about-police",
      ].join("\n"),
    );
    expect(text).toContain("    if: watched-device = phone or computer or both\n");
    expect(text).toContain("- go-to-court: Go to court\n    only after a refusal or silence\n");
  });

  it("keeps “and” and “or” of a condition apart", () => {
    const when = "when: [{ money-left: [money-went], bank-app: [acme, other-app] }, { given-on: [since-spring] }]";
    const changed = changedBy(["incidents/code-given.yaml", "when: { given-on: [since-spring] }", when]);
    expect(textOf(compiledFrom(changed), "code-given", 200)).toContain(
      "if: given-on = since-spring; or: money-left = money-went and bank-app = acme or other-app\n",
    );
  });

  it("wraps to the width and says in each language that one may not know", () => {
    const narrow = textOf(tinyLibrary("kk"), "code-given", 40);
    expect(Math.max(...narrow.split("\n").map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(narrow).toContain("білмеймін");
    expect(textOf(tinyLibrary("ru"), "code-given")).toContain("    не знаю\n");
  });
});
