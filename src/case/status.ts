import type { Locale } from "../i18n/locale.ts";
import { atOffset } from "../plan/calendar.ts";
import type { PlanClock, PlanRequirement } from "../plan/plan.ts";
import type { Library } from "../playbook/catalog.ts";
import type { Looking } from "./case-plan.ts";
import type { CaseState } from "./case-state.ts";
import { nextSteps } from "./next-steps.ts";
import { recheckOf } from "./recheck.ts";
import { STANDINGS, type Standing, type StandingStep, type Walk } from "./standing.ts";

// The shape of `komek.status/1`, which is what `--json` prints.

export interface NamedStep {
  readonly id: string;
  readonly title: string;
}

export interface StatusStep extends NamedStep {
  readonly state: Standing;
  readonly on: string | null;
  readonly answeredOn: string | null;
  readonly how: string | null;
  readonly why: string | null;
  /** Ids of the letters it may be done with. */
  readonly letters: readonly string[];
  readonly doBy: PlanClock | null;
  readonly late: boolean;
  readonly answerBy: PlanClock | null;
  readonly lockedBy: readonly PlanRequirement[];
  readonly then: (NamedStep & { readonly state: Standing }) | null;
  readonly openedBy: (NamedStep & { readonly on: "refused" | "overdue"; readonly since: string }) | null;
}

export interface CaseStatus {
  readonly schema: "komek.status/1";
  readonly lang: Locale;
  readonly case: string;
  readonly at: string;
  readonly openedAt: string | null;
  readonly closed: boolean;
  readonly incidents: readonly { readonly id: string; readonly version: string; readonly title: string }[];
  readonly counts: Readonly<Record<Standing, number>>;
  /** Ids of what can be done now, first things first. */
  readonly next: readonly string[];
  readonly steps: readonly StatusStep[];
  readonly recheck: { readonly due: readonly number[]; readonly since: string | null; readonly next: string | null };
  /** How many steps a newer library changed, brought or took away since the plan was shown. */
  readonly changes: number;
  readonly warnings: readonly { readonly code: string; readonly text: string }[];
}

export interface StatusGround {
  readonly id: string;
  readonly library: Library;
  readonly state: CaseState;
  readonly walk: Walk;
  readonly changes: number;
}

/** Where a case stands today: what is due, what is overdue and what to do then. */
export function statusOf(ground: StatusGround, { now }: Looking): CaseStatus {
  const { id, library, state, walk, changes } = ground;
  const { due, since, next } = recheckOf(library, state, now);
  return {
    ...{ schema: "komek.status/1", lang: library.locale, case: id, at: atOffset(now), openedAt: state.openedAt },
    closed: state.closed,
    incidents: walk.plan.incidents.map(({ id: incident, version, title }) => ({ id: incident, version, title })),
    counts: countStandings(walk.steps),
    next: nextSteps(walk, now).map((step) => step.id),
    steps: walk.steps.map((step) => statusStep(step, walk)),
    ...{ recheck: { due, since, next }, changes, warnings: walk.plan.warnings },
  };
}

function countStandings(steps: readonly StandingStep[]): Record<Standing, number> {
  const counts = STANDINGS.map((standing) => [standing, steps.filter(({ state }) => state === standing).length]);
  return Object.fromEntries(counts) as Record<Standing, number>;
}

/** One step as `--json` prints it. */
export function statusStep(standing: StandingStep, { steps }: Walk): StatusStep {
  const { step, then, openedBy, ...own } = standing;
  const named = (id: string): StandingStep | undefined => steps.find((each) => each.id === id);
  const next = then === null ? undefined : named(then);
  return {
    ...own,
    letters: step?.letters ?? [],
    then: next === undefined ? null : { id: next.id, title: next.title, state: next.state },
    openedBy:
      openedBy === null
        ? null
        : {
            ...{ id: openedBy.step, title: named(openedBy.step)?.title ?? openedBy.step },
            ...{ on: openedBy.on, since: openedBy.since },
          },
  };
}
