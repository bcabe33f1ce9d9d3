import { type Answers, type Interview, interviewer, meansOf } from "../interview/interview.ts";
import { settle } from "../interview/question.ts";
import { type Library, POLICE } from "../playbook/catalog.ts";
import type { ProblemCode } from "../playbook/problem.ts";
import { orderSteps } from "./order-steps.ts";
import { applicableSteps, mergeSteps, type SelectedStep, urgencyRank } from "./select-steps.ts";
import { GROUP_SIZE } from "./write-steps.ts";

/** A broken promise, with the step or question it is about and the answers under which it broke. */
export interface Breach {
  readonly code: ProblemCode;
  readonly about: string;
  /** What was expected, where the code alone does not say it. */
  readonly expected?: string;
  readonly answers: Answers;
}

/** The plan before its words: all that the invariants over answers need, cheap enough for every path. */
export interface Skeleton {
  readonly interview: Interview;
  readonly answers: Answers;
  readonly ordered: readonly SelectedStep[];
}

/** Answers of a person who named these incidents → the skeleton of their plan. */
export type Skeletons = (incidents: readonly string[], answers: Answers) => Skeleton;

/**
 * Makes skeletons on one day. Which steps apply decides all of their order, so that each such choice is merged and
 * ordered once: thousands of answers come to a few hundred choices. Throws on steps that wait for each other.
 */
export function skeletonsOf(library: Library, on: string, open = interviewer(library)): Skeletons {
  const ordinals = new Map(library.incidents.map(({ id }, ordinal) => [id, ordinal]));
  const known = new Map<string, readonly SelectedStep[]>();
  return (incidents, answers) => {
    const settled = settle(open(incidents, answers), answers);
    const applicable = applicableSteps(settled.interview, on);
    let key = "";
    for (const { incident, place } of applicable) key += `${ordinals.get(incident)}.${place[1]} `;
    const ordered = known.get(key) ?? orderSteps(mergeSteps(applicable));
    known.set(key, ordered);
    return { ...settled, ordered };
  };
}

type Invariant = (skeleton: Skeleton) => readonly (readonly [ProblemCode, string])[];

/** The invariants of PLAYBOOKS.md section 6 that are stated over one plan, in their order. */
export function breachesOf(skeleton: Skeleton, alone: boolean): Breach[] {
  const invariants: Invariant[] = [
    (one) => nowBlock(one, alone),
    stopsLossSoon,
    policeSameDay,
    lossNeverWaits,
    onceAndInOrder,
    noUnconfirmedNow,
  ];
  return invariants
    .flatMap((invariant) => invariant(skeleton))
    .map(([code, about]) => ({ code, about, answers: skeleton.answers }));
}

function shown({ ordered }: Skeleton): SelectedStep[] {
  return ordered.filter(({ step }) => !step.refusalOnly);
}

/** S1: the first block is `now`, with one to seven steps for one incident that opened no other. */
function nowBlock(skeleton: Skeleton, alone: boolean): ReturnType<Invariant> {
  const count = shown(skeleton).filter(({ urgency }) => urgency === "now").length;
  const single = alone && skeleton.interview.incidents.length === 1;
  const about = skeleton.interview.incidents.map(({ incident }) => incident.id).join("+");
  return count === 0 || (single && count > GROUP_SIZE) ? [["S1", `${about}: ${count}`]] : [];
}

/** S3: money moved, can move, or a bank code was given → a step that stops the loss among the first three. */
function stopsLossSoon(skeleton: Skeleton): ReturnType<Invariant> {
  const means = meansOf(skeleton.interview);
  const inDanger = means.has("money-moved") || means.has("money-can-move") || means.has("bank-code-given");
  const soon = shown(skeleton)
    .slice(0, 3)
    .some(({ step }) => step.effects.includes("stops-loss"));
  return inDanger && !soon
    ? [
        [
          "S3",
          shown(skeleton)
            .slice(0, 3)
            .map(({ step }) => step.id)
            .join(", "),
        ],
      ]
    : [];
}

/** S3: money moved → a report to the police, not only to a bank, due the same day. */
function policeSameDay(skeleton: Skeleton): ReturnType<Invariant> {
  if (!meansOf(skeleton.interview).has("money-moved")) return [];
  const reported = shown(skeleton).some(
    ({ step, urgency, contacts }) =>
      step.effects.includes("reports") && contacts.includes(POLICE) && urgencyRank(urgency) <= urgencyRank("today"),
  );
  return reported ? [] : [["S3", "report"]];
}

/** S5: a step that stops a loss never waits for evidence, not even through other steps. */
function lossNeverWaits({ ordered }: Skeleton): ReturnType<Invariant> {
  const waitsForProof = new Set<string>();
  return ordered.flatMap(({ step, after }): [ProblemCode, string][] => {
    // In this order every step that is waited for stands before the one that waits.
    const waits = after.some((id) => waitsForProof.has(id));
    if (waits || step.stage === "proof") waitsForProof.add(step.id);
    return waits && step.effects.includes("stops-loss") ? [["S5", step.id]] : [];
  });
}

/** S9: each step once, and no `after` broken. */
function onceAndInOrder({ ordered }: Skeleton): ReturnType<Invariant> {
  const position = new Map(ordered.map(({ step }, index) => [step.id, index]));
  const doubled = position.size === ordered.length ? [] : [["S9", "twice"] as const];
  const broken = ordered.filter(({ after }, index) => after.some((id) => (position.get(id) ?? -1) > index));
  return [...doubled, ...broken.map(({ step }) => ["S9", step.id] as const)];
}

/** No unconfirmed number stands in a `now` step, written as one or raised to it by `use` or by what follows. */
function noUnconfirmedNow({ ordered, interview }: Skeleton): ReturnType<Invariant> {
  const known = interview.incidents.flatMap(({ incident }) => Object.values(incident.contacts));
  const unconfirmed = new Set(
    known.filter(({ status, phones }) => status === "unconfirmed" && phones.length > 0).map(({ id }) => id),
  );
  return ordered
    .filter(({ urgency, contacts }) => urgency === "now" && contacts.some((id) => unconfirmed.has(id)))
    .map(({ step }) => ["unconfirmed-in-now", step.id]);
}
