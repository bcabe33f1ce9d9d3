import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { unknownWords } from "../host/hunspell.ts";
import { lintSpelling, SPELLED, type Spelled, unlisted, wordListOf } from "../playbook/lint/lint-spelling.ts";
import { realSource } from "./real-library.ts";

const DICTIONARIES: Readonly<Record<Spelled, string>> = { ru: "ru_RU", kk: "kk_KZ" };
const LISTS = Object.fromEntries(SPELLED.map((locale) => [locale, readList(locale)])) as Record<Spelled, string>;

function readList(locale: Spelled): string {
  return readFileSync(join(import.meta.dirname, "../../playbooks", wordListOf(locale)), "utf8");
}

describe.runIf(process.env.KOMEK_TEST_ALL)("spelling of the playbooks", () => {
  it("has no word that is neither in hunspell's dictionaries nor in playbooks/spelling", () => {
    const unknown = (locale: Spelled, text: string) => unknownWords(DICTIONARIES[locale], text);
    expect(lintSpelling(realSource(), { unknown, lists: LISTS })).toEqual([]);
  });

  it.each([
    ["ru", "Позвноите в свой банк сами", ["Позвноите"]],
    ["kk", "Банкіңізге өзіңіз қоңыруа шалыңыз", ["қоңыруа"]],
  ] as const)("a misspelt %s word is caught", (locale, text, misspelt) => {
    expect(unlisted(unknownWords(DICTIONARIES[locale], text), LISTS[locale])).toEqual(misspelt);
  });

  it.each(SPELLED)("the %s list is sorted, in NFC, without doubles, and holds no word hunspell knows", (locale) => {
    const listed = LISTS[locale].split("\n").slice(0, -1);
    expect(listed).toEqual([...new Set(listed.map((word) => word.normalize("NFC")))].sort());
    expect([...new Set(unknownWords(DICTIONARIES[locale], listed.join("\n")))].sort()).toEqual(listed);
  });

  it("says plainly that a dictionary is missing", () => {
    expect(() => unknownWords("xx_XX", "word")).toThrow(/hunspell -d xx_XX/);
  });
});
