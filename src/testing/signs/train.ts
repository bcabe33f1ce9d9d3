import type { SignCatalog } from "../../playbook/signs.ts";
import { addressBook } from "../../signs/address-book.ts";
import { checkerOf } from "../../signs/check-message.ts";
import { type LearningMessage, learnWording } from "../../signs/learn-wording.ts";
import { LONGEST_MESSAGE } from "../../signs/limit.ts";
import { readLinks } from "../../signs/message-links.ts";
import { signFinder } from "../../signs/signs-in.ts";
import { WORDING_SCALE, type WordingScale, type WordingWeights, wordingOf } from "../../signs/wording.ts";
import type { Batch, TrainingMessage } from "./batches.ts";
import { share } from "./figures.ts";

/** What `komek check` would add the wording with, to see what is best. */
const SCALES: readonly WordingScale[] = [1.5, 2, 2.5].flatMap((unit) =>
  [-1, 0, 1, 2, 3].map((lean) => ({ unit, lean })),
);

/** The weights that all messages give. */
export function trained(batches: readonly Batch[], catalog: SignCatalog): WordingWeights {
  return learnWording(batches.flatMap(({ messages }) => messages.map(learningMessages(catalog))));
}

/**
 * How well wording and signs together tell messages of a writer whose messages were not learned from, each writer in
 * turn, as Markdown. The signs themselves were tuned on the sets `tuning` and `tuner`, so these two say little.
 */
export function crossFigures(batches: readonly Batch[], catalog: SignCatalog): string {
  const toLearn = learningMessages(catalog);
  const learned = batches.map(({ messages }) => messages.map(toLearn));
  const weights = batches.map((_, index) => learnWording(learned.filter((_, other) => other !== index).flat()));
  const found = (scale: WordingScale): Found[] =>
    batches.map(({ messages }, index) => {
      const checker = checkerOf(catalog, wordingOf(weights[index] as WordingWeights, scale));
      return foundOf(messages, (text) => checker.message(text).verdict === "signs-found");
    });
  const rows = found(WORDING_SCALE).map((each, index) => row(batches[index]?.name ?? "", each));
  const scales = SCALES.map((scale) => row(`unit ${scale.unit}, lean ${scale.lean}`, summed(found(scale))));
  return [head("writer"), ...rows, row("all", summed(found(WORDING_SCALE))), "", head("scale"), ...scales].join("\n");
}

function learningMessages(catalog: SignCatalog): (message: TrainingMessage) => LearningMessage {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const finder = signFinder(catalog, (stem) => {
    const number = numbers.get(stem) ?? names.push(stem) - 1;
    numbers.set(stem, number);
    return number;
  });
  const book = addressBook(catalog);
  return ({ text, kind }) => {
    const { tokens } = finder.find(readLinks(text.slice(0, LONGEST_MESSAGE), book).plain).reading;
    return { stems: tokens.map(({ lexeme }) => names[lexeme.stem] ?? ""), isFraud: kind === "fraud" };
  };
}

interface Found {
  readonly fraud: number;
  readonly allFraud: number;
  readonly ordinary: number;
  readonly allOrdinary: number;
}

function foundOf(messages: readonly TrainingMessage[], isFound: (text: string) => boolean): Found {
  const [fraud, ordinary] = (["fraud", "ordinary"] as const).map((kind) =>
    messages.filter((each) => each.kind === kind),
  );
  const count = (list: readonly TrainingMessage[] = []): number => list.filter(({ text }) => isFound(text)).length;
  return {
    ...{ fraud: count(fraud), allFraud: fraud?.length ?? 0 },
    ...{ ordinary: count(ordinary), allOrdinary: ordinary?.length ?? 0 },
  };
}

function summed(list: readonly Found[]): Found {
  const sum = (of: (found: Found) => number): number => list.reduce((before, each) => before + of(each), 0);
  return {
    ...{ fraud: sum((each) => each.fraud), allFraud: sum((each) => each.allFraud) },
    ...{ ordinary: sum((each) => each.ordinary), allOrdinary: sum((each) => each.allOrdinary) },
  };
}

function head(first: string): string {
  return `| ${first} | fraud found | share | ordinary flagged | share |\n|---|---|---|---|---|`;
}

function row(name: string, { fraud, allFraud, ordinary, allOrdinary }: Found): string {
  const cells = [`${fraud} of ${allFraud}`, share(fraud, allFraud), `${ordinary} of ${allOrdinary}`];
  return `| ${[name, ...cells, share(ordinary, allOrdinary)].join(" | ")} |`;
}
