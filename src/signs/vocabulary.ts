import { foldLetters, isNumber } from "./fold.ts";
import type { Word } from "./pattern.ts";
import { readings } from "./spell.ts";
import { stemOf } from "./stem.ts";
import { type WordReader, wordMemory } from "./word-memory.ts";

/** The places of patterns that one word may fill, by their numbers. */
export interface Places {
  readonly list: readonly number[];
  /** The same as bits, to ask for one place. */
  readonly bits: Uint8Array;
  /** The patterns that begin with one of them. */
  readonly starting: readonly number[];
}

/** A word of a message, and what it may be. */
export interface Lexeme {
  /** Folded letters and digits. */
  readonly word: string;
  readonly places: Places;
  /** The number of its stem where wording is weighed, or -1. */
  readonly stem: number;
}

/** What words of messages may be. */
export interface Meanings {
  /** The words of each numbered place of a pattern. */
  readonly places: readonly (readonly Word[])[];
  /** The patterns that begin with each. */
  readonly startingWith: readonly (readonly number[])[];
  /** The number of a stem, or -1. */
  stemNumber(stem: string): number;
}

export function includesPlace({ bits }: Places, place: number): boolean {
  return ((bits[place >> 3] ?? 0) & (1 << (place & 7))) !== 0;
}

const NO_PLACES: readonly number[] = [];
const NONE: Places = { list: [], bits: new Uint8Array(0), starting: [] };

/** Kazakh says "not" inside the verb: айт-па-ңыз, бер-ме-ңіз. */
const NEGATED = /^[пбм][ае]([^км]|$)/;

/** Reads words, each as all that it may be. */
export function vocabularyOf({ places, startingWith, stemNumber }: Meanings): WordReader<Lexeme> {
  const index = indexOf(places);
  const placesFor = sharedPlaces(startingWith);
  const lexemeOf = (word: string): Lexeme => {
    const forms = readings(word);
    return { word, places: placesFor(find(word, forms, index)), stem: stemNumber(stemOf(word, forms)) };
  };
  const numbers = new Map<string, Lexeme>();
  /** Of a number that no pattern names its length alone counts. */
  const numberLexeme = (word: string): Lexeme => {
    const key = index.exact.has(word) ? word : "0".repeat(Math.min(word.length, LONGEST_NUMBER));
    const known = numbers.get(key) ?? lexemeOf(key);
    numbers.set(key, known);
    return { word, places: known.places, stem: known.stem };
  };
  return wordMemory((written) => {
    const word = isNumber(written) ? written : foldLetters(written);
    return isNumber(word) ? numberLexeme(word) : lexemeOf(word);
  });
}

/** More different ones than the words of real messages have. */
const MOST_SHARED = 20_000;
/** No pattern asks for a longer one. */
const LONGEST_NUMBER = 64;

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

/** Most words that may be something may be the same as others: the places of those are kept once. */
function sharedPlaces(startingWith: readonly (readonly number[])[]): (list: readonly number[]) => Places {
  const known = new Map<string, Places>();
  return (list) => {
    if (list.length === 0) return NONE;
    const key = list.join();
    const places = known.get(key) ?? placesOf(list, startingWith);
    if (known.size < MOST_SHARED) known.set(key, places);
    return places;
  };
}

function placesOf(list: readonly number[], startingWith: readonly (readonly number[])[]): Places {
  const bits = new Uint8Array((startingWith.length + 7) >> 3);
  for (const place of list) bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
  return { list, bits, starting: list.flatMap((place) => startingWith[place] ?? []) };
}

/** The places that a word may fill, each once. */
function find(word: string, forms: readonly string[], { exact, ranges, stems }: Index): readonly number[] {
  let found = NO_PLACES;
  const add = (places: readonly number[]): void => {
    if (places.length > 0) found = found.length === 0 ? places : [...new Set([...found, ...places])];
  };
  if (isNumber(word)) {
    for (const { least, most, places } of ranges) if (word.length >= least && word.length <= most) add(places);
  }
  for (const form of forms) {
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
