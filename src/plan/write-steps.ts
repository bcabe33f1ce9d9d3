import type { Locale } from "../i18n/locale.ts";
import { type Interview, meansOf } from "../interview/interview.ts";
import {
  CLEAN_DEVICE,
  type Contact,
  type Library,
  type Precondition,
  type Source,
  WATCHED_DEVICE,
} from "../playbook/catalog.ts";
import { holds } from "../playbook/condition.ts";
import { runClock } from "./clock.ts";
import type { Plan, PlanContact, PlanSource, PlanStep } from "./plan.ts";
import type { SelectedStep } from "./select-steps.ts";

/** A block longer than this is shown in groups. */
export const GROUP_SIZE = 7;

export interface StepGround {
  readonly library: Library;
  readonly interview: Interview;
  readonly day: string;
  readonly done: Readonly<Record<string, string>>;
  readonly refused?: Readonly<Record<string, string>>;
  readonly details: Readonly<Record<string, string>>;
  readonly callLocale: Locale;
  readonly whoIsHelped: string | undefined;
}

/** Ordered steps → the steps of the plan, with contacts, conditions, clocks and the helper's lines. */
export function writeSteps(ordered: readonly SelectedStep[], ground: StepGround): PlanStep[] {
  const groups = groupNumbers(ordered);
  return ordered.map((selected, index) => writeStep(selected, { ground, ordered, group: groups[index] ?? 1 }));
}

function groupNumbers(ordered: readonly SelectedStep[]): number[] {
  const counts = new Map<string, number>();
  return ordered.map(({ step, urgency }) => {
    const count = (counts.get(urgency) ?? 0) + (step.refusalOnly ? 0 : 1);
    counts.set(urgency, count);
    return Math.max(1, Math.ceil(count / GROUP_SIZE));
  });
}

interface StepContext {
  readonly ground: StepGround;
  readonly ordered: readonly SelectedStep[];
  readonly group: number;
}

function writeStep(selected: SelectedStep, { ground, ordered, group }: StepContext): PlanStep {
  const { step, urgency, after, because } = selected;
  const { details, done, refused } = ground;
  const starts = { details, done, refused, calendar: ground.library.calendar };
  const openers = ordered.filter((other) => other.step.ifRefused === step.id).map((other) => other.step.id);
  const place = { step: step.id, openers: step.refusalOnly ? openers : [] };
  const written = step.do.map((line) => fillDetails(line, ground.details));
  return {
    id: step.id,
    urgency,
    stage: step.stage,
    group,
    effects: step.effects,
    login: step.login,
    title: step.title,
    do: [...helperLines(selected, ground), ...written],
    say: step.say === undefined ? null : sayOf(step.say, ground),
    never: step.never,
    contacts: contactsOf(selected, ground),
    letters: step.letters.filter(({ when }) => holds(when, ground.interview.answerOf)).map(({ id }) => id),
    requires: requirementsOf(selected, ground),
    after,
    settles: step.settles ?? null,
    evidence: step.evidence,
    writeDown: step.writeDown,
    doBy: runClock(step.doWithin, place, starts),
    answerWithin: runClock(step.answerWithin, place, starts),
    opensOn: step.refusalOnly && openers[0] !== undefined ? { step: openers[0], on: "refused" } : null,
    ifRefused: step.ifRefused ?? null,
    lastInstance: step.lastInstance,
    basis: step.basis,
    reason: step.because ?? null,
    factsSeenOn: step.factsSeenOn,
    sources: step.sources,
    sha256: step.sha256,
    because,
  };
}

/** A detail that was not given stays a visible blank. */
function fillDetails(line: string, details: Readonly<Record<string, string>>): string {
  return line.replace(/\{detail:([a-z0-9-]+)\}/g, (_, id: string) => details[id] ?? "________");
}

function sayOf(say: Readonly<Record<Locale, string>>, ground: StepGround): PlanStep["say"] {
  const fill = (text: string): string => fillDetails(text, ground.details);
  const { callLocale, library } = ground;
  return { text: fill(say[library.locale]), callLang: callLocale, callText: fill(say[callLocale]) };
}

/** In a helper's plan the step says who presses and who calls: nobody acts with another person's key, code or voice. */
function helperLines({ step }: SelectedStep, { library, whoIsHelped }: StepGround): string[] {
  if (whoIsHelped !== "beside" && whoIsHelped !== "far") return [];
  const presses = step.login === "none" ? [] : ["helper-presses"];
  const calls = step.say === undefined ? [] : ["helper-calls"];
  return [...presses, ...calls].flatMap((id) => library.notices[id] ?? []);
}

function contactsOf({ contacts, because }: SelectedStep, { interview, day }: StepGround): PlanContact[] {
  const known = lookUp(interview, because, ({ contacts: all }) => all);
  return contacts
    .flatMap((id) => known(id) ?? [])
    .filter(({ status, from, until }) => status !== "withdrawn" && (from ?? day) <= day && day <= (until ?? day))
    .map(planContact);
}

/** A contact as plans and pages print it. */
export function planContact(contact: Contact): PlanContact {
  const { id, name, phones, urls, howToFind, status, seenOn } = contact;
  return {
    id,
    name,
    phones,
    urls,
    howToFind,
    scope: contact.scope ?? null,
    status,
    seenOn,
    checkedOn: contact.checkedOn ?? null,
  };
}

/** Unless no device is watched, a step with a login waits for a clean one. Calls of stop, isolate, money have none. */
function requirementsOf({ step, requires, because }: SelectedStep, ground: StepGround): PlanStep["requires"] {
  const ids = step.login !== "none" && mayBeWatched(ground.interview) ? [CLEAN_DEVICE, ...requires] : requires;
  const known = lookUp(ground.interview, because, ({ preconditions }) => preconditions);
  return [...new Set(ids)]
    .flatMap((id): Precondition[] => known(id) ?? [])
    .map(({ id, title, text, otherwise }) => ({ id, text: `${title}: ${text}`, otherwise }));
}

/** A device may be watched unless the person said that neither is, and nothing that happened says otherwise. */
export function mayBeWatched(interview: Interview): boolean {
  return interview.answerOf(WATCHED_DEVICE) !== "neither" || meansOf(interview).has("device-watched");
}

type Shelf<T> = (incident: Interview["incidents"][number]["incident"]) => Readonly<Record<string, T>>;

function lookUp<T>(interview: Interview, because: readonly string[], shelf: Shelf<T>): (id: string) => T[] | undefined {
  const incidents = interview.incidents.map(({ incident }) => incident).filter(({ id }) => because.includes(id));
  return (id) => incidents.flatMap((incident) => shelf(incident)[id] ?? []).slice(0, 1);
}

/** Every source that a step of the plan names. */
export function sourcesOf(steps: readonly PlanStep[], interview: Interview): Plan["sources"] {
  const known = Object.assign({}, ...interview.incidents.map(({ incident }) => incident.sources)) as Record<
    string,
    Source
  >;
  const ids = [...new Set(steps.flatMap(({ sources }) => sources))].sort();
  return Object.fromEntries(
    ids.flatMap((id): [string, PlanSource][] => {
      const source = known[id];
      return source === undefined ? [] : [[id, { ...source, date: source.date ?? null }]];
    }),
  );
}
