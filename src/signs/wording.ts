import { ENOUGH } from "../playbook/signs.ts";
import type { Token } from "./tokens.ts";

/** How much words speak for fraud, as `learn-wording.ts` found: tenths of a natural logarithm, below 0 against it. */
export interface WordingWeights {
  /** What a message has before any of its words. */
  readonly bias: number;
  /** Words as stems; two in a row have a blank between. */
  readonly words: ReadonlyMap<string, number>;
}

/** From where to where in the message words stand, in tokens: the last one is not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * So many tenths count as much as 1 in the weight of a sign, and so many are added first. `npm run train:signs` prints
 * what other values would find.
 */
export interface WordingScale {
  readonly unit: number;
  readonly lean: number;
}
export const WORDING_SCALE: WordingScale = { unit: 2, lean: 2 };

/** The most that wording adds: as much as a sign that is enough alone. */
const MOST = ENOUGH;
/** The most that it takes off: so many signs together count however a message is worded. */
const LEAST = -3;
/** With fewer known words and neighbours a message is too short for its wording to speak against a sign. */
const FEWEST_AGAINST = 12;
/** Each so many of them let the wording speak for fraud with a weight of 1: a link and a word or two are no wording. */
const EACH_FOR = 3;
/** So many words more are counted when the sum is divided, so that one word alone never decides. */
export const SHORTEST = 8;

/** Weighs how a message is worded, by what was counted in many. */
export interface Wording {
  /** The number of a stem; -1 for one that says nothing. */
  numberOf(stem: string): number;
  /** What the wording adds to the weight of the signs of a message: from -3, like ordinary ones, to 3, like frauds. */
  weightOf(tokens: readonly Token[]): number;
  /** The few words that made the score what it is, in their order. */
  tellingIn(tokens: readonly Token[]): Stretch[];
}

/** Words that are quoted for a score. */
const MOST_TOLD = 4;
/** Shorter words say nothing to a reader unless another stands beside them. */
const SHORTEST_TOLD = 4;
/** Numbers of stems are smaller, so that two make one number. */
const MOST_STEMS = 2 ** 15;

/** Makes weights ready. Fails with a `RangeError` for more stems than two of them can be told from one number. */
export function wordingOf(weights: WordingWeights, { unit, lean }: WordingScale = WORDING_SCALE): Wording {
  const tables = tablesOf(weights);
  const { numbers, single, pairs } = tables;
  const seen = { single: new Float64Array(single.length), pairs: new Float64Array(pairs.weights.length), turn: 0 };
  const isNew = (turns: Float64Array, at: number): boolean => {
    if (turns[at] === seen.turn) return false;
    turns[at] = seen.turn;
    return true;
  };
  const weightOf = (tokens: readonly Token[]): number => {
    seen.turn += 1;
    let [sum, count, before] = [0, 0, -1];
    const add = (weight: number | undefined): void => {
      if (weight === undefined || weight === 0) return;
      sum += weight;
      count += 1;
    };
    for (const { lexeme } of tokens) {
      const { stem } = lexeme;
      if (stem >= 0 && isNew(seen.single, stem)) add(single[stem]);
      const pair = before < 0 || stem < 0 ? undefined : pairs.places.get(before * MOST_STEMS + stem);
      if (pair !== undefined && isNew(seen.pairs, pair)) add(pairs.weights[pair]);
      before = stem;
    }
    return count === 0 ? 0 : limited((sum / Math.sqrt(count + SHORTEST) + weights.bias + lean) / unit, count);
  };
  return {
    numberOf: (stem) => numbers.get(stem) ?? -1,
    weightOf,
    tellingIn(tokens) {
      const telling = heaviest(tokens, tables, SHORTEST_TOLD);
      return joined(telling.length > 0 ? telling : heaviest(tokens, tables));
    },
  };
}

function limited(weight: number, count: number): number {
  return Math.max(count < FEWEST_AGAINST ? 0 : LEAST, Math.min(MOST, Math.floor(count / EACH_FOR), weight));
}

interface Tables {
  readonly numbers: ReadonlyMap<string, number>;
  /** The weight of each stem by its number; 0 where it counts beside another alone. */
  readonly single: readonly number[];
  readonly pairs: { readonly places: ReadonlyMap<number, number>; readonly weights: readonly number[] };
}

function tablesOf(weights: WordingWeights): Tables {
  const [numbers, single] = [new Map<string, number>(), [] as number[]];
  const numberOf = (stem: string): number => {
    const number = numbers.get(stem) ?? single.push(0) - 1;
    if (number >= MOST_STEMS) throw new RangeError(`more than ${MOST_STEMS} stems`);
    numbers.set(stem, number);
    return number;
  };
  const pairs = { places: new Map<number, number>(), weights: [] as number[] };
  for (const [words, weight] of weights.words) {
    const [first = "", second] = words.split(" ");
    if (second === undefined) single[numberOf(first)] = weight;
    else pairs.places.set(numberOf(first) * MOST_STEMS + numberOf(second), pairs.weights.push(weight) - 1);
  }
  return { numbers, single, pairs };
}

interface Weighed extends Stretch {
  readonly weight: number;
}

/** The words with the most weight: of those that weigh the same, the first. A word alone has `shortest` letters. */
function heaviest(tokens: readonly Token[], { single, pairs }: Tables, shortest = 1): readonly Weighed[] {
  const most: Weighed[] = [];
  const offer = (from: number, to: number, weight = 0): void => {
    if (weight <= 0 || (most.length === MOST_TOLD && weight <= (most[MOST_TOLD - 1]?.weight ?? 0))) return;
    let place = most.length;
    while (place > 0 && (most[place - 1]?.weight ?? 0) < weight) place -= 1;
    most.splice(place, 0, { from, to, weight });
    if (most.length > MOST_TOLD) most.pop();
  };
  let before = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const { lexeme, isLink } = tokens[at] as Token;
    // An address is shown among the links.
    const own = isLink ? -1 : lexeme.stem;
    if (own >= 0 && lexeme.word.length >= shortest) offer(at, at + 1, single[own]);
    const pair = before < 0 || own < 0 ? undefined : pairs.places.get(before * MOST_STEMS + own);
    if (pair !== undefined) offer(at - 1, at + 1, pairs.weights[pair]);
    before = own;
  }
  return most;
}

/** Stretches in their order; those that touch are one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const { from, to } of [...stretches].sort((one, other) => one.from - other.from || one.to - other.to)) {
    const last = result.at(-1);
    if (last === undefined || from > last.to) result.push({ from, to });
    else result[result.length - 1] = { from: last.from, to: Math.max(to, last.to) };
  }
  return result;
}

/** Nothing was counted: every message is worded like any other. */
export const NO_WORDING: Wording = wordingOf({ bias: 0, words: new Map() });
