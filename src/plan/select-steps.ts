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

const URGENCY_RANKS = Object.fromEntries(URGENCIES.map((urgency, rank) => [urgency, rank])) as Record<Urgency, number>;

export function urgencyRank(urgency: Urgency): number {
  return URGENCY_RANKS[urgency];
}

/** A step that applies, with the incident that has it. */
export interface ApplicableStep {
  readonly step: CatalogStep;
  readonly incident: string;
  readonly place: SelectedStep["place"];
}

/**
 * The steps that apply under these answers, merged by id over all incidents: `when` or, the highest urgency, `after`,
 * `requires` and `contacts` together, `because` all. `on` is the day of planning: a step outside its life is left out.
 */
export function selectSteps(interview: Interview, on: string): SelectedStep[] {
  return mergeSteps(applicableSteps(interview, on));
}

/** The steps of every incident that apply, by incident and place; one step of two incidents stands twice. */
export function applicableSteps(interview: Interview, on: string): ApplicableStep[] {
  const applicable: ApplicableStep[] = [];
  interview.incidents.forEach(({ incident }, order) => {
    incident.steps.forEach((step, index) => {
      if (applies(step, interview, on)) applicable.push({ step, incident: incident.id, place: [order, index] });
    });
  });
  return applicable;
}

/** Each step once. What comes out depends on which steps go in, and on nothing else. */
export function mergeSteps(applicable: readonly ApplicableStep[]): SelectedStep[] {
  const merged = new Map<string, SelectedStep>();
  for (const { step, incident, place } of applicable) {
    const selected = fresh(step, incident, place);
    const seen = merged.get(step.id);
    merged.set(step.id, seen === undefined ? selected : merge(seen, selected));
  }
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
  return other.every((id) => one.includes(id)) ? one : [...new Set([...one, ...other])];
}

/** A step that opens only by refusal has no place in a plan in which nothing leads to it. */
function withoutOrphans(steps: SelectedStep[]): SelectedStep[] {
  const led = new Set(steps.flatMap(({ step }) => step.ifRefused ?? []));
  const kept = steps.filter(({ step }) => !step.refusalOnly || led.has(step.id));
  return kept.length === steps.length ? kept : withoutOrphans(kept);
}
