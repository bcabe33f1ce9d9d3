import { describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "../i18n/locale.ts";
import { NEAR_MISSES, REFUSED_SENTENCES } from "../testing/letter-sentences.ts";
import { realSource } from "../testing/real-library.ts";
import { refusedWordings, wordingsOf } from "./letter-wording.ts";

const source = realSource().shared["letter-wording.yaml"].value;
const refused = (locale: Locale, text: string) => refusedWordings(text, wordingsOf(source, locale));

describe("what no letter says", () => {
  it.each(REFUSED_SENTENCES)("finds %s in “%s: %s”", (kind, locale, sentence) => {
    expect(refused(locale, sentence).map(({ id }) => id)).toContain(kind);
  });

  it.each(NEAR_MISSES)("lets pass “%s: %s”", (locale, sentence) => {
    expect(refused(locale, sentence)).toEqual([]);
  });

  it.each(LOCALES)("has each wording tripped by a sentence of the table (%s)", (locale) => {
    const tripped = (pattern: string): boolean => {
      const { before, after } = wordingsOf(source, locale);
      const alone = { refused: [{ id: "one", why: "", patterns: [pattern] }], before, after };
      return REFUSED_SENTENCES.some(([, of, sentence]) => of === locale && refusedWordings(sentence, alone).length > 0);
    };
    const idle = source.refused.flatMap(({ wordings }) => wordings[locale]).filter((pattern) => !tripped(pattern));
    expect(idle).toEqual([]);
  });

  it("quotes the words and gives the reason in the reader's language", () => {
    expect(refused("ru", "Прошу учесть: МОЙ долг растёт.")).toEqual([
      { id: "admits-debt", words: "мой долг", why: expect.stringContaining("признаёт") },
    ]);
    expect(refused("kk", "Мен төлеймін.")[0]?.why).toContain("уәде");
  });

  it("does not reach over the end of a sentence", () => {
    expect(refused("ru", "Ошибку банка признаю. Долга нет.")).toEqual([]);
  });
});
