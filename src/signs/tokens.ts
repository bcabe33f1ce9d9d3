import { CLAUSE_END, foldPoint, NOTHING, SENTENCE_END, SEPARATOR } from "./fold.ts";

/** One word of a message, folded, and where it stands in the text as it was written. */
export interface Token {
  /** Folded letters and digits. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Counted from 0: words of one sentence, and of one part of it between commas, have the same number. */
  readonly sentence: number;
  readonly clause: number;
  /** No space stands between this word and the one before. */
  readonly touches: boolean;
}

/** Words written short with a dot that ends no sentence. */
const SHORTENED = new Set("тис тг руб ул млн мин кв тел см стр обл".split(" "));

/** Stands for an address in a message. */
export const LINK_MARK = "\ue000";

/** Signs that are read as words, folded. */
const WORD_SIGNS: ReadonlyMap<number, string> = new Map(
  Object.entries({ $: "usd", "€": "euro", "₸": "тг", "%": "процент", [LINK_MARK]: "ссилка" }).map(([sign, word]) => [
    sign.charCodeAt(0),
    word,
  ]),
);

/** The words of a text in their order. Reads each character once. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let [start, end, sentence, clause] = [0, 0, 0, 0];
  const letters: number[] = [];
  let spaced = true;
  let pending = NOTHING;
  const push = (word: string): void => {
    tokens.push({ word, start, end, sentence, clause, touches: !spaced && tokens.length > 0 });
    spaced = false;
  };
  const finish = (): string => {
    if (letters.length === 0) return "";
    const word = wordOf(letters);
    push(word);
    letters.length = 0;
    return word;
  };
  for (let index = 0; index < text.length; ) {
    const point = text.codePointAt(index) ?? 0;
    const width = point > 0xffff ? 2 : 1;
    const folded = foldPoint(point);
    if (folded > CLAUSE_END) {
      // A dot inside a word does not end a sentence: «к.о.д» is one word taken apart.
      if (letters.length === 0) {
        if (pending === SENTENCE_END && spaced) sentence += 1;
        if (pending !== NOTHING) clause += 1;
        start = index;
        pending = NOTHING;
      }
      letters.push(folded);
      end = index + width;
    } else if (folded === SEPARATOR && WORD_SIGNS.has(point)) {
      finish();
      if (pending === SENTENCE_END && spaced) sentence += 1;
      if (pending !== NOTHING) clause += 1;
      [start, end, pending] = [index, index + width, NOTHING];
      push(WORD_SIGNS.get(point) ?? "");
    } else if (folded !== NOTHING) {
      const isShort = SHORTENED.has(finish()) && point === 0x2e;
      if ((folded === SENTENCE_END && !isShort) || (folded === CLAUSE_END && pending === NOTHING)) pending = folded;
      if (folded === SEPARATOR && isSpace(point)) spaced = true;
      if (point === 0x0a) spaced = true;
    }
    index += width;
  }
  finish();
  return tokens;
}

/** More letters at once than a call takes come in pieces. */
function wordOf(letters: readonly number[]): string {
  if (letters.length <= 256) return String.fromCharCode(...letters);
  return String.fromCharCode(...letters.slice(0, 256)) + wordOf(letters.slice(256));
}

function isSpace(point: number): boolean {
  return point === 0x20 || point === 0x09 || point === 0xa0 || point === 0x0d || (point >= 0x2000 && point <= 0x200a);
}
