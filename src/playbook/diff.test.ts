import { describe, expect, it } from "vitest";
import { type Change, changedBy, sourceOf, TINY_FILES } from "../testing/tiny-library.ts";
import { text } from "../testing/tiny-library-shared.ts";
import { diffLibraries, type LibraryDifference } from "./diff.ts";

const MONEY = "incidents/money-gone.yaml";
const LEAK = "incidents/leak-notice.yaml";
const STEPS = "shared/steps.yaml";
const CONTACTS = "shared/contacts.yaml";

function differenceAfter(...changes: Change[]): LibraryDifference {
  return diffLibraries(sourceOf(TINY_FILES), sourceOf(changedBy(...changes)), "en");
}

/** Each difference as "incident: kind step (about)". */
function stepsAfter(...changes: Change[]): string[] {
  return differenceAfter(...changes).playbooks.flatMap(({ id, steps }) =>
    steps.map((step) => `${id}: ${step.kind} ${step.id} (${step.about.join(", ")})`),
  );
}

const NEW_STEP = `  - id: rest
    urgency: follow-up
    stage: watch
    login: none
    title: ${text("Rest")}
    do: [${text("Sleep.")}]
    basis: fact
    facts: [break-off]
`;

describe("what changed for people between two libraries", () => {
  it("is nothing when nothing changed", () => {
    expect(differenceAfter().playbooks).toEqual([]);
    expect(differenceAfter().facts).toMatchObject({ contacts: [], facts: [] });
  });

  it("names a new step", () => {
    expect(stepsAfter([LEAK, "withdrawn:\n", `${NEW_STEP}withdrawn:\n`])).toEqual(["leak-notice: added rest ()"]);
  });

  it("names the languages in which a sentence has other words", () => {
    expect(stepsAfter([LEAK, 'en: "Pick a new one."', 'en: "Choose a new one."'])).toEqual([
      "leak-notice: reworded change-password (en)",
    ]);
  });

  it("names the field that changes what a step means", () => {
    expect(stepsAfter([LEAK, "login: account", "login: none"])).toEqual([
      "leak-notice: changed change-password (login)",
    ]);
  });

  it("says that a step comes at another time", () => {
    expect(stepsAfter([LEAK, "urgency: today\n    stage: lock", "urgency: three-days\n    stage: lock"])).toEqual([
      "leak-notice: moved change-password (urgency)",
    ]);
  });

  it("says that a step comes in another place, and not that all the others do", () => {
    const use = "  - use: keep-proof\n    urgency: today\n";
    const moved = stepsAfter([MONEY, use, ""], [MONEY, "  - use: end-the-call\n", `${use}  - use: end-the-call\n`]);
    expect(moved).toEqual(["money-gone: moved keep-proof ()"]);
  });

  it("says why a withdrawn step is gone, and that another is gone without a word", () => {
    const own = (id: string): Change => [
      LEAK,
      "withdrawn:\n",
      `${NEW_STEP.replace("id: rest", `id: ${id}`)}withdrawn:\n`,
    ];
    const entry = `withdrawn:\n  - { id: rest, on: 2026-01-11, reason: ${text("Too late")} }\n`;
    const before = sourceOf(changedBy(own("rest"), own("sleep")));
    const after = sourceOf(changedBy([LEAK, "withdrawn:\n", entry]));
    const [playbook] = diffLibraries(before, after, "en").playbooks;
    expect(playbook?.steps.map(({ id, kind, about }) => [id, kind, ...about])).toEqual([
      ["rest", "withdrawn", "Too late"],
      ["sleep", "removed"],
    ]);
  });

  it("names a playbook that is new and one that is gone by their versions", () => {
    const { [LEAK]: _gone, ...rest } = TINY_FILES;
    const fewer = sourceOf(rest);
    const all = sourceOf(TINY_FILES);
    expect(diffLibraries(fewer, all, "en").playbooks).toMatchObject([{ id: "leak-notice", from: null, to: "1.0.0" }]);
    expect(diffLibraries(all, fewer, "en").playbooks).toMatchObject([{ id: "leak-notice", from: "1.0.0", to: null }]);
  });

  it("counts a shared step in every playbook that uses it", () => {
    const reworded = stepsAfter([STEPS, 'en: "Hang up"', 'en: "End the call"']);
    expect(reworded).toEqual(
      ["code-given", "money-gone", "leak-notice"].sort().map((id) => `${id}: reworded end-the-call (en)`),
    );
  });

  it("names a changed phone number", () => {
    const { contacts } = differenceAfter([CONTACTS, 'phones: ["102"]', 'phones: ["112"]']).facts;
    expect(contacts).toMatchObject([{ id: "police", kind: "changed", about: ["phones"] }]);
  });
});
