import type { StandingStep, Walk } from "../case/standing.ts";
import type { Letter } from "./letter.ts";

/** A letter as the list of letters shows it. */
export type ListedLetter = Pick<Letter, "id" | "version" | "sha256"> & {
  readonly name: string;
  readonly steps: readonly string[];
};

/** A step of the case that a letter is for, and how it stands. */
export type LetterStep = Pick<StandingStep, "id" | "title" | "state">;

const TO_DO: readonly StandingStep["state"][] = ["open", "locked", "later"];

/** The steps of a case that are to be done now and may be done with this letter: it is due when there is one. */
export function stepsForLetter(id: string, { steps }: Walk): LetterStep[] {
  return steps
    .filter(({ step, state }) => step?.letters.includes(id) === true && TO_DO.includes(state))
    .map((step) => ({ id: step.id, title: step.title, state: step.state }));
}
