import { type CatalogIncident, type CatalogQuestion, type Library, type Means, UNKNOWN } from "../playbook/catalog.ts";
import { holds } from "../playbook/condition.ts";

/** Question id → option id or `unknown`. The whole state of an interview: going back is deleting one. */
export type Answers = Readonly<Record<string, string>>;

/** How many questions may stand before the `now` block, in any merged interview. */
export const FIRST_QUESTIONS = 5;

export interface OpenedIncident {
  readonly incident: CatalogIncident;
  /** The question whose answer opened it; undefined for what the person named. */
  readonly openedBy?: string;
}

export interface Interview {
  readonly incidents: readonly OpenedIncident[];
  /** Merged over all incidents, each once: at most five that come first, then the rest. */
  readonly questions: readonly CatalogQuestion[];
  /** The answer, `unknown` where the question is unanswered, undefined where it does not apply. */
  answerOf(question: string): string | undefined;
  applies(question: string): boolean;
  /** Answers that follow from what was named; one that was given counts more. */
  readonly said: Answers;
}

/**
 * The interview that follows from the incidents a person named and the answers so far. An option may open another
 * incident, which brings its questions; `unknown` opens nothing. In which order incidents are named changes nothing.
 */
export function openInterview(library: Library, named: readonly string[], given: Answers): Interview {
  const openedBy = new Map<string, string | undefined>(named.map((id) => [id, undefined]));
  for (;;) {
    const said = saidByNaming(library, openedBy, named);
    const answers = { ...said, ...given };
    const interview = { ...interviewOver(library, openedBy, answers), said };
    const opening = openings(interview, answers).filter(([id]) => !openedBy.has(id));
    if (opening.length === 0) return interview;
    for (const [id, question] of opening) if (!openedBy.has(id)) openedBy.set(id, question);
  }
}

/**
 * What a person has said already by naming an incident: who names money that was sent is not asked whether money left.
 * Only questions of two options, one of which opens that incident: of more, another could be true beside it.
 */
function saidByNaming(library: Library, opened: ReadonlyMap<string, unknown>, named: readonly string[]): Answers {
  const asking = library.incidents.filter(({ id }) => opened.has(id));
  const questions = asking.flatMap(({ id }) => library.incident(id).questions);
  const said = questions.flatMap(({ id, options }): [string, string][] => {
    const [option, ...others] = options.filter(({ opens }) => opens.some((incident) => named.includes(incident)));
    return option !== undefined && others.length === 0 && options.length === 2 ? [[id, option.id]] : [];
  });
  return Object.fromEntries(said);
}

function openings(interview: Omit<Interview, "said">, answers: Answers): [string, string][] {
  return interview.questions
    .filter((question) => interview.applies(question.id))
    .flatMap((question) => {
      const option = question.options.find(({ id }) => id === answers[question.id]);
      return (option?.opens ?? []).map((id): [string, string] => [id, question.id]);
    });
}

function interviewOver(
  library: Library,
  openedBy: Map<string, string | undefined>,
  answers: Answers,
): Omit<Interview, "said"> {
  const incidents = library.incidents
    .filter(({ id }) => openedBy.has(id))
    .map(({ id }) => ({ incident: library.incident(id), openedBy: openedBy.get(id) }));
  const merged = mergeQuestions(library.whoIsHelped, incidents);
  const byId = new Map(merged.map((question) => [question.id, question]));
  const memo = new Map<string, boolean>();
  const applies = (id: string): boolean => {
    const known = memo.get(id);
    if (known !== undefined) return known;
    memo.set(id, false); // a cycle of conditions is a problem of content; here it only must not hang
    const question = byId.get(id);
    const result = question !== undefined && holds(question.when, answerOf);
    memo.set(id, result);
    return result;
  };
  const answerOf = (id: string): string | undefined => {
    if (!applies(id)) return undefined;
    return isAnswer(byId.get(id), answers[id]) ? answers[id] : UNKNOWN;
  };
  return { incidents, questions: firstThenLater(merged), answerOf, applies };
}

/** An option that a newer playbook no longer has is no answer: taking it for one would fail every condition. */
export function isAnswer(question: CatalogQuestion | undefined, option: string | undefined): boolean {
  return option === UNKNOWN || (question?.options ?? []).some(({ id }) => id === option);
}

/** What the incidents and the chosen answers mean for the person: what the safety invariants are stated over. */
export function meansOf({ incidents, questions, answerOf }: Interview): ReadonlySet<Means> {
  const chosen = questions.flatMap(({ id, options }) => options.filter((option) => option.id === answerOf(id)));
  return new Set([...incidents.flatMap(({ incident }) => incident.means), ...chosen.flatMap(({ means }) => means)]);
}

/** Each question once; asked by several incidents, it is asked when any of them wants it, as early as any wants it. */
function mergeQuestions(first: CatalogQuestion, incidents: readonly OpenedIncident[]): CatalogQuestion[] {
  const merged = new Map<string, CatalogQuestion>([[first.id, first]]);
  for (const question of incidents.flatMap(({ incident }) => incident.questions)) {
    const seen = merged.get(question.id);
    merged.set(question.id, seen === undefined ? question : mergeQuestion(seen, question));
  }
  return [...merged.values()];
}

function mergeQuestion(one: CatalogQuestion, other: CatalogQuestion): CatalogQuestion {
  const when = one.when === undefined || other.when === undefined ? undefined : [...one.when, ...other.when];
  return { ...one, when, ask: one.ask === "first" || other.ask === "first" ? "first" : "later" };
}

function firstThenLater(questions: readonly CatalogQuestion[]): CatalogQuestion[] {
  const first = questions.filter(({ ask }) => ask === "first");
  const kept = new Set(first.slice(0, FIRST_QUESTIONS));
  const rest = questions.filter((question) => !kept.has(question));
  return [...kept, ...rest.map((question): CatalogQuestion => ({ ...question, ask: "later" }))];
}
