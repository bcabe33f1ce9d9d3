import type { PlanStep } from "../plan/plan.ts";

/**
 * The steps that open one after another when this one is refused or stays without an answer, in order. A ladder that
 * leads to a step which stands in the plan anyway ends there.
 */
export function ladderOf(step: PlanStep, steps: readonly PlanStep[]): PlanStep[] {
  const rungs: PlanStep[] = [];
  let next = nextRung(step, steps);
  while (next !== undefined && next.id !== step.id && !rungs.includes(next)) {
    rungs.push(next);
    next = next.opensOn === null ? undefined : nextRung(next, steps);
  }
  return rungs;
}

function nextRung(step: PlanStep, steps: readonly PlanStep[]): PlanStep | undefined {
  return steps.find(({ id }) => id === step.ifRefused) ?? steps.find(({ opensOn }) => opensOn?.step === step.id);
}

/** The steps printed as steps: those of a ladder stand in its line, unless no printed step leads to them. */
export function printedSteps(steps: readonly PlanStep[]): PlanStep[] {
  const onLadders = new Set(
    steps.filter(({ opensOn }) => opensOn === null).flatMap((step) => ladderOf(step, steps).map(({ id }) => id)),
  );
  return steps.filter(({ id, opensOn }) => opensOn === null || !onLadders.has(id));
}
