import fc from "fast-check";
import type { Answers } from "../interview/interview.ts";
import {
  type CatalogIncident,
  type CatalogQuestion,
  type CatalogStep,
  type Condition,
  type Library,
  STAGES,
  UNKNOWN,
  URGENCIES,
} from "../playbook/catalog.ts";
import { plainIncident, plainLibrary, plainQuestion, plainStep } from "./plain-library.ts";

export const ANY_INCIDENTS = ["one", "two", "three"];
const QUESTIONS = ["a", "b", "c", "d", "e", "f", "g"];
const STEPS = Array.from({ length: 12 }, (_, index) => `step-${index}`);
const OPTIONS = ["x", "y", "z"];

/** Whether an answer may bring in another incident. */
export interface AnyLibraryOptions {
  readonly opening: boolean;
}

/** Any condition on these questions; none at all half of the time. */
export function anyCondition(questions: readonly string[]): fc.Arbitrary<Condition | undefined> {
  if (questions.length === 0) return fc.constant(undefined);
  const accepted = fc.uniqueArray(fc.constantFrom(...OPTIONS), { minLength: 1 });
  const map = fc.dictionary(fc.constantFrom(...questions), accepted, { minKeys: 1, maxKeys: 2 });
  return fc.option(fc.array(map, { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 2 });
}

/** A question has the same options in every playbook; each playbook asks it under its own condition. */
function questionsOf({ opening }: AnyLibraryOptions): fc.Arbitrary<CatalogQuestion[][]> {
  const opens = opening ? fc.subarray(ANY_INCIDENTS, { maxLength: 1 }) : fc.constant([]);
  const options = fc.record({ x: opens, y: opens, z: fc.constant([]) });
  const one = (id: string, index: number): fc.Arbitrary<CatalogQuestion[]> => {
    const when = anyCondition(QUESTIONS.slice(0, index));
    const own = fc.record({ when, ask: fc.constantFrom("first" as const, "later" as const) });
    return fc.tuple(options, fc.array(own, { minLength: 3, maxLength: 3 })).map(([same, each]) => {
      return each.map((rest) => plainQuestion(id, same, rest));
    });
  };
  return fc.tuple(...QUESTIONS.map(one));
}

/** The step that opens when this one is refused: of a greater number, so that no ladder is a circle. */
function anyLadder(index: number): fc.Arbitrary<string | undefined> {
  const higher = STEPS.filter((_, other) => other > index && opensByRefusal(other));
  return higher.length === 0 ? fc.constant(undefined) : fc.option(fc.constantFrom(...higher), { nil: undefined });
}

/** Every fourth step opens by refusal alone. */
function opensByRefusal(index: number): boolean {
  return index % 4 === 3;
}

/** A step is the same in every playbook but for its urgency, its condition and what it waits for: smaller numbers. */
function stepsOf(): fc.Arbitrary<CatalogStep[][]> {
  const one = (id: string, index: number): fc.Arbitrary<CatalogStep[]> => {
    const same = fc.record({
      stage: fc.constantFrom(...STAGES),
      onlyIfSure: fc.boolean(),
      ifRefused: anyLadder(index),
      refusalOnly: fc.constant(opensByRefusal(index)),
    });
    const own = fc.record({
      urgency: fc.constantFrom(...URGENCIES),
      when: anyCondition(QUESTIONS),
      after: fc.subarray(STEPS.slice(0, index), { maxLength: Math.min(2, index) }),
    });
    return fc.tuple(same, fc.array(own, { minLength: 3, maxLength: 3 })).map(([shared, each]) => {
      return each.map((rest) => plainStep(id, { ...shared, ...rest }));
    });
  };
  return fc.tuple(...STEPS.map(one));
}

/** Any small library of three playbooks that share questions and steps, in any order in their files. */
export function anyLibrary(options: AnyLibraryOptions): fc.Arbitrary<Library> {
  const subset = (ids: readonly string[]) => fc.shuffledSubarray(ids.map((_, index) => index));
  const part = fc.record({ asked: subset(QUESTIONS), taken: subset(STEPS) });
  const parts = fc.tuple(part, part, part);
  return fc.tuple(questionsOf(options), stepsOf(), parts).map(([questions, steps, chosen]) => {
    const incidents = chosen.map(({ asked, taken }, place): CatalogIncident => {
      return plainIncident(ANY_INCIDENTS[place] ?? "", {
        questions: asked.flatMap((index) => questions[index]?.[place] ?? []),
        steps: taken.flatMap((index) => steps[index]?.[place] ?? []),
      });
    });
    return plainLibrary(incidents);
  });
}

/** Some answers to some questions, `unknown` among them. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .dictionary(fc.constantFrom(...QUESTIONS, "who-is-helped"), fc.constantFrom(...OPTIONS, UNKNOWN))
  .map((answers) => ({ ...answers }));

/** Some incidents in any order, at least one. */
export const anyNamed: fc.Arbitrary<string[]> = fc.shuffledSubarray(ANY_INCIDENTS, { minLength: 1 });
