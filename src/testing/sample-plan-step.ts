import type { Plan, PlanStep } from "../plan/plan.ts";

/** A step with nothing but its title and place; a sample adds what it is about. */
export function sampleStep(id: string, title: string, more: Partial<PlanStep> = {}): PlanStep {
  return { ...EMPTY_STEP, id, title, ...more };
}

/** A step of a plan by its id; a test that names a missing one is a broken test. */
export function stepById({ steps }: Plan, id: string): PlanStep {
  const step = steps.find((candidate) => candidate.id === id);
  if (step === undefined) throw new Error(`the plan has no step ${id}`);
  return step;
}

const EMPTY_STEP: PlanStep = {
  id: "",
  urgency: "now",
  stage: "stop",
  group: 1,
  effects: [],
  login: "none",
  title: "",
  do: [],
  say: null,
  never: [],
  contacts: [],
  letters: [],
  requires: [],
  after: [],
  settles: null,
  evidence: [],
  writeDown: [],
  doBy: null,
  answerWithin: null,
  opensOn: null,
  ifRefused: null,
  lastInstance: false,
  basis: "fact",
  reason: null,
  factsSeenOn: [],
  sources: [],
  sha256: "",
  because: ["code-1414-shared"],
};
