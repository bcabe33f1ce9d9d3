import { CLAUSE_END, foldPoint, NOTHING, SENTENCE_END, SEPARATOR } from "./fold.ts";
import type { Lexeme } from "./vocabulary.ts";
import type { WordReader } from "./word-memory.ts";

/** One word of a message, and where it stands in the text as it was written. */
export interface Token {
  readonly lexeme: Lexeme;
  readonly start: number;
  readonly end: number;
  /** Counted from 0: words of one sentence, and of one part of it between commas, have the same number. */
  readonly sentence: number;
  readonly clause: number;
  /** No space stands between this word and the one before. */
  readonly touches: boolean;
  /** An address stands here. */
  readonly isLink: boolean;
}

/** Words written short with a dot that ends no sentence. */
const SHORTENED = new Set("тис тг руб ул млн мин кв тел см стр обл".split(" "));

/** Stands for the beginning of an address in a message, and for the rest of it. */
export const LINK_MARK = "\ue000";
export const LINK_REST = "/";
const [LINK_POINT, LINK_FILLING] = [LINK_MARK.charCodeAt(0), LINK_REST.charCodeAt(0)];

/** Signs that are read as words, folded. */
const WORD_SIGNS: ReadonlyMap<number, string> = new Map(
  Object.entries({ $: "usd", "€": "euro", "₸": "тг", "%": "процент", [LINK_MARK]: "ссилка" }).map(([sign, word]) => [
    sign.charCodeAt(0),
    word,
  ]),
);

/** How far a text is read: the words so far, and what stood since the last of them. */
interface Reading {
  readonly text: string;
  readonly lexemeAt: WordReader<Lexeme>;
  readonly tokens: Token[];
  /** The word that ended just here, if one did. */
  ended: string;
  sentence: number;
  clause: number;
  spaced: boolean;
  pending: number;
}

/** The words of a text in their order. Reads each character once, or twice where nobody sees it. */
export function tokensOf(text: string, lexemeAt: WordReader<Lexeme>): Token[] {
  const reading = { text, lexemeAt, tokens: [], ended: "", sentence: 0, clause: 0, spaced: true, pending: NOTHING };
  for (let at = 0; at < text.length; ) {
    const point = pointAt(text, at);
    const kind = foldPoint(point);
    if (kind > CLAUSE_END) at = readWord(reading, at);
    else {
      const end = at + widthOf(point);
      if (kind === SEPARATOR && WORD_SIGNS.has(point)) at = readWordSign(reading, point, at);
      else {
        if (kind !== NOTHING) readSign(reading, kind, point);
        at = end;
      }
    }
  }
  return reading.tokens;
}

/** Letters that are nothing to the matcher, and belong to the word where it is quoted: «день». */
const SILENT: ReadonlySet<number> = new Set([..."ьъЬЪ"].map((letter) => letter.charCodeAt(0)));

/** Reads on to the last letter of the word that begins here, and gives the place behind it. */
function readWord(reading: Reading, start: number): number {
  const { text, lexemeAt } = reading;
  let end = start;
  for (let at = start; at < text.length; ) {
    const point = pointAt(text, at);
    const kind = foldPoint(point);
    if (kind <= CLAUSE_END && kind !== NOTHING) break;
    at += widthOf(point);
    if (kind > CLAUSE_END || SILENT.has(point)) end = at;
  }
  const lexeme = lexemeAt(text, start, end);
  push(reading, lexeme, start, end);
  reading.ended = lexeme.word;
  return end;
}

/** A dot inside a word does not end a sentence: «к.о.д» is one word taken apart. */
function push(reading: Reading, lexeme: Lexeme, start: number, end: number): void {
  const { tokens, spaced, pending } = reading;
  if (pending === SENTENCE_END && spaced) reading.sentence += 1;
  if (pending !== NOTHING) reading.clause += 1;
  const { sentence, clause } = reading;
  const isLink = reading.text.charCodeAt(start) === LINK_POINT;
  tokens.push({ lexeme, start, end, sentence, clause, touches: !spaced && tokens.length > 0, isLink });
  reading.spaced = false;
  reading.pending = NOTHING;
  reading.ended = "";
}

function readSign(reading: Reading, kind: number, point: number): void {
  const isShort = point === 0x2e && SHORTENED.has(reading.ended);
  const isEnd = (kind === SENTENCE_END && !isShort) || (kind === CLAUSE_END && reading.pending === NOTHING);
  if (isEnd) reading.pending = kind;
  if (point === 0x0a || (kind === SEPARATOR && isSpace(point))) reading.spaced = true;
  reading.ended = "";
}

/** A sign that is read as a word; that of an address stands for all of it. */
function readWordSign(reading: Reading, point: number, start: number): number {
  let end = start + 1;
  while (point === LINK_POINT && reading.text.charCodeAt(end) === LINK_FILLING) end += 1;
  push(reading, signLexeme(point, reading.lexemeAt), start, end);
  return end;
}

function signLexeme(point: number, lexemeAt: WordReader<Lexeme>): Lexeme {
  const word = WORD_SIGNS.get(point) ?? "";
  return lexemeAt(word, 0, word.length);
}

function pointAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff ? (text.codePointAt(at) ?? unit) : unit;
}

function widthOf(point: number): number {
  return point > 0xffff ? 2 : 1;
}

function isSpace(point: number): boolean {
  return point === 0x20 || point === 0x09 || point === 0xa0 || point === 0x0d || (point >= 0x2000 && point <= 0x200a);
}
