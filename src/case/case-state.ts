import type { Answers } from "../interview/interview.ts";
import type { PlannedStep, PlaybookVersions } from "./event.ts";

/** How one step stands. A step of which nothing was said has no state. */
export interface StepState {
  readonly state: "done" | "refused" | "cannot" | "later";
  /** The day it was done or refused; null for the others. */
  readonly on: string | null;
  /** The day it was done, also when it was refused afterwards: clocks run from it. */
  readonly doneOn: string | null;
  /** The day on which what was asked for came: the other side's clock stops. */
  readonly answeredOn: string | null;
  readonly how: string | null;
  readonly why: string | null;
}

/** The plan as it was last shown to the person. */
export interface ShownPlan {
  readonly at: string;
  readonly steps: readonly PlannedStep[];
  readonly playbooks: PlaybookVersions;
  readonly facts: string | null;
  /** What it was made from: a newer library is compared under these, so that only what it changed counts. */
  readonly incidents: readonly string[];
  readonly answers: Answers;
}

export interface CaseNote {
  readonly at: string;
  readonly text: string;
}

export interface KeptEvidence {
  readonly at: string;
  readonly file: string;
  readonly sha256: string;
  /** In bytes; null in a record of the first release, which kept name and hash alone. */
  readonly size: number | null;
  readonly note: string | null;
  /** Where the file lay when it was added. */
  readonly path: string | null;
  /** The name of the copy that komek keeps. */
  readonly copy: string | null;
}

export interface WrittenLetter {
  readonly at: string;
  readonly letter: string;
  readonly file: string | null;
}

/** What follows from all events of a case. */
export interface CaseState {
  /** Null where the first line of the record was lost. */
  readonly openedAt: string | null;
  /** The instant the plan counts from: the one the person named, else that of the opening. */
  readonly moment: string | null;
  readonly incidents: readonly string[];
  readonly answers: Answers;
  readonly details: Readonly<Record<string, string>>;
  readonly steps: Readonly<Record<string, StepState>>;
  readonly confirmed: readonly string[];
  readonly plan: ShownPlan | null;
  /** Every step that was ever shown, as it was shown last. */
  readonly shown: Readonly<Record<string, PlannedStep>>;
  /** The versions the person goes by: those of the plan, or the newer ones accepted since. */
  readonly playbooks: PlaybookVersions;
  readonly notes: readonly CaseNote[];
  readonly evidence: readonly KeptEvidence[];
  readonly letters: readonly WrittenLetter[];
  readonly recheckedAt: string | null;
  /** The days of looking again that are behind: 3, 7, … */
  readonly recheckedDays: readonly number[];
  readonly closed: boolean;
}

/** One case in a list of cases. */
export interface CaseSummary {
  readonly id: string;
  readonly openedAt: string | null;
  readonly incidents: readonly string[];
  readonly stepsDone: number;
  readonly stepsShown: number;
  readonly closed: boolean;
}

/** A case in one line: how many of the steps shown are done. */
export function summarizeCase(id: string, state: CaseState): CaseSummary {
  const { openedAt, incidents, closed } = state;
  const shown = state.plan?.steps ?? [];
  const stepsDone = shown.filter((step) => state.steps[step.id]?.state === "done").length;
  return { id, openedAt, incidents, stepsDone, stepsShown: shown.length, closed };
}
