import type { CaseState } from "../../case/case-state.ts";
import { planToKeep } from "../../case/changes.ts";
import type { PlannedStep } from "../../case/event.ts";
import { type KeptPlan, keepable } from "../../case/planned-steps.ts";
import type { Host } from "../../host/host.ts";
import type { Languages } from "../languages.ts";
import type { Shelf } from "../library.ts";
import type { CaseRecord } from "./record.ts";

/** Whose plan is kept, and from which library. */
export interface Keeping {
  readonly context: { readonly host: Host; readonly shelf: Shelf; readonly languages: Languages };
  readonly record: CaseRecord;
}

/**
 * Keeps the plan as it is shown, in three languages, whenever its steps are not those kept last. What a newer library
 * changed is not kept here: it waits until the person has seen it.
 */
export function keepPlan({ context, record }: Keeping): void {
  const state = record.state();
  const { plan: kept } = state;
  const now = planNow(context, state);
  const steps = planToKeep(kept, kept === null ? [] : planThen(context, state).steps, now.steps);
  if (kept !== null && keyOf(kept.steps) === keyOf(steps)) return;
  const playbooks = { ...now.playbooks, ...onlyOf(kept?.playbooks ?? {}, now.playbooks) };
  record.add({ kind: "planned", steps, playbooks, facts: kept?.facts ?? now.facts });
}

function keyOf(steps: readonly PlannedStep[]): string {
  return steps.map(({ id, hash, shown }) => `${id} ${hash} ${shown}`).join("\n");
}

/** The versions the person goes by stay, also beside an incident that has just been opened. */
function onlyOf(kept: KeptPlan["playbooks"], now: KeptPlan["playbooks"]): KeptPlan["playbooks"] {
  return Object.fromEntries(Object.entries(kept).filter(([id]) => Object.hasOwn(now, id)));
}

type Given = Pick<CaseState, "incidents" | "answers"> & { readonly at: Date };

/** What today's library gives for the answers of today. */
export function planNow(context: Keeping["context"], state: CaseState): KeptPlan {
  return planFor(context, state, { ...state, at: context.host.now() });
}

/**
 * What today's library gives for the answers and the day of the plan that was shown: what a new answer or a new day
 * brings is no change of the library.
 */
export function planThen(context: Keeping["context"], state: CaseState): KeptPlan {
  const at = new Date(state.plan?.at ?? "");
  return planFor(context, state, {
    ...(state.plan ?? state),
    at: Number.isNaN(at.getTime()) ? context.host.now() : at,
  });
}

function planFor(context: Keeping["context"], { details }: CaseState, given: Given): KeptPlan {
  const { host, shelf, languages } = context;
  const { incidents, answers, at } = given;
  const request = { incidents, answers, details, done: {}, at };
  const shelves = { library: shelf.library, sha256: host.sha256 };
  return keepable(shelves, { ...request, callLocale: languages.callLocale });
}
