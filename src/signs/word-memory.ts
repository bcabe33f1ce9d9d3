import { isDigit } from "./fold.ts";

/** Words are remembered up to this many, so that the memory does not grow with the number of messages. */
const MOST_REMEMBERED = 20_000;
/** Longer than any real word: what is longer is made up, and seldom comes twice. */
const LONGEST_REMEMBERED = 48;
/** More slots than words by half, so that a free one is near; a power of two. */
const SLOT_BITS = 15;
const SLOTS = 2 ** SLOT_BITS;

/** What is known of the word that stands in a text from one place to another. */
export type WordReader<T> = (text: string, start: number, end: number) => T;

interface Entry<T> {
  readonly word: string;
  readonly found: T;
}

/**
 * Works out once what is to be known of a word: most words of messages come again and again. The word is looked for by
 * its letters where it stands, for to cut each out and ask a `Map` takes longer than all the rest of the reading.
 */
export function wordMemory<T>(of: (word: string) => T): WordReader<T> {
  let slots: (Entry<T> | undefined)[] = [];
  let size = MOST_REMEMBERED;
  return (text, start, end) => {
    if (end - start > LONGEST_REMEMBERED || isNumber(text, start, end)) return of(text.slice(start, end));
    if (size >= MOST_REMEMBERED) [slots, size] = [new Array(SLOTS).fill(undefined), 0];
    let slot = hashOf(text, start, end);
    for (let entry = slots[slot]; entry !== undefined; entry = slots[slot]) {
      if (isAt(entry.word, text, start, end)) return entry.found;
      slot = (slot + 1) & (SLOTS - 1);
    }
    const word = copyOf(text, start, end);
    const found = of(word);
    slots[slot] = { word, found };
    size += 1;
    return found;
  };
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  // Spread: short words that differ in their last letter would lie side by side, and every search among them be long.
  return Math.imul(hash, 0x9e3779b1) >>> (32 - SLOT_BITS);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** A piece cut out of a long text may hold the whole of it in memory; a copy of the piece does not. */
function copyOf(text: string, start: number, end: number): string {
  const units: number[] = [];
  for (let at = start; at < end; at += 1) units.push(text.charCodeAt(at));
  return String.fromCharCode(...units);
}

/** Numbers are seldom the same, and are soon read. */
function isNumber(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
}
