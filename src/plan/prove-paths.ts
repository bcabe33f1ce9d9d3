import { everyPath } from "../interview/every-path.ts";
import type { Answers } from "../interview/interview.ts";
import {
  type CatalogStep,
  type Library,
  MOST_QUESTIONS,
  type Stage,
  UNKNOWN,
  WHO_IS_HELPED,
} from "../playbook/catalog.ts";
import { questionsOf } from "../playbook/condition.ts";
import { type Breach, breachesOf, type Skeleton, type Skeletons, skeletonsOf } from "./invariant.ts";
import { urgencyRank } from "./select-steps.ts";

export interface Proof {
  readonly paths: number;
  readonly breaches: readonly Breach[];
}

/** What a walk over all paths of one playbook collects. */
interface Walk {
  readonly library: Library;
  readonly incident: string;
  readonly skeletons: Skeletons;
  readonly seen: { readonly steps: Set<string>; readonly questions: Set<string>; readonly options: Set<string> };
  readonly keyOf: (answers: Answers) => string;
  /** The steps under each key that was tried. */
  readonly kept: Map<string, Kept>;
}

/**
 * Proves the invariants over every path of one playbook: S1, S3, S5, S9 in each plan, S2 between each plan and the
 * same with one answer unknown, S8 over all of them. Stops at `most` paths and says so. `on` is the day of planning.
 */
export function provePaths(library: Library, incident: string, { on, most }: { on: string; most: number }): Proof {
  const seen = { steps: new Set<string>(), questions: new Set<string>(), options: new Set<string>() };
  const keyOf = planKeyOf(library, incident);
  const walk: Walk = { library, incident, skeletons: skeletonsOf(library, on), seen, keyOf, kept: new Map() };
  const proved = new Set<string>();
  const breaches: Breach[] = [];
  let paths = 0;
  for (const answers of everyPath(library, incident)) {
    paths += 1;
    if (paths > most)
      return { paths, breaches: [...breaches, { code: "too-many-paths", about: incident, answers: {} }] };
    recordAnswers(walk, answers);
    if (proved.has(keyOf(answers))) continue;
    proved.add(keyOf(answers));
    breaches.push(...breachesOn(walk, answers));
  }
  return { paths, breaches: [...breaches, ...unreached(walk)] };
}

function breachesOn(walk: Walk, answers: Answers): Breach[] {
  const { incident, skeletons } = walk;
  const skeleton = skeletons([incident], answers);
  if (isSure(walk, answers)) for (const { step } of skeleton.ordered) walk.seen.steps.add(step.id);
  const asked = Object.keys(answers).filter((id) => id !== WHO_IS_HELPED).length;
  return [
    ...breachesOf(skeleton, true),
    ...unknownKeeps(walk, skeleton),
    ...openingSettles(walk, skeleton),
    ...(asked > MOST_QUESTIONS ? [tooMany(incident, { asked, answers })] : []),
  ];
}

function tooMany(incident: string, { asked, answers }: { asked: number; answers: Answers }): Breach {
  const about = `${incident}: ${asked}`;
  return { code: "too-many-questions", about, expected: String(MOST_QUESTIONS), answers };
}

/**
 * Answers → the part of them that can change a plan: answers to questions that a condition names, or that have an
 * option which opens or means something. Paths that differ elsewhere, as in who is helped, are proved once. Questions
 * that other incidents bring in are unknown on every path.
 */
function planKeyOf(library: Library, incident: string): (answers: Answers) => string {
  const incidents = library.incidents.map(({ id }) => library.incident(id));
  const conditions = incidents.flatMap(({ questions, steps }) => [...questions, ...steps].map(({ when }) => when));
  const named = new Set(conditions.flatMap(questionsOf));
  const telling = [library.whoIsHelped, ...library.incident(incident).questions].filter(
    ({ id, options }) => named.has(id) || options.some(({ opens, means }) => opens.length + means.length > 0),
  );
  return (answers) => telling.map(({ id }) => answers[id] ?? "").join(" ");
}

/** Only paths without an unknown count: an unknown meets every condition, also one that no answers can meet. */
function isSure({ library, incident }: Walk, answers: Answers): boolean {
  return !library.incident(incident).questions.some(({ id }) => answers[id] === UNKNOWN);
}

function recordAnswers(walk: Walk, answers: Answers): void {
  if (!isSure(walk, answers)) return;
  for (const [question, option] of Object.entries(answers)) {
    walk.seen.questions.add(question);
    walk.seen.options.add(`${question}: ${option}`);
  }
}

/**
 * S2: with one answer made unknown, every own step of this plan is still there; one shown only if sure may go where a
 * general step of its stage stays.
 */
function unknownKeeps(walk: Walk, skeleton: Skeleton): Breach[] {
  const own = skeleton.ordered.filter(({ because }) => because.includes(walk.incident));
  return Object.entries(skeleton.answers)
    .filter(([, option]) => option !== UNKNOWN)
    .flatMap(([question]) => {
      const answers = { ...skeleton.answers, [question]: UNKNOWN };
      const kept = keptSteps(walk, answers);
      const hasGeneral = (stage: Stage): boolean =>
        [...kept.values()].some((step) => step.stage === stage && !step.onlyIfSure);
      return own
        .filter(({ step }) => !kept.has(step.id) && !(step.onlyIfSure && hasGeneral(step.stage)))
        .map(({ step }): Breach => ({ code: "S2", about: `${question} → ${step.id}`, answers: skeleton.answers }));
    });
}

type Kept = ReadonlyMap<string, CatalogStep>;

function keptSteps({ incident, skeletons, kept, keyOf }: Walk, answers: Answers): Kept {
  const key = keyOf(answers);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const { ordered } = skeletons([incident], answers);
  const steps = new Map(ordered.map(({ step }) => [step.id, step]));
  kept.set(key, steps);
  return steps;
}

/** S8: every question, option and step of the playbook is reached on some path. */
function unreached({ library, incident, seen }: Walk): Breach[] {
  const { questions, steps } = library.incident(incident);
  const silent = questions.flatMap(({ id, options }) => [
    ...(seen.questions.has(id) ? [] : [id]),
    ...options.map((option) => `${id}: ${option.id}`).filter((option) => !seen.options.has(option)),
  ]);
  const dead = steps.filter(({ id, from, until }) => from === undefined && until === undefined && !seen.steps.has(id));
  return [...silent, ...dead.map(({ id }) => id)].map((about) => ({ code: "S8", about, answers: {} }));
}

/** S2: where the answer that would bring in another incident is unknown, a step finds it out, now or today. */
function openingSettles({ library, incident }: Walk, { ordered, answers }: Skeleton): Breach[] {
  const soon = ordered.filter(({ urgency }) => urgencyRank(urgency) <= urgencyRank("today"));
  return library
    .incident(incident)
    .questions.filter(({ id, options }) => answers[id] === UNKNOWN && options.some(({ opens }) => opens.length > 0))
    .filter(({ id }) => !soon.some(({ step }) => step.settles === id))
    .map(({ id }): Breach => ({ code: "S2", about: `settles: ${id}`, answers }));
}
