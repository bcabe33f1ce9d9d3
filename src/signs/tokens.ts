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

/** Words in the making: where the reader is, and the letters of the word he is in. */
class Tokens {
  readonly all: Token[] = [];
  private readonly letters: number[] = [];
  private start = 0;
  private end = 0;
  private sentence = 0;
  private clause = 0;
  private spaced = true;
  /** What stood since the last word: the end of a sentence, of a clause, or nothing. */
  private pending = NOTHING;

  letter(folded: number, at: number, width: number): void {
    if (this.letters.length === 0) this.begin(at);
    this.letters.push(folded);
    this.end = at + width;
  }

  sign(word: string, at: number): void {
    this.finish();
    this.begin(at);
    this.end = at + 1;
    this.push(word);
  }

  break(folded: number, point: number): void {
    const isShort = SHORTENED.has(this.finish()) && point === 0x2e;
    if ((folded === SENTENCE_END && !isShort) || (folded === CLAUSE_END && this.pending === NOTHING)) {
      this.pending = folded;
    }
    if ((folded === SEPARATOR && isSpace(point)) || point === 0x0a) this.spaced = true;
  }

  /** Ends the word and returns it; empty between words. */
  finish(): string {
    if (this.letters.length === 0) return "";
    const word = wordOf(this.letters);
    this.push(word);
    this.letters.length = 0;
    return word;
  }

  /** A dot inside a word does not end a sentence: «к.о.д» is one word taken apart. */
  private begin(at: number): void {
    if (this.pending === SENTENCE_END && this.spaced) this.sentence += 1;
    if (this.pending !== NOTHING) this.clause += 1;
    this.start = at;
    this.pending = NOTHING;
  }

  private push(word: string): void {
    const { start, end, sentence, clause } = this;
    this.all.push({ word, start, end, sentence, clause, touches: !this.spaced && this.all.length > 0 });
    this.spaced = false;
  }
}

/** The words of a text in their order. Reads each character once. */
export function tokensOf(text: string): Token[] {
  const tokens = new Tokens();
  for (let index = 0; index < text.length; ) {
    const point = text.codePointAt(index) ?? 0;
    const width = point > 0xffff ? 2 : 1;
    const folded = foldPoint(point);
    const sign = folded === SEPARATOR ? WORD_SIGNS.get(point) : undefined;
    if (folded > CLAUSE_END) tokens.letter(folded, index, width);
    else if (sign !== undefined) tokens.sign(sign, index);
    else if (folded !== NOTHING) tokens.break(folded, point);
    index += width;
  }
  tokens.finish();
  return tokens.all;
}

/** More letters at once than a call takes come in pieces. */
function wordOf(letters: readonly number[]): string {
  if (letters.length <= 256) return String.fromCharCode(...letters);
  return String.fromCharCode(...letters.slice(0, 256)) + wordOf(letters.slice(256));
}

function isSpace(point: number): boolean {
  return point === 0x20 || point === 0x09 || point === 0xa0 || point === 0x0d || (point >= 0x2000 && point <= 0x200a);
}
