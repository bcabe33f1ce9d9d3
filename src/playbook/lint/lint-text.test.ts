import { describe, expect, it } from "vitest";
import { type Change, changedBy, kindsAfter, problemsIn } from "../../testing/tiny-library.ts";
import { text } from "../../testing/tiny-library-shared.ts";
import type { ProblemCode } from "../problem.ts";

const STEPS = "shared/steps.yaml";

/** The kinds of problems when a step says this instead of "End the talk." in English. */
const saying = (words: string): ProblemCode[] => kindsAfter([STEPS, 'en: "End the talk."', `en: "${words}"`]);

describe("lint of sentences", () => {
  it.each(["Call +77001234567.", "Wait 3 days.", "Article 61 says so.", "Pay 5000 tenge.", "On 16.12 it is closed."])(
    "finds digits in “%s”",
    (words) => expect(saying(words)).toEqual(["digits-in-sentence"]),
  );

  it("lets a name with digits pass that the glossary knows", () => expect(saying("The 1414 line.")).toEqual([]));

  it.each(["Open egov.kz.", "Open www.example.", "Open https://example.", "Write to me@example."])(
    "finds an address in “%s”",
    (words) => expect(saying(words)).toEqual(["address-in-sentence"]),
  );

  it.each([
    "Call {contact:nobody}",
    "In {fact:break-off}",
    "Open {label:x}",
    "On {detail:x}",
    "{phone:police}",
    "A } b",
  ])("finds the placeholder nobody can fill in “%s”", (words) =>
    expect(saying(words)).toEqual(["unknown-placeholder"]),
  );

  it.each(["{contact:own-bank}s number", "the {contact:own-bank}-line", "pre{contact:own-bank}"])(
    "finds the letter or hyphen that touches a brace in “%s”",
    (words) => expect(saying(words)).toEqual(["placeholder-touches-word"]),
  );

  it("finds wording that the glossary avoids, whatever its capitals", () => {
    expect(saying("This is SAFE now.")).toEqual(["avoided-wording"]);
  });

  it("lets a detail stand in what a step does and says, and nowhere else", () => {
    const at = "Sent on: {detail:sent-on}";
    expect(saying(at)).toEqual([]);
    expect(kindsAfter([STEPS, text("Block my cards."), text(at)])).toEqual([]);
    expect(kindsAfter([STEPS, text("Name no code."), text(at)])).toEqual(["unknown-placeholder"]);
    expect(kindsAfter([STEPS, text("Hang up"), text(at)])).toEqual(["unknown-placeholder"]);
    expect(kindsAfter(["shared/questions.yaml", text("Has money left?"), text(at)])).toEqual(["unknown-placeholder"]);
  });

  it.each([
    ["the first minutes", "shared/now.yaml", "Transfer nothing."],
    ["preconditions", "shared/preconditions.yaml", "Go to a branch."],
    ["notices", "shared/notices.yaml", "notice helper"],
    ["the menu", "incidents/leak-notice.yaml", "It happened: leak-notice"],
    ["details", "incidents/money-gone.yaml", "When was it sent?"],
  ])("reads %s as well", (_, file, words) => {
    expect(kindsAfter([file, text(words), text(`${words} 5`)])).toEqual(["digits-in-sentence"]);
  });

  it("finds avoided wording only in the language that avoids it", () => {
    expect(kindsAfter([STEPS, 'ru: "ru End the talk."', 'ru: "this is safe"'])).toEqual([]);
  });

  it("takes the longest name of the glossary first", () => {
    const glossary = "shared/glossary.yaml";
    const names: Change = [glossary, 'names: ["1414"]', 'names: ["141", "1414"]'];
    expect(kindsAfter(names, [STEPS, 'en: "End the talk."', 'en: "The 1414 line, the 141 line."'])).toEqual([]);
    expect(kindsAfter(names, [STEPS, 'en: "End the talk."', 'en: "The 14 line."'])).toEqual(["digits-in-sentence"]);
  });

  it("shows the sentence and points at it", () => {
    const files = changedBy([STEPS, 'en: "End the talk."', 'en: "Wait 3 days."']);
    const before = (files[STEPS] ?? "").split('"Wait 3 days."')[0]?.split("\n") ?? [];
    expect(problemsIn(files)).toMatchObject([
      { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, about: "3", expected: "Wait 3 days." },
    ]);
  });

  it("reads questions, options, titles and words to say as well", () => {
    const option = ["shared/questions.yaml", text("Neither"), text("Neither of 2")] as const;
    const title = ["incidents/leak-notice.yaml", text("Pick a new one."), text("Pick 1 new one.")] as const;
    const say = [STEPS, text("Block my cards."), text("Block my 2 cards.")] as const;
    const files = problemsIn(changedBy(option, title, say)).map(({ file }) => file);
    expect(new Set(files)).toEqual(new Set([option[0], title[0], say[0]]));
    expect(files).toHaveLength(9);
  });

  it("leaves the note of a version alone, where dates belong", () => {
    const [note] = problemsIn(changedBy(["incidents/leak-notice.yaml", 'en: "First edition"', 'en: "Edition 1"']));
    expect(note).toBeUndefined();
  });
});
