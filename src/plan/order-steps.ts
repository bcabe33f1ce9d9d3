import { STAGES, type Stage } from "../playbook/catalog.ts";
import { type SelectedStep, urgencyRank } from "./select-steps.ts";

/**
 * Orders steps by urgency, stage, incident, place in the file and id; `after` by Kahn's algorithm, always taking the
 * smallest that is free. A predecessor takes its successor's urgency. An `after` that names an absent step counts as
 * settled. The order in which incidents were named changes nothing. Throws on a cycle, which lint refuses.
 */
export function orderSteps(selected: readonly SelectedStep[]): SelectedStep[] {
  const waiting = raisePredecessors(selected).sort(compare);
  const ordered: SelectedStep[] = [];
  const open = new Set(waiting.map(({ step }) => step.id));
  while (waiting.length > 0) {
    const index = waiting.findIndex(({ after }) => after.every((id) => !open.has(id)));
    const [next] = waiting.splice(index, index < 0 ? 0 : 1);
    if (next === undefined) throw new Error(`the steps ${[...open].join(", ")} wait for each other`);
    open.delete(next.step.id);
    ordered.push(next);
  }
  return ordered;
}

const STAGE_RANKS = Object.fromEntries(STAGES.map((stage, rank) => [stage, rank])) as Record<Stage, number>;

function compare(one: SelectedStep, other: SelectedStep): number {
  return (
    urgencyRank(one.urgency) - urgencyRank(other.urgency) ||
    STAGE_RANKS[one.step.stage] - STAGE_RANKS[other.step.stage] ||
    one.place[0] - other.place[0] ||
    one.place[1] - other.place[1] ||
    (one.step.id < other.step.id ? -1 : 1)
  );
}

function raisePredecessors(selected: readonly SelectedStep[]): SelectedStep[] {
  const urgency = new Map(selected.map((each) => [each.step.id, each.urgency]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const { step, after } of selected) {
      const own = urgency.get(step.id) ?? step.urgency;
      for (const id of after) {
        const before = urgency.get(id);
        if (before === undefined || urgencyRank(before) <= urgencyRank(own)) continue;
        urgency.set(id, own);
        changed = true;
      }
    }
  }
  return selected.map((each) => ({ ...each, urgency: urgency.get(each.step.id) ?? each.urgency }));
}
