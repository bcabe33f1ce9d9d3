import type { ChoiceOption } from "./prompter.ts";

/** What a typed text means among the options. Positions count from 0. */
export type ChoiceMatch =
  | { readonly kind: "one"; readonly position: number }
  | { readonly kind: "several"; readonly positions: readonly number[] }
  | { readonly kind: "none" }
  | { readonly kind: "empty" };

/** The digit row of the standard Kazakh layout, which has no digits on it: 0 to 9. */
const KAZAKH_ROW = 'қ"әіңғ,.үұ';

/**
 * The option a person means by what they typed: its number, its number on the Kazakh digit row, a word, or the
 * beginning of a word or of its text. Where two options could be meant, neither is taken.
 */
export function matchChoice(options: readonly ChoiceOption[], typed: string): ChoiceMatch {
  const text = typed.trim();
  if (text === "") return { kind: "empty" };
  const digits = /^(\d+)[.)]?$/.exec(text)?.[1];
  if (digits !== undefined && isPosition(options, Number(digits) - 1)) return one(Number(digits) - 1);
  const position = numberOnKazakhRow(text) - 1;
  const named = namedPositions(options, text);
  return asMatch(isPosition(options, position) ? [...new Set([position, ...named])] : named);
}

function one(position: number): ChoiceMatch {
  return { kind: "one", position };
}

function asMatch(positions: readonly number[]): ChoiceMatch {
  const [first] = positions;
  if (first === undefined) return { kind: "none" };
  return positions.length === 1 ? one(first) : { kind: "several", positions };
}

function isPosition(options: readonly ChoiceOption[], position: number): boolean {
  return options[position] !== undefined;
}

function numberOnKazakhRow(text: string): number {
  const digits = [...text.normalize("NFC").toLowerCase()].map((letter) => KAZAKH_ROW.indexOf(letter));
  return digits.includes(-1) ? Number.NaN : Number(digits.join(""));
}

/** Whole texts and words come before beginnings, so that a short word is not lost in a longer one. */
function namedPositions(options: readonly ChoiceOption[], typed: string): number[] {
  const wanted = bare(typed);
  if (wanted === "") return [];
  const names = options.map(({ text, words = [] }) => [text, ...words].map(bare));
  const whole = positionsWhere(names, (name) => name === wanted);
  return whole.length > 0 ? whole : positionsWhere(names, (name) => name.startsWith(wanted));
}

function positionsWhere(names: readonly string[][], fits: (name: string) => boolean): number[] {
  return names.flatMap((own, position) => (own.some(fits) ? [position] : []));
}

/** Letters and digits only, in lower case; ё as е, as most people type it. */
function bare(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
