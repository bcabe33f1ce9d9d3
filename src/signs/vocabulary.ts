import { isDigit } from "./fold.ts";
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

/** Words are remembered up to this many, so that the memory does not grow with the number of messages. */
const MOST_REMEMBERED = 20_000;
/** Longer than any real word: what is longer is made up, and seldom comes twice. */
const LONGEST_REMEMBERED = 48;
const NO_PLACES: readonly number[] = [];
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
      const key = isDigit(word.charCodeAt(0)) && !index.exact.has(word) ? keyOf(word) : word;
      const before = remembered.get(key);
      if (before !== undefined) return before;
      const found = placesOf(find(key, index), startingWith);
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      if (key.length <= LONGEST_REMEMBERED) remembered.set(key, found);
      return found;
    },
  };
}

/** Of a number that no pattern names its length alone counts. */
function keyOf(word: string): string {
  for (let at = 0; at < word.length; at += 1) if (!isDigit(word.charCodeAt(at))) return word;
  return "0".repeat(word.length);
}

/** A letter of stems: what may follow it, and the places of the stems that end with it. */
interface Branch {
  readonly next: Map<number, Branch>;
  stem: readonly number[];
  verb: readonly number[];
}

interface Index {
  readonly exact: ReadonlyMap<string, readonly number[]>;
  readonly ranges: readonly { readonly least: number; readonly most: number; readonly places: readonly number[] }[];
  readonly stems: Branch;
}

function indexOf(places: readonly (readonly Word[])[]): Index {
  const [exact, numbers] = [new Map<string, number[]>(), new Map<string, number[]>()];
  const stems = newBranch();
  const add = (map: Map<string, number[]>, form: string, place: number): void => {
    map.set(form, [...(map.get(form) ?? []), place]);
  };
  places.forEach((words, place) => {
    for (const { kind, form } of words) {
      if (kind === "exact") add(exact, form, place);
      else if (kind === "number") add(numbers, form, place);
      else grow(stems, form, { kind, place });
    }
  });
  const ranges = [...numbers].map(([range, list]) => {
    const [least = 0, most = 0] = range.split("-").map(Number);
    return { least, most, places: list };
  });
  return { exact, ranges, stems };
}

function newBranch(): Branch {
  return { next: new Map(), stem: NO_PLACES, verb: NO_PLACES };
}

function grow(root: Branch, form: string, { kind, place }: { readonly kind: "stem" | "verb"; readonly place: number }) {
  let branch = root;
  for (let at = 0; at < form.length; at += 1) {
    const code = form.charCodeAt(at);
    const next = branch.next.get(code) ?? newBranch();
    branch.next.set(code, next);
    branch = next;
  }
  branch[kind] = [...branch[kind], place];
}

function placesOf(found: ReadonlySet<number>, startingWith: readonly (readonly number[])[]): Places {
  if (found.size === 0) return NONE;
  const bits = new Uint8Array((startingWith.length + 7) >> 3);
  for (const place of found) bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
  const list = [...found];
  return { list, bits, starting: list.flatMap((place) => startingWith[place] ?? []) };
}

function find(word: string, { exact, ranges, stems }: Index): ReadonlySet<number> {
  const found = new Set<number>();
  const add = (places: readonly number[]): void => {
    for (const place of places) found.add(place);
  };
  if (/^\d+$/.test(word)) {
    for (const { least, most, places } of ranges) if (word.length >= least && word.length <= most) add(places);
  }
  for (const form of readings(word)) {
    add(exact.get(form) ?? NO_PLACES);
    let branch = stems.next.get(form.charCodeAt(0));
    for (let length = 1; branch !== undefined; length += 1) {
      add(branch.stem);
      if (branch.verb.length > 0 && !NEGATED.test(form.slice(length))) add(branch.verb);
      branch = branch.next.get(form.charCodeAt(length));
    }
  }
  return found;
}
