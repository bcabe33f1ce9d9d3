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

/** How far a text is read: the words so far, the letters of the one being read, and what stood before it. */
interface Reading {
  readonly tokens: Token[];
  readonly letters: number[];
  start: number;
  end: number;
  sentence: number;
  clause: number;
  spaced: boolean;
  pending: number;
}

function push(reading: Reading, word: string): void {
  const { tokens, start, end, sentence, clause, spaced } = reading;
  tokens.push({ word, start, end, sentence, clause, touches: !spaced && tokens.length > 0 });
  reading.spaced = false;
}

function finish(reading: Reading): string {
  const { letters } = reading;
  if (letters.length === 0) return "";
  const word = wordOf(letters);
  push(reading, word);
  letters.length = 0;
  return word;
}

/** A word begins. A dot inside a word does not end a sentence: «к.о.д» is one word taken apart. */
function begin(reading: Reading, index: number): void {
  if (reading.pending === SENTENCE_END && reading.spaced) reading.sentence += 1;
  if (reading.pending !== NOTHING) reading.clause += 1;
  reading.start = index;
  reading.pending = NOTHING;
}

/** The words of a text in their order. Reads each character once. */
export function tokensOf(text: string): Token[] {
  const places = { start: 0, end: 0, sentence: 0, clause: 0 };
  const reading: Reading = { tokens: [], letters: [], ...places, spaced: true, pending: NOTHING };
  for (let index = 0; index < text.length; ) {
    const point = text.codePointAt(index) ?? 0;
    const width = point > 0xffff ? 2 : 1;
    const folded = foldPoint(point);
    if (folded > CLAUSE_END) {
      if (reading.letters.length === 0) begin(reading, index);
      reading.letters.push(folded);
      reading.end = index + width;
    } else if (folded === SEPARATOR && WORD_SIGNS.has(point)) {
      finish(reading);
      begin(reading, index);
      reading.end = index + width;
      push(reading, WORD_SIGNS.get(point) ?? "");
    } else if (folded !== NOTHING) {
      const isShort = SHORTENED.has(finish(reading)) && point === 0x2e;
      const isEnd = (folded === SENTENCE_END && !isShort) || (folded === CLAUSE_END && reading.pending === NOTHING);
      if (isEnd) reading.pending = folded;
      if (point === 0x0a || (folded === SEPARATOR && isSpace(point))) reading.spaced = true;
    }
    index += width;
  }
  finish(reading);
  return reading.tokens;
}

/** More letters at once than a call takes come in pieces. */
function wordOf(letters: readonly number[]): string {
  if (letters.length <= 256) return String.fromCharCode(...letters);
  return String.fromCharCode(...letters.slice(0, 256)) + wordOf(letters.slice(256));
}

function isSpace(point: number): boolean {
  return point === 0x20 || point === 0x09 || point === 0xa0 || point === 0x0d || (point >= 0x2000 && point <= 0x200a);
}
