import { describe, expect, it } from "vitest";
import type { Locale } from "../../i18n/locale.ts";
import { changedBy, compiledFrom, tinyLibrary } from "../../testing/tiny-library.ts";
import { type CatalogQuestion, UNKNOWN } from "../catalog.ts";

const CODE = "incidents/code-given.yaml";

function questions(incident: string, locale: Locale = "en"): readonly CatalogQuestion[] {
  return tinyLibrary(locale).incident(incident).questions;
}

describe("the compiled questions of a playbook", () => {
  it("are the shared ones where they are brought in, its own, then one for each banded date", () => {
    expect(questions("code-given").map(({ id }) => id)).toEqual([
      "watched-device",
      "money-left",
      "bank-app",
      "given-on",
    ]);
    expect(questions("money-gone").map(({ id }) => id)).toEqual(["watched-device", "code-told", "sent-to"]);
  });

  it("have every list, also where nothing was written", () => {
    const [, code, sent] = questions("money-gone");
    expect(code).toMatchObject({ ask: "first", when: undefined, recheck: [] });
    expect(code?.options).toEqual([
      { id: "code-was-told", text: "Yes", means: [], opens: ["code-given"] },
      { id: "code-was-kept", text: "No", means: [], opens: [] },
    ]);
    expect(sent?.when).toEqual([{ "code-told": ["code-was-kept"] }]);
  });

  it("never offer `unknown` themselves: the prompter always does", () => {
    const library = tinyLibrary();
    const options = library.incidents.flatMap(({ id }) => questions(id).flatMap((question) => question.options));
    expect(options.map(({ id }) => id)).not.toContain(UNKNOWN);
  });

  it.each<[Locale, string[]]>([
    ["ru", ["до 1 марта 2026 года", "с 1 марта 2026 года или позже"]],
    ["en", ["before 1 March 2026", "from 1 March 2026 or later"]],
  ])("offer in %s the bands of a date as options", (locale, texts) => {
    const banded = questions("code-given", locale).at(-1);
    expect(banded).toMatchObject({ id: "given-on", ask: "later", recheck: [] });
    expect(banded?.options.map(({ id }) => id)).toEqual(["before-spring", "since-spring"]);
    expect(banded?.options.map(({ text }) => text)).toEqual(texts);
  });

  it("take both conditions where a shared one is brought in with its own", () => {
    const library = compiledFrom(
      changedBy(
        [
          "shared/questions.yaml",
          "  - id: money-left\n",
          "  - id: money-left\n    when: { watched-device: [phone, both] }\n",
        ],
        [CODE, "  - use: money-left\n", "  - use: money-left\n    when: { watched-device: [both, neither] }\n"],
      ),
    );
    const [, money] = library.incident("code-given").questions;
    expect(money?.when).toEqual([{ "watched-device": ["both"] }]);
  });
});
