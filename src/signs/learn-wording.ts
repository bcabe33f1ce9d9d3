import { SHORTEST, type WordingWeights } from "./wording.ts";

/** A message of which one knows what it is, as the stems of its words in their order. */
export interface LearningMessage {
  readonly stems: readonly string[];
  readonly isFraud: boolean;
}

/** Words, and two in a row, that fewer messages have say too little about other messages. */
const FEWEST = { word: 2, pair: 3 };
const ROUNDS = 40;
/** How far a weight goes for one mistake, how much is drawn back to 0, and what keeps the first steps small. */
const [STEP, DRAW_BACK, FIRST] = [0.1, 0.003, 0.01];
/** Weights are kept as whole tenths of a natural logarithm; smaller ones are let go. */
const LEAST = 3;

/**
 * Learns how much each word, and each two in a row, speaks for fraud: logistic regression over what a message has, each
 * once, divided by the root of their number (and a few more) so that neither long messages nor single words decide;
 * steps by Adagrad, drawn back to 0. The same messages in the same order always give the same weights.
 */
export function learnWording(messages: readonly LearningMessage[]): WordingWeights {
  const numbers = frequentWords(messages);
  const known = messages.map(({ stems, isFraud }) => ({
    isFraud,
    words: [...wordsAndNeighbours(stems)].flatMap((words) => numbers.get(words) ?? []),
  }));
  const learner: Learner = {
    weights: new Float64Array(numbers.size),
    squares: new Float64Array(numbers.size).fill(FIRST),
    bias: { weight: 0, squares: FIRST },
  };
  const random = randomNumbers();
  for (let round = 0; round < ROUNDS; round += 1)
    for (const message of shuffled(known, random)) learn(message, learner);
  const words = new Map<string, number>();
  for (const [name, number] of numbers) {
    const weight = Math.round(10 * (learner.weights[number] ?? 0));
    if (Math.abs(weight) >= LEAST) words.set(name, weight);
  }
  return { bias: Math.round(10 * learner.bias.weight), words };
}

function wordsAndNeighbours(stems: readonly string[]): ReadonlySet<string> {
  return new Set(stems.flatMap((stem, at) => (at === 0 ? [stem] : [stem, `${stems[at - 1]} ${stem}`])));
}

function frequentWords(messages: readonly LearningMessage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of messages) {
    for (const words of wordsAndNeighbours(stems)) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const frequent = [...counts].filter(([words, count]) => count >= (words.includes(" ") ? FEWEST.pair : FEWEST.word));
  return new Map(frequent.map(([words], number) => [words, number]));
}

interface Learner {
  readonly weights: Float64Array;
  /** The sum of the squares of all steps so far: the more a weight has moved, the less it moves. */
  readonly squares: Float64Array;
  readonly bias: { weight: number; squares: number };
}

interface KnownMessage {
  readonly words: readonly number[];
  readonly isFraud: boolean;
}

function learn({ words, isFraud }: KnownMessage, { weights, squares, bias }: Learner): void {
  const share = 1 / Math.sqrt(words.length + SHORTEST);
  let score = bias.weight;
  for (const word of words) score += (weights[word] ?? 0) * share;
  const mistake = 1 / (1 + Math.exp(-score)) - (isFraud ? 1 : 0);
  for (const word of words) {
    const slope = mistake * share + DRAW_BACK * (weights[word] ?? 0);
    squares[word] = (squares[word] ?? 0) + slope * slope;
    weights[word] = (weights[word] ?? 0) - (STEP * slope) / Math.sqrt(squares[word] ?? 1);
  }
  bias.squares += mistake * mistake;
  bias.weight -= (STEP * mistake) / Math.sqrt(bias.squares);
}

/** Numbers from 0 to 1 that are the same each time. */
function randomNumbers(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const result = [...list];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}
