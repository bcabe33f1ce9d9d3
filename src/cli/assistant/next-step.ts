import type { CaseState } from "../../case/case-state.ts";
import type { Plan, PlanStep } from "../../plan/plan.ts";

/**
 * The steps that are open, in the order of the plan: nothing was said of them, and a step that opens by refusal only
 * after its opener was refused. Steps put off in this sitting wait for the next one.
 */
export function openSteps(plan: Plan, { steps }: Pick<CaseState, "steps">, putOff: ReadonlySet<string>): PlanStep[] {
  const isSettled = (id: string): boolean => ["done", "refused", "cannot"].includes(steps[id]?.state ?? "");
  return plan.steps.filter(({ id, opensOn }) => {
    const opened =
      opensOn === null || plan.steps.some((each) => each.ifRefused === id && steps[each.id]?.state === "refused");
    return opened && !isSettled(id) && !putOff.has(id);
  });
}
