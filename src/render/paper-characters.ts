/** First and last character of what the fonts hold: Latin, Cyrillic with the Kazakh letters, marks of typesetting. */
const RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x400, 0x45f],
  [0x490, 0x4f9],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
];

const SINGLE = "•…‹›€₸₽№™−×÷·§°\u2009\u202f\u2011";

/** Every character that can be printed. The fonts are cut down to these when the program is built. */
export function paperCharacters(): string {
  const ranges = RANGES.map(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join(""),
  );
  return [...ranges, SINGLE].join("");
}

/** The text with a question mark for what the fonts do not hold: never an empty box, never a wrong letter. */
export function printable(text: string): string {
  return Array.from(text.normalize("NFC"), (character) => (isPrintable(character) ? character : "?")).join("");
}

function isPrintable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return SINGLE.includes(character) || RANGES.some(([first, last]) => first <= code && code <= last);
}
