import { joinsOf } from "./lattice.ts";
import type { Pattern, Place } from "./pattern.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { includesPlace, type Places, type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** Where a pattern was found: the places of its first word and of the first word after it. */
export interface Match {
  readonly pattern: number;
  readonly from: number;
  readonly to: number;
}

/** A message as the matcher reads it. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** For each word, what it may fill and where the next word is: the second entry for words that were taken apart. */
  readonly fills: readonly (readonly Fill[])[];
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

/** Numbers the places, the same words the same number, and finds each pattern by the number of its first place. */
export function matcherOf(patterns: readonly Pattern[]): Matcher {
  const numbers = new Map<string, number>();
  const words: Place["words"][] = [];
  const numberOf = (place: Place): NumberedPlace => {
    const key = JSON.stringify(place.words);
    const number = numbers.get(key) ?? words.push(place.words) - 1;
    numbers.set(key, number);
    return { ...place, number };
  };
  const numbered = patterns.map(({ places }) => places.map(numberOf));
  const startingWith: number[][] = words.map(() => []);
  numbered.forEach(([first], pattern) => startingWith[first?.number ?? -1]?.push(pattern));
  const vocabulary = vocabularyOf(words, startingWith);
  const [seen, turns] = [new Float64Array(words.length), { last: 0 }];
  const presence = (): Presence => {
    turns.last += 1;
    return { seen, turn: turns.last };
  };
  return {
    read: (text) => read(text, vocabulary),
    matchesIn: (reading, count = NOBODY) => search(reading, { numbered, presence: presence(), count }),
  };
}

function read(text: string, vocabulary: Vocabulary): Reading {
  const tokens = tokensOf(text);
  const joins = joinsOf(tokens);
  const fillsOf = ({ word }: Token, place: number): readonly Fill[] => {
    const own = fillWith(word, place + 1, vocabulary);
    const join = joins[place];
    return join === undefined ? own : [...own, ...fillWith(join.word, join.next, vocabulary)];
  };
  return { tokens, fills: tokens.map(fillsOf) };
}

function fillWith(word: string, next: number, vocabulary: Vocabulary): readonly Fill[] {
  const places = vocabulary.placesFor(word);
  return places.list.length === 0 ? NO_FILLS : [{ places, next }];
}

/** Which places something in the message fills: those marked with the number of this turn. */
interface Presence {
  readonly seen: Float64Array;
  readonly turn: number;
}

function markPresent(fills: readonly (readonly Fill[])[], { seen, turn }: Presence): void {
  for (const each of fills) for (const { places } of each) for (const place of places.list) seen[place] = turn;
}

/** A pattern of which one place is filled by nothing in the message need not be followed: most are not. */
function isPossible(places: readonly NumberedPlace[], { seen, turn }: Presence): boolean {
  for (let at = 1; at < places.length; at += 1) if (seen[places[at]?.number ?? -1] !== turn) return false;
  return true;
}

interface Search {
  readonly presence: Presence;
  readonly numbered: readonly (readonly NumberedPlace[])[];
  readonly count: () => void;
}

function search(reading: Reading, { numbered, presence, count }: Search): Match[] {
  const matches: Match[] = [];
  markPresent(reading.fills, presence);
  reading.fills.forEach((fills, from) => {
    for (const { places, next } of fills) {
      for (const pattern of places.starting) {
        const rest = numbered[pattern] ?? [];
        if (!isPossible(rest, presence)) continue;
        const to = follow(reading, next, { places: rest, count });
        if (to !== undefined) matches.push({ pattern, from, to });
      }
    }
  });
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
function step({ tokens, fills }: Reading, reached: readonly number[], { place, count }: Step): number[] {
  const next: number[] = [];
  let untried = 0;
  for (const position of reached) {
    const sentence = tokens[position - 1]?.sentence;
    for (let at = Math.max(position, untried); at <= position + place.gap && at < tokens.length; at += 1) {
      count();
      if (!place.crosses && tokens[at]?.sentence !== sentence) break;
      untried = at + 1;
      for (const fill of fills[at] ?? NO_FILLS) {
        if (includesPlace(fill.places, place.number) && !next.includes(fill.next)) next.push(fill.next);
      }
    }
  }
  return next.length > 1 ? next.sort((one, other) => one - other) : next;
}

const NOBODY = (): void => undefined;
const NO_FILLS: readonly Fill[] = [];
