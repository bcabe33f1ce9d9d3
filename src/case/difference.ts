import type { StandingStep, Walk } from "./standing.ts";

/** What is different for the person between two looks at a case. */
export interface WalkDifference {
  /** Next instances that a refusal or silence has opened. */
  readonly opened: readonly StandingStep[];
  /** Steps that a new answer brought. */
  readonly fresh: readonly StandingStep[];
  /** Steps that are no longer needed. */
  readonly gone: readonly StandingStep[];
  /** Incidents that were not open before. */
  readonly incidents: Walk["plan"]["incidents"];
}

/** What an event changed in a case besides the step it names. */
export function walkDifference(before: Walk, after: Walk): WalkDifference {
  const old = new Map(before.steps.map((each) => [each.id, each]));
  const isOpen = ({ state }: StandingStep): boolean => state === "open" || state === "locked";
  const nowOpen = after.steps.filter((each) => isOpen(each) && !isOpenIn(old.get(each.id)));
  const known = new Set(before.plan.incidents.map(({ id }) => id));
  return {
    opened: nowOpen.filter(({ openedBy }) => openedBy !== null),
    fresh: nowOpen.filter(({ id, openedBy }) => openedBy === null && !old.has(id)),
    gone: after.steps.filter(({ id, state }) => state === "no-longer-needed" && old.get(id)?.state !== state),
    incidents: after.plan.incidents.filter(({ id }) => !known.has(id)),
  };
}

function isOpenIn(standing: StandingStep | undefined): boolean {
  return standing?.state === "open" || standing?.state === "locked";
}
