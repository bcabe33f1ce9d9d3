import type { Locale } from "../i18n/locale.ts";
import type { CaseState, ShownPlan } from "./case-state.ts";
import type { PlannedStep } from "./event.ts";

/** What a newer library did to one step of a case. `facts`: the step is the same, a number or a date in it is not. */
export interface StepChange {
  readonly id: string;
  readonly kind: "changed" | "facts" | "new" | "withdrawn";
  /** The step as it was shown; null for a new one. */
  readonly before: PlannedStep | null;
  /** The step as it is; null for a withdrawn one. */
  readonly after: PlannedStep | null;
}

/**
 * What changed since the plan was shown. `now` is what today's library gives for the answers of that time: what a new
 * answer brings is no change of the library.
 */
export function changesSince({ steps }: Pick<ShownPlan, "steps">, now: readonly PlannedStep[]): StepChange[] {
  const before = new Map(steps.map((step) => [step.id, step]));
  const after = new Set(now.map(({ id }) => id));
  return [
    ...now.flatMap((step) => changeOf(before.get(step.id), step)),
    ...steps
      .filter(({ id }) => !after.has(id))
      .map((step): StepChange => ({ id: step.id, kind: "withdrawn", before: step, after: null })),
  ];
}

function changeOf(before: PlannedStep | undefined, after: PlannedStep): StepChange[] {
  if (before === undefined) return [{ id: after.id, kind: "new", before: null, after }];
  if (before.hash !== after.hash) return [{ id: after.id, kind: "changed", before, after }];
  const same = before.shown === null || before.shown === after.shown;
  return same ? [] : [{ id: after.id, kind: "facts", before, after }];
}

/**
 * The plan to keep after a new answer: what the answer changes is kept at once, what the library changed waits until
 * it is accepted. `then` and `now` are what today's library gives for the answers of the kept plan and for today's.
 */
export function planToKeep(
  kept: Pick<ShownPlan, "steps"> | null,
  then: readonly PlannedStep[],
  now: readonly PlannedStep[],
): PlannedStep[] {
  if (kept === null) return [...now];
  const waiting = new Map(changesSince(kept, then).map((change) => [change.id, change]));
  const standing = new Set(now.map(({ id }) => id));
  return [
    ...now.flatMap((step) => {
      const change = waiting.get(step.id);
      if (change === undefined) return [step];
      return change.before === null ? [] : [change.before];
    }),
    ...[...waiting.values()].flatMap(({ kind, before, id }) =>
      kind === "withdrawn" && before !== null && !standing.has(id) ? [before] : [],
    ),
  ];
}

/** A change with its words and what the person did with the step, for a page or a script. */
export interface ChangeLine {
  readonly id: string;
  readonly kind: StepChange["kind"];
  readonly title: string;
  /** How it was called before, where that differs. */
  readonly titleBefore: string | null;
  readonly state: "done" | "refused" | "later" | "cannot" | null;
  readonly on: string | null;
  /** The lines that are new, and the lines that are gone. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** The changes in one language. */
export function changeLines(changes: readonly StepChange[], { steps }: CaseState, locale: Locale): ChangeLine[] {
  return changes.map(({ id, kind, before, after }) => {
    const [old, fresh] = [before?.do[locale] ?? [], after?.do[locale] ?? []];
    const title = (after ?? before)?.title[locale] ?? id;
    const both = kind === "changed" || kind === "facts";
    return {
      ...{ id, kind, title, state: steps[id]?.state ?? null, on: steps[id]?.on ?? null },
      titleBefore: both && before !== null && before.title[locale] !== title ? before.title[locale] : null,
      added: both ? fresh.filter((line) => !old.includes(line)) : fresh,
      removed: both ? old.filter((line) => !fresh.includes(line)) : [],
    };
  });
}
