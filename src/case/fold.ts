import type { CaseState, StepState } from "./case-state.ts";
import type { CaseEvent, EventKind, EventOf, PlannedStep, PlaybookVersions } from "./event.ts";
import { standingEvents } from "./undo.ts";

type Writable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };

type Mapped = "incidents" | "answers" | "details" | "steps" | "confirmed" | "playbooks" | "shown";

/** The state while it is folded. Ids are keys of maps, so that none can meet a property every object has. */
type Draft = Omit<Writable<CaseState>, Mapped> & {
  readonly incidents: Set<string>;
  readonly answers: Map<string, string>;
  readonly details: Map<string, string>;
  readonly steps: Map<string, StepState>;
  readonly confirmed: Set<string>;
  readonly playbooks: Map<string, string>;
  readonly shown: Map<string, PlannedStep>;
};

const NOTHING_YET: Omit<StepState, "state"> = { on: null, doneOn: null, answeredOn: null, how: null, why: null };

type Apply = { readonly [Kind in EventKind]: (draft: Draft, event: EventOf<Kind>) => void };

const APPLY: Apply = {
  opened: (draft, { at, incidents, moment = at }) => {
    draft.openedAt ??= at;
    draft.moment ??= moment;
    for (const incident of incidents) draft.incidents.add(incident);
  },
  answered: ({ answers }, { question, option }) => put(answers, question, option),
  detailed: ({ details }, { detail, value }) => put(details, detail, value),
  planned: (draft, { at, steps, playbooks, facts = null }) => {
    const [incidents, answers] = [[...draft.incidents], Object.fromEntries(draft.answers)];
    draft.plan = { at, steps, playbooks, facts, incidents, answers };
    draft.playbooks.clear();
    accept(draft, playbooks);
    for (const step of steps) draft.shown.set(step.id, step);
  },
  confirmed: ({ confirmed }, { precondition }) => void confirmed.add(precondition),
  done: markDone,
  refused: ({ steps }, { step, on, how = null }) =>
    void steps.set(step, { ...NOTHING_YET, state: "refused", on, doneOn: steps.get(step)?.doneOn ?? null, how }),
  cannot: (draft, { step, why }) => setAside(draft, step, { ...NOTHING_YET, state: "cannot", why }),
  later: (draft, { step }) => setAside(draft, step, { ...NOTHING_YET, state: "later" }),
  undone: () => {},
  noted: ({ notes }, { at, text }) => void notes.push({ at, text }),
  "evidence-added": ({ evidence }, { at, file, sha256, size = null, note = null, path = null, copy = null }) =>
    void evidence.push({ at, file, sha256, size, note, path, copy }),
  "letter-written": ({ letters }, { at, letter, file = null }) => void letters.push({ at, letter, file }),
  rechecked: (draft, { at, day }) => {
    draft.recheckedAt = at;
    if (day !== undefined) draft.recheckedDays.push(day);
  },
  "playbook-accepted": acceptChanges,
  closed: (draft) => {
    draft.closed = true;
  },
};

/**
 * The state that follows from the events: the last word on a thing counts. What cannot be is passed over: an undoing
 * of nothing, an event that came twice, putting off what is done. A record whose first line is lost still has a state.
 */
export function foldCase(events: readonly CaseEvent[]): CaseState {
  const draft = emptyDraft();
  for (const event of standingEvents(events)) {
    (APPLY[event.kind] as (draft: Draft, event: CaseEvent) => void)(draft, event);
  }
  return {
    ...draft,
    incidents: [...draft.incidents],
    answers: Object.fromEntries(draft.answers),
    details: Object.fromEntries(draft.details),
    steps: Object.fromEntries(draft.steps),
    confirmed: [...draft.confirmed],
    playbooks: Object.fromEntries(draft.playbooks),
    shown: Object.fromEntries(draft.shown),
  };
}

function emptyDraft(): Draft {
  return {
    ...{
      openedAt: null,
      moment: null,
      recheckedAt: null,
      recheckedDays: [],
      plan: null,
      closed: false,
      notes: [],
      evidence: [],
      letters: [],
    },
    ...{ incidents: new Set(), answers: new Map(), details: new Map(), steps: new Map() },
    ...{ confirmed: new Set(), playbooks: new Map(), shown: new Map() },
  };
}

function put(values: Map<string, string>, key: string, value: string | null): void {
  if (value === null) values.delete(key);
  else values.set(key, value);
}

function accept({ playbooks }: Draft, versions: PlaybookVersions): void {
  for (const [id, version] of Object.entries(versions)) playbooks.set(id, version);
}

/** What was done or refused has happened: it is taken back by an undoing, and not put off afterwards. */
function setAside({ steps }: Draft, step: string, aside: StepState): void {
  const state = steps.get(step)?.state;
  if (state !== "done" && state !== "refused") steps.set(step, aside);
}

/** An answer leaves the day on which the step was done as it is. */
function markDone({ steps }: Draft, { step, on, how, answered }: EventOf<"done">): void {
  const before = answered === true ? steps.get(step) : undefined;
  const doneOn = before?.doneOn ?? on;
  const answeredOn = answered === true ? on : null;
  steps.set(step, { ...NOTHING_YET, state: "done", on: doneOn, doneOn, answeredOn, how: how ?? before?.how ?? null });
}

/** What was accepted takes its place in the plan last shown. What the person did is not touched. */
function acceptChanges(
  draft: Draft,
  { playbooks, facts, steps = [], withdrawn = [] }: EventOf<"playbook-accepted">,
): void {
  accept(draft, playbooks);
  for (const step of steps) draft.shown.set(step.id, step);
  if (draft.plan === null) return;
  const kept = new Map(draft.plan.steps.map((step) => [step.id, step]));
  for (const step of steps) kept.set(step.id, step);
  for (const id of withdrawn) kept.delete(id);
  draft.plan = { ...draft.plan, steps: [...kept.values()], facts: facts ?? draft.plan.facts };
}
