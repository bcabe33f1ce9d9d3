import type { Word } from "./pattern.ts";
import { readings } from "./spell.ts";

/** Says of each word of a message which places of patterns it may fill, by their numbers. */
export interface Vocabulary {
  placesFor(word: string): readonly number[];
}

const LONGEST_STEM = 16;
/** Words are remembered up to this many, so that the memory does not grow with the number of messages. */
const MOST_REMEMBERED = 20_000;
/** Longer than any real word: what is longer is made up, and seldom comes twice. */
const LONGEST_REMEMBERED = 48;
const NONE: readonly number[] = [];

/** Kazakh says "not" inside the verb: айт-па-ңыз, бер-ме-ңіз. */
const NEGATED = /^[пбм][ае]([^км]|$)/;

/** A vocabulary of numbered places: the words of each. */
export function vocabularyOf(places: readonly (readonly Word[])[]): Vocabulary {
  const index = indexOf(places);
  const remembered = new Map<string, readonly number[]>();
  return {
    placesFor(word) {
      const before = remembered.get(word);
      if (before !== undefined) return before;
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      const found = find(word, index);
      if (word.length <= LONGEST_REMEMBERED) remembered.set(word, found);
      return found;
    },
  };
}

type Index = Readonly<Record<Word["kind"], ReadonlyMap<string, readonly number[]>>>;

function indexOf(places: readonly (readonly Word[])[]): Index {
  const index = { exact: new Map(), stem: new Map(), verb: new Map(), number: new Map() } as Record<
    Word["kind"],
    Map<string, number[]>
  >;
  places.forEach((words, place) => {
    for (const { kind, form } of words) index[kind].set(form, [...(index[kind].get(form) ?? []), place]);
  });
  return index;
}

function find(word: string, index: Index): readonly number[] {
  const found = new Set<number>();
  const add = (places: readonly number[] = NONE): void => {
    for (const place of places) found.add(place);
  };
  if (/^\d+$/.test(word)) {
    for (const [range, places] of index.number) if (hasDigits(word, range)) add(places);
  }
  for (const form of readings(word)) {
    add(index.exact.get(form));
    for (let length = 2; length <= Math.min(form.length, LONGEST_STEM); length += 1) {
      const stem = form.slice(0, length);
      add(index.stem.get(stem));
      if (!NEGATED.test(form.slice(length))) add(index.verb.get(stem));
    }
  }
  return found.size === 0 ? NONE : [...found];
}

function hasDigits(word: string, range: string): boolean {
  const [least = 0, most = 0] = range.split("-").map(Number);
  return word.length >= least && word.length <= most;
}
