import { describe, expect, it } from "vitest";
import { changedBy, kindsAfter, problemsIn } from "../../testing/tiny-library.ts";
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
