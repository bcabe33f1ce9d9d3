import { describe, expect, it } from "vitest";
import { sourceOf, TINY_FILES } from "../../testing/tiny-library.ts";
import { placedList, problemAt, writtenQuestions, writtenSteps } from "./lint-place.ts";

const library = sourceOf(TINY_FILES);
const contacts = placedList<{ readonly id: string }>(library.shared["contacts.yaml"], "contacts");

describe("what is written in a library", () => {
  it("are the shared steps, those of the first minutes, and each playbook's own, each once", () => {
    const steps = writtenSteps(library).map(({ source, file }) => `${file.file}: ${source.id}`);
    expect(steps).toContain("shared/steps.yaml: call-bank");
    expect(steps).toContain("shared/now.yaml: now-hang-up");
    expect(steps).toContain("incidents/money-gone.yaml: check-messages");
    expect(new Set(steps).size).toBe(steps.length);
    expect(steps.filter((step) => step.endsWith("call-bank"))).toHaveLength(2);
  });

  it("are the shared questions and each playbook's own", () => {
    expect(writtenQuestions(library).map(({ source }) => source.id)).toEqual([
      ...["who-is-helped", "watched-device", "money-left"],
      ...["bank-app", "code-told", "sent-to"],
    ]);
  });

  it("is nothing where a playbook leaves a list out", () => {
    const leak = library.incidents.find(({ value }) => value.id === "leak-notice");
    expect(leak === undefined ? undefined : placedList(leak, "details")).toEqual([]);
  });
});

describe("a problem at a placed thing", () => {
  const police = contacts.find(({ source }) => source.id === "police");
  const lines = (TINY_FILES["shared/contacts.yaml"] ?? "").split("\n");
  const line = (words: string): number => lines.findIndex((each) => each.includes(words)) + 1;

  it("stands at what is inside, or at the thing itself where that is absent", () => {
    const at = (...inside: (string | number)[]) => police && problemAt(police, "unknown-id", { about: "a", inside });
    expect(at("phones", 0)).toMatchObject({ line: line('phones: ["102"]'), column: 14 });
    expect(at("checkedOn")).toMatchObject({ line: line("id: police"), column: 5 });
    expect(at()).toEqual({
      ...{ code: "unknown-id", file: "shared/contacts.yaml", line: line("id: police"), column: 5 },
      ...{ about: "a", expected: "" },
    });
  });
});
