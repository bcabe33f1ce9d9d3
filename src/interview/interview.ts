import { type CatalogIncident, type CatalogQuestion, type Library, type Means, UNKNOWN } from "../playbook/catalog.ts";
import { holds } from "../playbook/condition.ts";
import { type Questionnaire, questionnaireOf } from "./questionnaire.ts";

/** Question id → option id or `unknown`. The whole state of an interview: going back is deleting one. */
export type Answers = Readonly<Record<string, string>>;

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

/** Opens an interview: the incidents a person named, and the answers so far. */
export type OpenInterview = (named: readonly string[], given: Answers) => Interview;

/**
 * The interview that follows from the incidents a person named and the answers so far. An option may open another
 * incident, which brings its questions; `unknown` opens nothing. In which order incidents are named changes nothing.
 */
export function openInterview(library: Library, named: readonly string[], given: Answers): Interview {
  return interviewer(library)(named, given);
}

/** The same for many answers over one library: what is asked together is worked out once for each set of incidents. */
export function interviewer(library: Library): OpenInterview {
  const known = new Map<string, Questionnaire>();
  const questionnaire = (open: ReadonlyMap<string, unknown>, named: readonly string[]): Questionnaire => {
    const key = [...open.keys(), "", ...named].join(" ");
    const one = known.get(key) ?? questionnaireOf(library, open, named);
    known.set(key, one);
    return one;
  };
  return (named, given) => {
    const openedBy = new Map<string, string | undefined>(named.map((id) => [id, undefined]));
    for (;;) {
      const asked = questionnaire(openedBy, named);
      const answers = { ...asked.said, ...given };
      const interview = interviewOver(asked, openedBy, answers);
      const opening = openings(interview, answers).filter(([id]) => !openedBy.has(id));
      if (opening.length === 0) return interview;
      for (const [id, question] of opening) if (!openedBy.has(id)) openedBy.set(id, question);
    }
  };
}

function openings({ questions, applies }: Interview, answers: Answers): [string, string][] {
  const opening: [string, string][] = [];
  for (const { id, options } of questions) {
    const opens = options.find((option) => option.id === answers[id])?.opens ?? [];
    if (opens.length > 0 && applies(id)) opening.push(...opens.map((incident): [string, string] => [incident, id]));
  }
  return opening;
}

function interviewOver(
  { incidents, questions, byId, said }: Questionnaire,
  openedBy: ReadonlyMap<string, string | undefined>,
  answers: Answers,
): Interview {
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
  const opened = incidents.map((incident) => ({ incident, openedBy: openedBy.get(incident.id) }));
  return { incidents: opened, questions, answerOf, applies, said };
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
