import { describe, expect, it } from "vitest";
import { sourceOf, TINY_FILES } from "../../testing/tiny-library.ts";
import { lintSpelling, type UnknownWords, unlisted } from "./lint-spelling.ts";

const LISTS = { ru: "", kk: "" };

describe("lint of spelling", () => {
  it("names a word that the dictionary does not know, at the first text that has it", () => {
    const unknown: UnknownWords = (locale, text) => (locale === "kk" && text.includes("сақтаңыз") ? ["сақтаңыз"] : []);
    expect(lintSpelling(sourceOf(TINY_FILES), { unknown, lists: LISTS })).toMatchObject([
      {
        code: "unknown-word",
        file: "incidents/leak-notice.yaml",
        line: TINY_FILES["incidents/leak-notice.yaml"]?.split("Суреттерді сақтаңыз.")[0]?.split("\n").length,
        about: "сақтаңыз",
        expected: "spelling/kk.txt",
      },
    ]);
  });

  it("asks about each language by itself, and never about an insert", () => {
    const asked: Record<string, string> = {};
    const unknown: UnknownWords = (locale, text) => {
      asked[locale] = text;
      return [];
    };
    lintSpelling(sourceOf(TINY_FILES), { unknown, lists: LISTS });
    expect(asked.ru).toContain("Сохраните снимки.");
    expect(asked.ru).not.toContain("Суреттерді");
    expect(asked.ru).not.toMatch(/claim-term|[{}]/);
  });

  it.each([
    ["a listed word", "бас", "бас", []],
    ["a listed word at the start of a sentence", "Бас", "бас", []],
    ["a listed name without its capital", "қазақстан", "Қазақстан", ["қазақстан"]],
    ["a word that is not listed", "бос", "бас", ["бос"]],
  ])("takes %s rightly", (_, word, listed, left) => {
    expect(unlisted([word], `${listed}\n`)).toEqual(left);
  });
});
