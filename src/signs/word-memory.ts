import { isNumber } from "./fold.ts";

/** Words are remembered up to this many, so that the memory does not grow with the number of messages. */
const MOST_REMEMBERED = 60_000;
/** Longer than any real word: what is longer is made up, and seldom comes twice. */
const LONGEST_REMEMBERED = 48;

/** What is known of the word that stands in a text from one place to another. */
export type WordReader<T> = (text: string, start: number, end: number) => T;

/** Works out once what is to be known of a word: most words of messages come again and again. */
export function wordMemory<T>(of: (word: string) => T): WordReader<T> {
  const remembered = new Map<string, T>();
  return (text, start, end) => {
    const word = text.slice(start, end);
    const before = remembered.get(word);
    if (before !== undefined) return before;
    // Numbers are seldom the same, and are soon read.
    if (end - start > LONGEST_REMEMBERED || isNumber(word)) return of(word);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const own = copyOf(word);
    const found = of(own);
    remembered.set(own, found);
    return found;
  };
}

/** A piece cut out of a long text may hold the whole of it in memory; a copy of the piece does not. */
function copyOf(word: string): string {
  const units: number[] = [];
  for (let at = 0; at < word.length; at += 1) units.push(word.charCodeAt(at));
  return String.fromCharCode(...units);
}
