import { type Join, joinsOf } from "./lattice.ts";
import type { Pattern, Place } from "./pattern.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { includesPlace, type Lexeme, type Places, vocabularyOf } from "./vocabulary.ts";
import type { WordReader } from "./word-memory.ts";

/** Where a pattern was found: the places of its first word and of the first word after it. */
export interface Match {
  readonly pattern: number;
  readonly from: number;
  readonly to: number;
}

/** A message as the matcher reads it. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** For each word that begins one taken apart, what that may fill and where the next word is. */
  readonly joined: readonly (Fill | undefined)[];
}

interface Fill {
  readonly places: Places;
  readonly next: number;
}

interface NumberedPlace extends Place {
  readonly number: number;
}

/** Patterns made ready for many messages. */
export interface Matcher {
  read(text: string): Reading;
  /** The first match of each pattern from each word. `count` is told of every step of work. */
  matchesIn(reading: Reading, count?: () => void): Match[];
}

/** The number of a stem where wording is weighed, or -1. */
export type StemNumber = (stem: string) => number;
const NO_STEM: StemNumber = () => -1;

/** Numbers the places, the same words the same number, and finds each pattern by the number of its first place. */
export function matcherOf(patterns: readonly Pattern[], stemNumber: StemNumber = NO_STEM): Matcher {
  const numbers = new Map<string, number>();
  const words: Place["words"][] = [];
  const numberOf = (place: Place): NumberedPlace => {
    const key = JSON.stringify(place.words);
    const number = numbers.get(key) ?? words.push(place.words) - 1;
    numbers.set(key, number);
    return { ...place, number };
  };
  const numbered = patterns.map(({ places }) => places.map(numberOf));
  const others = otherPlaces(numbered);
  const startingWith: number[][] = words.map(() => []);
  numbered.forEach(([first], pattern) => startingWith[first?.number ?? -1]?.push(pattern));
  const lexemeAt = vocabularyOf({ places: words, startingWith, stemNumber });
  const [seen, turns] = [new Int32Array(words.length), { last: 0 }];
  const presence = (): Presence => {
    if (turns.last === MOST_TURNS) [turns.last] = [0, seen.fill(0)];
    turns.last += 1;
    return { seen, turn: turns.last };
  };
  return {
    read: (text) => read(text, lexemeAt),
    matchesIn: (reading, count = NOBODY) => search(reading, { numbered, others, presence: presence(), count }),
  };
}

function read(text: string, lexemeAt: WordReader<Lexeme>): Reading {
  const tokens = tokensOf(text, lexemeAt);
  const fillWith = ({ word, next }: Join): Fill => ({ places: lexemeAt(word, 0, word.length).places, next });
  return { tokens, joined: joinsOf(tokens).map((join) => join && fillWith(join)) };
}

/** The largest number that a mark holds. */
const MOST_TURNS = 2 ** 31 - 1;

/** Which places something in the message fills: those marked with the number of this turn. */
interface Presence {
  readonly seen: Int32Array;
  readonly turn: number;
}

function markPresent({ tokens, joined }: Reading, { seen, turn }: Presence): void {
  const mark = ({ list }: Places): void => {
    for (let at = 0; at < list.length; at += 1) seen[list[at] as number] = turn;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    mark((tokens[at] as Token).lexeme.places);
    const join = joined[at];
    if (join !== undefined) mark(join.places);
  }
}

/** A pattern of which one place is filled by nothing in the message need not be followed: most are not. */
function isPossible(pattern: number, { numbers, from }: OtherPlaces, { seen, turn }: Presence): boolean {
  const end = from[pattern + 1] as number;
  for (let at = from[pattern] as number; at < end; at += 1) if (seen[numbers[at] as number] !== turn) return false;
  return true;
}

/** The numbers of the places of each pattern but the first, all in one list: it is asked for most often. */
interface OtherPlaces {
  readonly numbers: Int32Array;
  /** Where those of a pattern begin, and where those of the last end. */
  readonly from: Int32Array;
}

function otherPlaces(patterns: readonly (readonly NumberedPlace[])[]): OtherPlaces {
  const [numbers, from] = [[] as number[], [0]];
  for (const [, ...others] of patterns) from.push(numbers.push(...others.map(({ number }) => number)));
  return { numbers: Int32Array.from(numbers), from: Int32Array.from(from) };
}

interface Search {
  readonly presence: Presence;
  readonly numbered: readonly (readonly NumberedPlace[])[];
  readonly others: OtherPlaces;
  readonly count: () => void;
}

function search(reading: Reading, { numbered, others, presence, count }: Search): Match[] {
  const matches: Match[] = [];
  const begin = ({ starting }: Places, from: number, next: number): void => {
    for (let at = 0; at < starting.length; at += 1) {
      const pattern = starting[at] as number;
      if (!isPossible(pattern, others, presence)) continue;
      const places = numbered[pattern] as readonly NumberedPlace[];
      const to = places.length === 1 ? next : follow(reading, next, { places, count });
      if (to !== undefined) matches.push({ pattern, from, to });
    }
  };
  markPresent(reading, presence);
  for (let from = 0; from < reading.tokens.length; from += 1) {
    begin((reading.tokens[from] as Token).lexeme.places, from, from + 1);
    const join = reading.joined[from];
    if (join !== undefined) begin(join.places, from, join.next);
  }
  return matches;
}

interface Following {
  readonly places: readonly NumberedPlace[];
  readonly count: () => void;
}

/**
 * Where the nearest way through the other places of a pattern ends. Each place is reached from a set of positions, no
 * position twice, so the steps are bounded by places × (gaps + joined words), however the message is made.
 */
function follow(reading: Reading, start: number, { places, count }: Following): number | undefined {
  let reached: readonly number[] = [start];
  for (let at = 1; at < places.length; at += 1) {
    reached = step(reading, reached, { place: places[at] as NumberedPlace, count });
    if (reached.length === 0) return undefined;
  }
  return reached[0];
}

interface Step {
  readonly place: NumberedPlace;
  readonly count: () => void;
}

/** `reached` ascends, so that no position is tried twice. */
function step({ tokens, joined }: Reading, reached: readonly number[], { place, count }: Step): number[] {
  const next: number[] = [];
  let untried = 0;
  for (const position of reached) {
    const sentence = tokens[position - 1]?.sentence;
    for (let at = Math.max(position, untried); at <= position + place.gap && at < tokens.length; at += 1) {
      const token = tokens[at] as Token;
      count();
      if (!place.crosses && token.sentence !== sentence) break;
      untried = at + 1;
      if (includesPlace(token.lexeme.places, place.number) && !next.includes(at + 1)) next.push(at + 1);
      const join = joined[at];
      if (join && includesPlace(join.places, place.number) && !next.includes(join.next)) next.push(join.next);
    }
  }
  return next.length > 1 ? next.sort((one, other) => one - other) : next;
}

const NOBODY = (): void => undefined;
