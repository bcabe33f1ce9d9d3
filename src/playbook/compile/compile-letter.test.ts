import { describe, expect, it } from "vitest";
import { builtShelf } from "../../cli/library.ts";
import { LOCALES, type Locale } from "../../i18n/locale.ts";
import { fakeHost } from "../../testing/fake-host.ts";
import { sha256 } from "../../testing/real-library.ts";
import { type Change, changedBy, sourceOf, TINY_FILES } from "../../testing/tiny-library.ts";
import type { CatalogLetter, LetterLibrary } from "../catalog-letter.ts";
import { type CompiledLibrary, compileLibrary } from "./compile.ts";
import { libraryFiles } from "./library-files.ts";

const LETTER = "letters/claim-letter.yaml";

const compiled = (locale: Locale, ...changes: readonly Change[]): CompiledLibrary =>
  compileLibrary(sourceOf(changedBy(...changes)), locale, sha256);

function only({ letters: [letter] }: LetterLibrary): CatalogLetter {
  if (letter === undefined) throw new Error("there is no letter");
  return letter;
}

describe("compiled letters", () => {
  it("keep their inserts, and have with them the facts and details they name", () => {
    const { letters } = compiled("en");
    const letter = only(letters);
    expect(letter.body[1]).toMatchObject({ text: "An answer is due by: {cite:answer-term}", facts: ["answer-term"] });
    expect(letter.when).toEqual([{ "watched-device": ["phone", "neither"] }]);
    expect(Object.keys(letters.facts)).toEqual(["answer-term", "claim-term"]);
    expect(letters.facts["answer-term"]).toMatchObject({ words: "three working days", recheck: false });
    expect(Object.keys(letters.details).sort()).toEqual(["given-on", "sent-on"]);
    expect(letter.blanks).toEqual({ recipient: "name of the recipient" });
  });

  it("put in the names of menus, which do not depend on the person", () => {
    const letter = only(
      compiled("en", [LETTER, 'en: "The transfer is not mine."', 'en: "See «{label:loan-ban}»"']).letters,
    );
    expect(letter.body[0]).toMatchObject({ text: "See «Отказ от займов» (name in Russian)" });
  });

  it("start their own clock, else that of the first step they serve that has one", () => {
    expect(only(compiled("en").letters).advice.clock).toMatchObject({ term: { amount: 3 }, basis: "law" });
    const without = only(compiled("en", [LETTER, "  clock: answer-term\n", ""]).letters);
    expect(without.advice.clock).toMatchObject({ term: { amount: 3 } });
    const other = only(compiled("en", [LETTER, "clock: answer-term", "clock: claim-term"]).letters);
    expect(other.advice.clock).toMatchObject({ term: { amount: 10 } });
  });

  it("are named by the steps they serve, with their condition", () => {
    const steps = compiled("en").incidents.flatMap((incident) => incident.steps);
    const served = steps.filter(({ letters }) => letters.length > 0);
    expect(new Set(served.map(({ id }) => id))).toEqual(new Set(["report-to-police", "claim-money-back"]));
    expect(served[0]?.letters).toEqual([{ id: "claim-letter", when: [{ "watched-device": ["phone", "neither"] }] }]);
  });

  it("stay what they were when they are read from the built files, in every language", () => {
    const files = libraryFiles({ ru: compiled("ru"), kk: compiled("kk"), en: compiled("en") });
    const placed = Object.entries(files).map(([file, text]) => [`/program/dist/library/${file}`, text]);
    const shelf = builtShelf(fakeHost({ files: Object.fromEntries(placed) }));
    for (const locale of LOCALES) {
      expect(shelf.letters(locale)).toEqual(JSON.parse(JSON.stringify(compiled(locale).letters)));
    }
  });

  it("are none in a library that has none", () => {
    const { [LETTER]: _, ...without } = TINY_FILES;
    expect(compileLibrary(sourceOf(without), "ru", sha256).letters).toMatchObject({ letters: [], facts: {} });
  });
});
