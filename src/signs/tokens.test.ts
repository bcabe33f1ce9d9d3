import { describe, expect, it } from "vitest";
import { joinsOf } from "./lattice.ts";
import { readings } from "./spell.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { vocabularyOf } from "./vocabulary.ts";

const lexemeAt = vocabularyOf({ places: [], startingWith: [], stemNumber: () => -1 });
const read = (text: string): Token[] => tokensOf(text, lexemeAt);
const words = (text: string): string[] => read(text).map(({ lexeme }) => lexeme.word);

describe("the words of a message", () => {
  it.each([
    ["Переведите СРОЧНО!", ["переведите", "срочно"]],
    ["Қауіпсіз шотқа аударыңыз", ["кауипсиз", "шотка", "аудариниз"]],
    ["без\u200bопас\u00adный", ["безопаснии"]],
    ["Ｋｏｄ ①② ｃｏｄｅ", ["kod", "12", "code"]],
    ["ёлка подъезд съёмная", ["елка", "подезд", "семная"]],
    ["й и\u0306 Ё е\u0308", ["и", "и", "е", "е"]],
    ["𝗰𝗼𝗱𝗲", ["code"]],
    ["100$, 5 000₸ и 30%", ["100", "usd", "5", "000", "тг", "и", "30", "процент"]],
    ["aqşa ətкеn", ["aкшa".replace("к", "q"), "аtкеn"]],
    ["", []],
    ["🌹 … !!!", []],
  ])("in “%s” are folded", (text, expected) => expect(words(text)).toEqual(expected));

  it("know where they stand in the text as it was written", () => {
    const text = "Эй, «к\u200bод»!";
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Эй", "к\u200bод"]);
  });

  it("keep the sign at their end that nobody speaks", () => {
    const text = "Добрый день, съешь";
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Добрый", "день", "съешь"]);
    expect(words(text)).toEqual(["добрии", "ден", "сеш"]);
  });

  it("know their sentence, and a dot inside a word ends none", () => {
    expect(read("Раз. Два к.о.д").map(({ sentence }) => sentence)).toEqual([0, 1, 1, 1, 1]);
    expect(read("Раз\nдва").map(({ sentence }) => sentence)).toEqual([0, 1]);
  });
});

describe("words taken apart", () => {
  const joined = (text: string): (string | undefined)[] =>
    joinsOf(read(text))
      .filter((join) => join !== undefined)
      .map(({ word }) => word);

  it.each([
    ["к о д", ["код"]],
    ["с о о б щ и т е  к о д", ["сообшите", "код"]],
    ["б.е.з.о.п.а.с.н.ы.й", ["безопасныи".replace("ы", "и")]],
    ["пере-води", ["переводи"]],
    ["я и он", []],
  ])("“%s” are put together", (text, expected) => expect(joined(text)).toEqual(expected));
});

describe("a word", () => {
  it.each([
    ["perevod", "перевод"],
    ["kod", "код"],
    ["schet", "шет"],
    ["qauipsiz", "кауипсиз"],
    ["к0д", "код"],
    ["кoд", "код"],
    ["pаrol", "parol"],
    ["c0de", "code"],
    ["код123456", "код"],
    ["коддд", "код"],
    ["счет", "шет"],
    ["25к", "тисяч"],
    ["aitshy", "аитши"],
    ["myng", "мин"],
    ["lajki", "лаики"],
  ])("%s may be read as %s", (word, reading) => expect(readings(word)).toContain(reading));

  it("that is a number with a Kazakh ending is no other word: «1200ден» is no day", () => {
    expect(readings("1200ден")).not.toContain("ден");
    expect(readings("50мың".replace("ң", "н").replace("ы", "и"))).toContain("мин");
  });
});
