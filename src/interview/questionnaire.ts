import type { CatalogIncident, CatalogQuestion, Library } from "../playbook/catalog.ts";

/** How many questions may stand before the `now` block, in any merged interview. */
export const FIRST_QUESTIONS = 5;

/** What some incidents ask together, whatever is answered. */
export interface Questionnaire {
  readonly incidents: readonly CatalogIncident[];
  /** Merged over all incidents, each once: at most five that come first, then the rest. */
  readonly questions: readonly CatalogQuestion[];
  readonly byId: ReadonlyMap<string, CatalogQuestion>;
  /** Answers that follow from what was named. */
  readonly said: Readonly<Record<string, string>>;
}

/** What the open incidents ask, in the order of the menu; what the library does not know is passed over. */
export function questionnaireOf(
  library: Library,
  open: ReadonlyMap<string, unknown>,
  named: readonly string[],
): Questionnaire {
  const incidents = library.incidents.filter(({ id }) => open.has(id)).map(({ id }) => library.incident(id));
  const merged = mergeQuestions(library.whoIsHelped, incidents);
  return {
    incidents,
    questions: firstThenLater(merged),
    byId: new Map(merged.map((question) => [question.id, question])),
    said: saidByNaming(merged, named),
  };
}

/**
 * What a person has said already by naming an incident: who names money that was sent is not asked whether money left.
 * Only questions of two options, one of which opens that incident: of more, another could be true beside it.
 */
function saidByNaming(questions: readonly CatalogQuestion[], named: readonly string[]): Record<string, string> {
  const said = questions.flatMap(({ id, options }): [string, string][] => {
    const [option, ...others] = options.filter(({ opens }) => opens.some((incident) => named.includes(incident)));
    return option !== undefined && others.length === 0 && options.length === 2 ? [[id, option.id]] : [];
  });
  return Object.fromEntries(said);
}

/** Each question once; asked by several incidents, it is asked when any of them wants it, as early as any wants it. */
function mergeQuestions(first: CatalogQuestion, incidents: readonly CatalogIncident[]): CatalogQuestion[] {
  const merged = new Map<string, CatalogQuestion>([[first.id, first]]);
  for (const question of incidents.flatMap(({ questions }) => questions)) {
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
