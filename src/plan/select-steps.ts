import type { Interview } from "../interview/interview.ts";
import { type CatalogStep, URGENCIES, type Urgency } from "../playbook/catalog.ts";
import { holds } from "../playbook/condition.ts";

/** A step of the merged plan, before its words: where it came from and where it will stand. */
export interface SelectedStep {
  readonly step: CatalogStep;
  readonly urgency: Urgency;
  readonly after: readonly string[];
  readonly requires: readonly string[];
  readonly contacts: readonly string[];
  readonly because: readonly string[];
  /** Order of its first incident and its place in that file. */
  readonly place: readonly [number, number];
}

export function urgencyRank(urgency: Urgency): number {
  return URGENCIES.indexOf(urgency);
}

/**
 * The steps that apply under these answers, merged by id over all incidents: `when` or, the highest urgency, `after`,
 * `requires` and `contacts` together, `because` all. `on` is the day of planning: a step outside its life is left out.
 */
export function selectSteps(interview: Interview, on: string): SelectedStep[] {
  const merged = new Map<string, SelectedStep>();
  interview.incidents.forEach(({ incident }, order) => {
    incident.steps.forEach((step, index) => {
      if (!applies(step, interview, on)) return;
      const selected = fresh(step, incident.id, [order, index]);
      const seen = merged.get(step.id);
      merged.set(step.id, seen === undefined ? selected : merge(seen, selected));
    });
  });
  return withoutOrphans([...merged.values()]);
}

function applies(step: CatalogStep, interview: Interview, on: string): boolean {
  if (step.from !== undefined && on < step.from) return false;
  if (step.until !== undefined && on > step.until) return false;
  return holds(step.when, (id) => interview.answerOf(id), step.onlyIfSure);
}

function fresh(step: CatalogStep, incident: string, place: readonly [number, number]): SelectedStep {
  const { urgency, after, requires, contacts } = step;
  return { step, urgency, after, requires, contacts, because: [incident], place };
}

function merge(one: SelectedStep, other: SelectedStep): SelectedStep {
  return {
    ...one,
    urgency: urgencyRank(other.urgency) < urgencyRank(one.urgency) ? other.urgency : one.urgency,
    after: union(one.after, other.after),
    requires: union(one.requires, other.requires),
    contacts: union(one.contacts, other.contacts),
    because: union(one.because, other.because),
  };
}

function union(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...new Set([...one, ...other])];
}

/** A step that opens only by refusal has no place in a plan in which nothing leads to it. */
function withoutOrphans(steps: SelectedStep[]): SelectedStep[] {
  const led = new Set(steps.flatMap(({ step }) => step.ifRefused ?? []));
  const kept = steps.filter(({ step }) => !step.refusalOnly || led.has(step.id));
  return kept.length === steps.length ? kept : withoutOrphans(kept);
}
