import { type CatalogQuestion, type Library, UNKNOWN } from "../playbook/catalog.ts";
import { type Answers, openInterview } from "./interview.ts";
import { nextQuestion } from "./question.ts";

/** A seeded source of numbers from 0 (included) to 1 (excluded). */
export type Random = () => number;

/** Numbers that look random and are the same in every run (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A small set of complete answers for several incidents in which every two options of two questions meet, `unknown`
 * among them, over all questions that these incidents ask. Greedy: each row takes the options that meet most new ones.
 */
export function coveringAnswers(library: Library, incidents: readonly string[]): Answers[] {
  const questions = openInterview(library, incidents, {}).questions;
  const columns = questions.map(optionsOf);
  const open = allPairs(columns);
  const rows: Answers[] = [];
  while (open.size > 0) {
    const row = coverMost(columns, open);
    for (const pair of pairsOf(row)) open.delete(pair);
    rows.push(
      Object.fromEntries(questions.map(({ id }, column) => [id, columns[column]?.[row[column] ?? 0] ?? UNKNOWN])),
    );
  }
  return rows;
}

/** Random complete answers to the questions of these incidents and of those they open, asked in a person's order. */
export function randomAnswers(library: Library, incidents: readonly string[], random: Random): Answers {
  const answers: Record<string, string> = {};
  for (;;) {
    const question = nextQuestion(openInterview(library, incidents, answers), answers);
    if (question === undefined) return answers;
    const options = optionsOf(question);
    answers[question.id] = options[Math.floor(random() * options.length)] ?? UNKNOWN;
  }
}

function optionsOf({ options }: CatalogQuestion): string[] {
  return [...options.map(({ id }) => id), UNKNOWN];
}

function pairKey(one: number, option: number, other: number, second: number): string {
  return `${one}.${option}-${other}.${second}`;
}

function allPairs(columns: readonly (readonly string[])[]): Set<string> {
  const pairs = new Set<string>();
  columns.forEach((options, one) => {
    columns.slice(one + 1).forEach((others, offset) => {
      options.forEach((_, option) =>
        others.forEach((__, second) => pairs.add(pairKey(one, option, one + 1 + offset, second))),
      );
    });
  });
  return pairs;
}

function pairsOf(row: readonly number[]): string[] {
  return row.flatMap((option, one) =>
    row.slice(one + 1).map((second, offset) => pairKey(one, option, one + 1 + offset, second)),
  );
}

/** Starts from a pair that is still open, then fills each other column with the option that meets most open ones. */
function coverMost(columns: readonly (readonly string[])[], open: ReadonlySet<string>): number[] {
  const [first = ""] = open;
  const [, one = 0, option = 0, other = 0, second = 0] = (/^(\d+)\.(\d+)-(\d+)\.(\d+)$/.exec(first) ?? []).map(Number);
  const row: (number | undefined)[] = columns.map((_, column) =>
    column === one ? option : column === other ? second : undefined,
  );
  return columns.map((options, column) => {
    const chosen = row[column] ?? bestOption(options, column, { row, open });
    row[column] = chosen;
    return chosen;
  });
}

interface Filling {
  readonly row: readonly (number | undefined)[];
  readonly open: ReadonlySet<string>;
}

function bestOption(options: readonly string[], column: number, { row, open }: Filling): number {
  const gain = (option: number): number =>
    row.reduce<number>((sum, set, other) => {
      if (set === undefined || other === column) return sum;
      const key = other < column ? pairKey(other, set, column, option) : pairKey(column, option, other, set);
      return sum + (open.has(key) ? 1 : 0);
    }, 0);
  const gains = options.map((_, option) => gain(option));
  return gains.indexOf(Math.max(...gains));
}
