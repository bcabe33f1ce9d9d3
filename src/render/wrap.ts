/** Narrower than this nothing is wrapped: a phone number with its label has to fit. */
export const NARROWEST = 40;

/** Spaces before every line, or another beginning for the first: "[ ] 3. " and then spaces. */
export type Indent = string | { readonly first: string; readonly rest: string };

/** Almost no text has any of these: looking once is far cheaper than replacing by class. */
const UNCLEAN =
  /[^ !-~\u00a0-\u00ac\u00ae-\u036f\u0370-\u05ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u2bff]| {2}/;

/** One line of clean text: no control or direction characters, runs of white space as one space. */
export function plainText(text: string): string {
  if (!UNCLEAN.test(text) && !text.includes("\u00a0")) return text.trim();
  return text
    .replace(/\p{Cf}/gu, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
}

const ASTRAL = /[\ud800-\udbff]/;

/** How many code points a text has, which is what the width is counted in. */
export function lengthOf(text: string): number {
  return ASTRAL.test(text) ? [...text].length : text.length;
}

/**
 * A text as lines of at most `width` code points, broken between words. A phone number stays in one piece, a link is
 * never broken even where it is longer than the line, any other word that is longer goes on in the next line.
 */
export function wrap(text: string, width: number, indent: Indent = ""): string[] {
  const { first, rest } = typeof indent === "string" ? { first: indent, rest: indent } : indent;
  const room = Math.max(width, NARROWEST) - Math.max(lengthOf(first), lengthOf(rest));
  const clean = plainText(text);
  if (clean !== "" && lengthOf(clean) <= room) return [first + clean];
  const pieces = wordsOf(clean).flatMap((word) => piecesOf(word, room));
  return fillLines(pieces, room).map((line, index) => (index === 0 ? first : rest) + line);
}

/** Words, where digits with single spaces between them (a phone number) count as one. */
function wordsOf(text: string): string[] {
  if (!/\d \d/.test(text)) return text === "" ? [] : text.split(" ");
  return text.match(/[^\s\d]*\d+(?: \d+)+\S*|\S+/gu) ?? [];
}

function piecesOf(word: string, room: number): string[] {
  if (lengthOf(word) <= room || /https?:\/\//.test(word) || /^\W*\+?[\d -]{2,24}\W*$/.test(word)) return [word];
  const points = [...word];
  const count = Math.ceil(points.length / room);
  return Array.from({ length: count }, (_, index) => points.slice(index * room, (index + 1) * room).join(""));
}

function fillLines(pieces: readonly string[], room: number): string[] {
  const lines: string[][] = [];
  let used = room;
  for (const piece of pieces) {
    const length = lengthOf(piece);
    const last = lines.at(-1);
    if (last !== undefined && used + 1 + length <= room) {
      last.push(piece);
      used += 1 + length;
    } else {
      lines.push([piece]);
      used = length;
    }
  }
  return lines.map((line) => line.join(" "));
}
