import { own as known } from "../i18n/own.ts";
import { adviceWords } from "../i18n/term.ts";
import { runClock } from "../plan/clock.ts";
import type { Plan, PlanClock, PlanRequirement, PlanStep } from "../plan/plan.ts";
import type { Library } from "../playbook/catalog.ts";
import { isWaiting, type Looking, overdueSince, planOfCase } from "./case-plan.ts";
import type { CaseState, StepState } from "./case-state.ts";
import type { PlannedStep } from "./event.ts";

export const STANDINGS = [
  ...(["open", "locked", "waiting", "done", "refused", "overdue"] as const),
  ...(["later", "cannot", "no-longer-needed", "not-yet"] as const),
] as const;

/** `not-yet`: a step that opens only when another one is refused or stays without an answer. */
export type Standing = (typeof STANDINGS)[number];

/** How one step of a case stands today. */
export interface StandingStep {
  readonly id: string;
  readonly title: string;
  readonly state: Standing;
  /** The step as the plan has it; null for one that is gone from the plan and stays for what was done. */
  readonly step: PlanStep | null;
  readonly on: string | null;
  readonly answeredOn: string | null;
  readonly how: string | null;
  readonly why: string | null;
  /** The person's own deadline, as long as the step is to be done; `late` when it is past. */
  readonly doBy: PlanClock | null;
  readonly late: boolean;
  /** The other side's clock, while it runs or when it has run out. */
  readonly answerBy: PlanClock | null;
  /** What has to be true first, and the way round for a person who cannot. */
  readonly lockedBy: readonly PlanRequirement[];
  /** The next instance: it opens when this step is refused or stays without an answer. */
  readonly then: string | null;
  /** Why this step is open: which one was refused or is overdue, and since when. */
  readonly openedBy: { readonly step: string; readonly on: "refused" | "overdue"; readonly since: string } | null;
}

/** A case as it stands today: the plan, and every step of it or of what was shown before. */
export interface Walk {
  readonly plan: Plan;
  readonly steps: readonly StandingStep[];
}

/** The plan of a case and how each of its steps stands. The same events and the same day give the same walk. */
export function walkCase(library: Library, state: CaseState, looking: Looking): Walk {
  const plan = planOfCase(library, state, looking);
  const ground: Ground = { library, state, looking };
  const inPlan = new Set(plan.steps.map(({ id }) => id));
  const gone = [...new Set([...Object.keys(state.shown), ...Object.keys(state.steps)])].filter((id) => !inPlan.has(id));
  const standing = [
    ...plan.steps.map((step) => standingOf(step, ground)),
    ...gone.flatMap((id) => goneStep(id, ground)),
  ];
  const steps = openLadders(standing, state.confirmed).map(asOpened);
  const opened = new Map(steps.map(({ id, step }) => [id, step]));
  return { plan: { ...plan, steps: plan.steps.map((step) => opened.get(step.id) ?? step) }, steps };
}

/** A step that has opened says after which one and why; in a plan without a case it can only name the refusal. */
function asOpened(standing: StandingStep): StandingStep {
  const { step, openedBy } = standing;
  if (step === null || openedBy === null) return standing;
  return { ...standing, step: { ...step, opensOn: { step: openedBy.step, on: openedBy.on } } };
}

interface Ground {
  readonly library: Library;
  readonly state: CaseState;
  readonly looking: Looking;
}

function standingOf(step: PlanStep, { state, looking }: Ground): StandingStep {
  const own = state.steps[step.id];
  const standing = ownStanding(own, step.answerWithin, looking);
  const toDo = standing === "open" || standing === "later" || standing === "cannot";
  return {
    ...outcome(own),
    ...{ id: step.id, title: step.title, step, state: standing, lockedBy: [], openedBy: null },
    doBy: toDo ? step.doBy : null,
    late: toDo && overdueSince(step.doBy, looking.now) !== undefined,
    answerBy: standing === "waiting" || standing === "overdue" ? step.answerWithin : null,
    then: step.ifRefused,
  };
}

