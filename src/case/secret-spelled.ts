/** The digits in words, from zero to nine, in each language. */
const WORDS: readonly string[] = [
  "ноль один два три четыре пять шесть семь восемь девять",
  "нөл бір екі үш төрт бес алты жеті сегіз тоғыз",
  "zero one two three four five six seven eight nine",
];
const DIGITS = new Map(WORDS.flatMap((row) => row.split(" ").map((word, digit) => [word, String(digit)])));
const WORD = [...DIGITS.keys()].join("|");
/** Fewer than three in a row are a part of a sentence: "позвонил один раз". */
const ROW = new RegExp(`(?<!\\p{L})(?:${WORD})(?:[ ,-]+(?:${WORD})){2,}(?!\\p{L})`, "giu");

/** A text in which digits that are spelled out, as a code is on the phone, stand as digits. */
export function spelledAsDigits(text: string): string {
  return text.replace(ROW, (row) =>
    row
      .toLowerCase()
      .split(/[ ,-]+/)
      .map((word) => DIGITS.get(word))
      .join(""),
  );
}
