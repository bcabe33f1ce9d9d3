import { describe, expect, it } from "vitest";
import { formatAmount, parseAmount } from "./amount.ts";
import { LOCALES, type Locale } from "./locale.ts";
import { LARGEST_IN_WORDS, numberWords } from "./number-words.ts";

describe("numbers in words", () => {
  it.each<[number, string, string, string]>([
    [0, "ноль", "нөл", "zero"],
    [1, "один", "бір", "one"],
    [2, "два", "екі", "two"],
    [11, "одиннадцать", "он бір", "eleven"],
    [19, "девятнадцать", "он тоғыз", "nineteen"],
    [20, "двадцать", "жиырма", "twenty"],
    [21, "двадцать один", "жиырма бір", "twenty-one"],
    [40, "сорок", "қырық", "forty"],
    [99, "девяносто девять", "тоқсан тоғыз", "ninety-nine"],
    [100, "сто", "бір жүз", "one hundred"],
    [112, "сто двенадцать", "бір жүз он екі", "one hundred twelve"],
    [1000, "одна тысяча", "бір мың", "one thousand"],
    [1001, "одна тысяча один", "бір мың бір", "one thousand one"],
    [2000, "две тысячи", "екі мың", "two thousand"],
    [5000, "пять тысяч", "бес мың", "five thousand"],
    [11_000, "одиннадцать тысяч", "он бір мың", "eleven thousand"],
    [12_014, "двенадцать тысяч четырнадцать", "он екі мың он төрт", "twelve thousand fourteen"],
    [21_000, "двадцать одна тысяча", "жиырма бір мың", "twenty-one thousand"],
    [111_000, "сто одиннадцать тысяч", "бір жүз он бір мың", "one hundred eleven thousand"],
    [122_000, "сто двадцать две тысячи", "бір жүз жиырма екі мың", "one hundred twenty-two thousand"],
    [150_000, "сто пятьдесят тысяч", "бір жүз елу мың", "one hundred fifty thousand"],
    [1_000_000, "один миллион", "бір миллион", "one million"],
    [2_000_005, "два миллиона пять", "екі миллион бес", "two million five"],
    [1_001_001, "один миллион одна тысяча один", "бір миллион бір мың бір", "one million one thousand one"],
    [3_000_000_000, "три миллиарда", "үш миллиард", "three billion"],
  ])("%d is «%s», «%s», “%s”", (value, ru, kk, en) => {
    expect(LOCALES.map((locale) => numberWords(value, locale))).toEqual([ru, kk, en]);
  });

  it.each<[Locale, string, string]>([
    ["ru", "девятьсот девяносто девять", "миллиардов миллионов тысяч"],
    ["kk", "тоғыз жүз тоқсан тоғыз", "миллиард миллион мың"],
    ["en", "nine hundred ninety-nine", "billion million thousand"],
  ])("reach the largest (%s)", (locale, group, scales) => {
    const said = [...scales.split(" ").map((scale) => `${group} ${scale}`), group].join(" ");
    expect(numberWords(LARGEST_IN_WORDS, locale)).toBe(said);
  });

  it.each([-1, 1.5, LARGEST_IN_WORDS + 1, Number.NaN])("has none for %d", (value) => {
    expect(() => numberWords(value, "ru")).toThrow("no words");
  });

  it.each(LOCALES)("never says two numbers the same way (%s)", (locale) => {
    const values = Array.from({ length: 30_000 }, (_, index) => index);
    expect(new Set(values.map((value) => numberWords(value, locale))).size).toBe(values.length);
  });
});

describe("amounts", () => {
  const plain = (text: string, locale: Locale): string =>
    formatAmount(parseAmount(text) ?? { tenge: 0n, tiyn: 0 }, locale).replaceAll("\u00a0", " ");

  it.each<[string, Locale, string]>([
    ["150000", "ru", "150 000 (сто пятьдесят тысяч) тенге"],
    ["150000", "kk", "150 000 (бір жүз елу мың) теңге"],
    ["150000", "en", "150 000 (one hundred fifty thousand) tenge"],
    ["000150", "ru", "150 (сто пятьдесят) тенге"],
    ["999", "ru", "999 (девятьсот девяносто девять) тенге"],
    ["1500.5", "ru", "1 500 (одна тысяча пятьсот) тенге 50 тиынов"],
    ["1500,01", "ru", "1 500 (одна тысяча пятьсот) тенге 1 тиын"],
    ["1500,22", "ru", "1 500 (одна тысяча пятьсот) тенге 22 тиына"],
    ["1500,11", "ru", "1 500 (одна тысяча пятьсот) тенге 11 тиынов"],
    ["1500,22", "kk", "1 500 (бір мың бес жүз) теңге 22 тиын"],
    ["0", "en", "0 (zero) tenge"],
    ["1000000000000", "ru", "1 000 000 000 000 тенге"],
  ])("%s in %s is «%s»", (text, locale, written) => expect(plain(text, locale)).toBe(written));

  it("never break inside a number", () => {
    expect(formatAmount({ tenge: 1_234_567n, tiyn: 5 }, "ru").split(" ")[0]).toBe("1\u00a0234\u00a0567");
  });

  it.each(["", "-5", "1,234,567", "5.555", "five", "1 000"])("are not read from “%s”", (text) => {
    expect(parseAmount(text)).toBeUndefined();
  });
});