function outcome(own: StepState | undefined): Pick<StandingStep, "on" | "answeredOn" | "how" | "why"> {
  return { on: own?.on ?? null, answeredOn: own?.answeredOn ?? null, how: own?.how ?? null, why: own?.why ?? null };
}

function ownStanding(own: StepState | undefined, clock: PlanClock | null, { now }: Looking): Standing {
  if (own === undefined) return "open";
  if (!isWaiting(own) || clock === null) return own.state;
  return overdueSince(clock, now) === undefined ? "waiting" : "overdue";
}

/** A step that is gone from the plan stays where something was done; one that was only shown is no longer needed. */
function goneStep(id: string, ground: Ground): StandingStep[] {
  const { state, library, looking } = ground;
  const [own, shown] = [known(state.steps, id), known(state.shown, id)];
  const wasDone = own?.state === "done" || own?.state === "refused";
  if (!wasDone && (shown === undefined || shown.refusalOnly)) return [];
  const clock = keptClock(shown, own, library);
  const standing = wasDone ? ownStanding(own, clock, looking) : "no-longer-needed";
  return [
    {
      ...outcome(own),
      ...{ id, title: shown?.title[library.locale] ?? id, step: null, state: standing, lockedBy: [], openedBy: null },
      ...{ doBy: null, late: false, then: shown?.ifRefused ?? null },
      answerBy: standing === "waiting" || standing === "overdue" ? clock : null,
    },
  ];
}

function keptClock(shown: PlannedStep | undefined, own: StepState | undefined, library: Library): PlanClock | null {
  const kept = shown?.answerWithin ?? null;
  if (shown === undefined || kept === null) return null;
  const { amount, unit, whose, basis } = kept;
  const done = own?.doneOn == null ? {} : { [shown.id]: own.doneOn };
  const clock = { term: { amount, unit, whose }, words: adviceWords(amount, unit, library.locale), basis };
  return runClock(clock, { step: shown.id }, { details: {}, done, calendar: library.calendar });
}

/** Opens what a refusal or silence leads to, and locks what has a condition nobody has confirmed yet. */
function openLadders(steps: readonly StandingStep[], confirmed: readonly string[]): StandingStep[] {
  return steps.map((each) => {
    const openedBy = openerOf(each, steps);
    const { step } = each;
    const state = each.state === "done" && isCalledFor(each, openedBy) ? "open" : each.state;
    if (step === null || state === "done" || state === "waiting" || state === "overdue") return { ...each, openedBy };
    if (state === "open" && step.opensOn !== null && openedBy === null) {
      return { ...each, state: "not-yet", doBy: null, late: false };
    }
    const lockedBy = step.requires.filter(({ id }) => !confirmed.includes(id));
    return { ...each, openedBy, lockedBy, state: state === "open" && lockedBy.length > 0 ? "locked" : state };
  });
}

function openerOf({ id, step }: StandingStep, steps: readonly StandingStep[]): StandingStep["openedBy"] {
  if (step?.opensOn == null) return null;
  const openers = steps.flatMap(({ id: opener, then, state, on, answerBy }): StandingStep["openedBy"][] => {
    if (then !== id) return [];
    if (state === "refused") return [{ step: opener, on: "refused", since: on ?? "" }];
    return state === "overdue" ? [{ step: opener, on: "overdue", since: answerBy?.date ?? "" }] : [];
  });
  return openers.reduce((one, other) => (one !== null && one.since >= (other?.since ?? "") ? one : other), null);
}

/** One complaint serves several reports: a refusal that comes after it was answered calls for it again. */
function isCalledFor({ on, answeredOn }: StandingStep, openedBy: StandingStep["openedBy"]): boolean {
  return openedBy !== null && openedBy.since > (answeredOn ?? on ?? "");
}
