import type { Word } from "./pattern.ts";
import { readings } from "./spell.ts";

/** The places of patterns that one word may fill, by their numbers. */
export interface Places {
  readonly list: readonly number[];
  /** The same as bits, to ask for one place. */
  readonly bits: Uint8Array;
  /** The patterns that begin with one of them. */
  readonly starting: readonly number[];
}

/** Says of each word of a message which places of patterns it may fill. */
export interface Vocabulary {
  placesFor(word: string): Places;
}

export function includesPlace({ bits }: Places, place: number): boolean {
  return ((bits[place >> 3] ?? 0) & (1 << (place & 7))) !== 0;
}

const LONGEST_STEM = 16;
/** Words are remembered up to this many, so that the memory does not grow with the number of messages. */
const MOST_REMEMBERED = 20_000;
const NONE: Places = { list: [], bits: new Uint8Array(0), starting: [] };

/** Kazakh says "not" inside the verb: айт-па-ңыз, бер-ме-ңіз. */
const NEGATED = /^[пбм][ае]([^км]|$)/;

/** A vocabulary of numbered places: the words of each, and the patterns that begin with each. */
export function vocabularyOf(
  places: readonly (readonly Word[])[],
  startingWith: readonly (readonly number[])[],
): Vocabulary {
  const index = indexOf(places);
  const remembered = new Map<string, Places>();
  return {
    placesFor(word) {
      const before = remembered.get(word);
      if (before !== undefined) return before;
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      const found = placesOf(find(word, index), startingWith);
      remembered.set(word, found);
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

function placesOf(found: ReadonlySet<number>, startingWith: readonly (readonly number[])[]): Places {
  if (found.size === 0) return NONE;
  const bits = new Uint8Array((startingWith.length + 7) >> 3);
  for (const place of found) bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
  const list = [...found];
  return { list, bits, starting: list.flatMap((place) => startingWith[place] ?? []) };
}

function find(word: string, index: Index): ReadonlySet<number> {
  const found = new Set<number>();
  const add = (places: readonly number[] | undefined): void => {
    if (places !== undefined) for (const place of places) found.add(place);
  };
  if (/^\d+$/.test(word)) {
    for (const [range, places] of index.number) if (hasDigits(word, range)) add(places);
  }
  for (const form of readings(word)) {
    add(index.exact.get(form));
    for (let length = 2; length <= Math.min(form.length, LONGEST_STEM); length += 1) {
      const stem = form.slice(0, length);
      add(index.stem.get(stem));
      const verbs = index.verb.get(stem);
      if (verbs !== undefined && !NEGATED.test(form.slice(length))) add(verbs);
    }
  }
  return found;
}

function hasDigits(word: string, range: string): boolean {
  const [least = 0, most = 0] = range.split("-").map(Number);
  return word.length >= least && word.length <= most;
}
