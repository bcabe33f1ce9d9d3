import { describe, expect, it } from "vitest";
import { type Change, changedBy, kindsAfter, problemsIn, TINY_FILES } from "../../testing/tiny-library.ts";
import { text } from "../../testing/tiny-library-shared.ts";

const MONEY = "incidents/money-gone.yaml";
const LEAK = "incidents/leak-notice.yaml";
const FACTS = "shared/facts.yaml";

/** A second fact of the same id; the first of the two in the file, so that the one in use stays as it was. */
const COURT_AGAIN =
  `  - { id: court-fact, statement: ${text("Courts decide.")}, grade: press-quoting-official, ` +
  'sources: [news-page], seenOn: "2026-01-10", dossier: ["A9"] }\n';

const doubled: [title: string, ...changes: Change[]][] = [
  ["two steps", [LEAK, "- id: wipe-phone", "- id: set-loan-ban"]],
  ["a step and a question", [LEAK, "- id: wipe-phone", "- id: bank-app"]],
  ["a step and one that was withdrawn", [LEAK, "- id: wipe-phone", "- id: old-step"]],
  [
    "a question and a detail",
    [MONEY, "details:\n", `details:\n  - { id: bank-app, type: text, text: ${text("App?")} }\n`],
  ],
  ["two options of one question", [MONEY, "id: to-courier", "id: to-card"]],
  ["two uses of a shared step", [MONEY, "  - use: go-to-court\n", "  - use: go-to-court\n  - use: call-bank\n"]],
  ["two playbooks", [LEAK, "id: leak-notice", "id: money-gone"], ["shared/incidents.yaml", ", leak-notice", ""]],
  ["two facts", [FACTS, "\nfacts:\n", `\nfacts:\n${COURT_AGAIN}`]],
  ["two contacts", ["shared/contacts.yaml", "- id: old-line", "- id: police"], ["shared/steps.yaml", ", old-line", ""]],
  ["two notices", ["shared/notices.yaml", "id: helper,", "id: recovery-scam,"]],
];

describe("lint of ids", () => {
  it("finds nothing in the tiny library", () => expect(problemsIn(TINY_FILES)).toEqual([]));

  it.each(doubled)("finds one id for %s", (_, ...changes) => expect(kindsAfter(...changes)).toEqual(["doubled-id"]));

  it("says where the id stands already", () => {
    const [problem] = problemsIn(changedBy([LEAK, "- id: wipe-phone", "- id: set-loan-ban"]));
    expect(problem).toMatchObject({ file: LEAK, about: "set-loan-ban" });
    expect(problem?.expected).toMatch(/^incidents\/code-given\.yaml:\d+$/);
  });

  it("finds an option that says unknown, which is always offered", () => {
    expect(kindsAfter([MONEY, "id: to-courier", "id: unknown"])).toEqual(["written-unknown"]);
  });
});
