import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { realSource } from "./real-library.ts";

const DICTIONARIES = { ru: "ru_RU", kk: "kk_KZ" } as const;
type Checked = keyof typeof DICTIONARIES;

const listFile = (locale: Checked): string => join(import.meta.dirname, "../build/spelling", `${locale}.txt`);

/** Every text of one language below `value`. The glossary's refused wordings are lists, not texts, so they stay out. */
function textsIn(value: unknown, locale: Checked): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === locale && typeof inner === "string" ? [inner] : textsIn(inner, locale),
  );
}

function playbookTexts(locale: Checked): string[] {
  const { incidents, shared } = realSource();
  return [...incidents, ...Object.values(shared)].flatMap(({ value }) => textsIn(value, locale));
}

/** The words hunspell does not know. Placeholders are not words. */
function refusedWords(texts: readonly string[], locale: Checked): string[] {
  const input = texts.join("\n").replace(/\{[a-z]+:[^}]*\}/g, " ");
  const args = ["-l", "-i", "utf-8", "-d", DICTIONARIES[locale]];
  const output = execFileSync("hunspell", args, {
    input,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  });
  return [...new Set(output.split("\n").filter((word) => word !== ""))].sort();
}

const listedWords = (locale: Checked): string[] => readFileSync(listFile(locale), "utf8").split("\n").slice(0, -1);

/** A listed word also stands for itself at the start of a sentence; a listed name keeps its capitals. */
function unknownWords(texts: readonly string[], locale: Checked): string[] {
  const listed = new Set(listedWords(locale));
  const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
  return refusedWords(texts, locale).filter((word) => !listed.has(word) && !listed.has(lowerFirst(word)));
}

describe.runIf(process.env.KOMEK_TEST_ALL)("spelling of the playbooks", () => {
  it.each(["ru", "kk"] as const)("every %s word is known to hunspell or listed in src/build/spelling", (locale) => {
    const texts = playbookTexts(locale);
    expect(texts.length).toBeGreaterThan(500);
    expect(unknownWords(texts, locale)).toEqual([]);
  });

  it.each([
    ["ru", "Позвноите в свой банк сами", ["Позвноите"]],
    ["kk", "Банкіңізге өзіңіз қоңыруа шалыңыз", ["қоңыруа"]],
  ] as const)("a misspelt %s word is caught", (locale, text, misspelt) => {
    expect(unknownWords([text], locale)).toEqual(misspelt);
  });

  it.each(["ru", "kk"] as const)(
    "the %s list is sorted, in NFC, without doubles, and holds no word hunspell knows",
    (locale) => {
      const listed = listedWords(locale);
      expect(listed).toEqual([...new Set(listed.map((word) => word.normalize("NFC")))].sort());
      expect(refusedWords(listed, locale)).toEqual(listed);
    },
  );
});
