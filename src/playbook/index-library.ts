import type { SourceLibrary } from "./parse.ts";
import type { DetailSource, IncidentSource, QuestionSource } from "./schema.ts";
import type { FactSource } from "./schema-shared.ts";
import type { StepSource } from "./schema-step.ts";

/** A step or question where it stands: in a playbook itself, or in a shared file and brought in by `use`. */
export interface Placed<T> {
  readonly source: T;
  readonly file: string;
  /** Where to point when something is wrong with it. */
  readonly path: readonly PropertyKey[];
}

/** Look-ups over a parsed library. What is missing is undefined; lint names it. */
export interface LibraryLookup {
  step(id: string): StepSource | undefined;
  question(id: string): QuestionSource | undefined;
  fact(id: string): FactSource | undefined;
  /** Step ids that some step names in `ifRefused`. */
  readonly refusalTargets: ReadonlySet<string>;
}

function byId<T extends { readonly id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((each) => [each.id, each]));
}

/** Prepares the look-ups once. */
export function indexLibrary(library: SourceLibrary): LibraryLookup {
  const steps = byId(library.shared["steps.yaml"].value.steps);
  const questions = byId(library.shared["questions.yaml"].value.questions);
  const facts = byId(library.shared["facts.yaml"].value.facts);
  const all = [...steps.values(), ...library.incidents.flatMap(({ value }) => value.steps.flatMap(ownStep))];
  return {
    step: (id) => steps.get(id),
    question: (id) => questions.get(id),
    fact: (id) => facts.get(id),
    refusalTargets: new Set(all.flatMap(({ ifRefused }) => ifRefused ?? [])),
  };
}

function ownStep(step: IncidentSource["steps"][number]): StepSource[] {
  return "use" in step ? [] : [step];
}

/** The steps of a playbook with the shared ones put in; `use` adds its `when` (and), raises urgency, adds `after`. */
export function resolvedSteps(incident: IncidentSource, lookup: LibraryLookup): StepSource[] {
  return incident.steps.flatMap((step): StepSource[] => {
    if (!("use" in step)) return [step];
    const shared = lookup.step(step.use);
    if (shared === undefined) return [];
    return [
      {
        ...shared,
        when: bothHold(shared.when, step.when),
        urgency: step.urgency ?? shared.urgency,
        after: [...new Set([...(shared.after ?? []), ...(step.after ?? [])])],
      },
    ];
  });
}

/** The questions of a playbook with the shared ones put in. */
export function resolvedQuestions(incident: IncidentSource, lookup: LibraryLookup): QuestionSource[] {
  return incident.questions.flatMap((question): QuestionSource[] => {
    if (!("use" in question)) return [question];
    const shared = lookup.question(question.use);
    return shared === undefined ? [] : [{ ...shared, when: bothHold(shared.when, question.when) }];
  });
}

type When = StepSource["when"];

/** One condition that holds when both do: every map of the one with every map of the other. */
export function bothHold(one: When, other: When): When {
  if (one === undefined || other === undefined) return one ?? other;
  return listOf(one).flatMap((left) => listOf(other).map((right) => intersect(left, right)));
}

function listOf(when: NonNullable<When>): Record<string, string[]>[] {
  return Array.isArray(when) ? when : [when];
}

function intersect(left: Record<string, string[]>, right: Record<string, string[]>): Record<string, string[]> {
  const both = Object.entries(right).map(([question, accepted]): [string, string[]] => {
    const narrowed = left[question]?.filter((option) => accepted.includes(option)) ?? accepted;
    return [question, narrowed];
  });
  return { ...left, ...Object.fromEntries(both) };
}

/** A condition as the program reads it: always a list of maps. */
export function conditionOf(when: When): Record<string, string[]>[] | undefined {
  return when === undefined ? undefined : listOf(when);
}

/** A banded date works as a question: its bands are the options. */
export function isBanded(detail: DetailSource): boolean {
  return (detail.bands ?? []).length > 0;
}
