import type { Measure, PaperStyle } from "./paper.ts";

/** Spaces where a line may end. A dash stays with the word before it, and a phone number in one piece. */
const GAP = /(?:(?<!\d)[ \t\n]+|[ \t\n]+(?!\d))(?![—–] )/;

/**
 * A text as lines of at most this width. A line keeps the space at its end, so that a voice does not join two words;
 * that space may hang over. Only a word wider than a line is cut, at a sign of an address if it has one.
 */
export function breakLines(text: string, width: number, { style, measure }: LineMaking): string[] {
  const lines: string[] = [];
  let line = "";
  const fits = (words: string): boolean => measure(words, style) <= width;
  for (const word of text.trim().split(GAP)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(`${line} `);
    const parts = cutWord(word, fits);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? "";
  }
  return line === "" ? lines : [...lines, line];
}

export interface LineMaking {
  readonly style: PaperStyle;
  readonly measure: Measure;
}

function cutWord(word: string, fits: (text: string) => boolean): string[] {
  const parts: string[] = [];
  let rest = word;
  while (rest !== "" && !fits(rest)) {
    const length = longestStart(rest, fits);
    parts.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return [...parts, rest];
}

/** As many characters as fit, and back to the last sign of an address among them. Always one at least. */
function longestStart(word: string, fits: (text: string) => boolean): number {
  let length = 1;
  while (length < word.length && fits(word.slice(0, length + 1))) length += 1;
  const sign = Math.max(...["/", "?", "&", "=", "-", "_", " "].map((each) => word.lastIndexOf(each, length - 1)));
  return sign > 7 ? sign + 1 : length;
}
