import { UNKNOWN, WHO_IS_HELPED } from "../catalog.ts";
import {
  conditionOf,
  indexLibrary,
  isBanded,
  type LibraryLookup,
  resolvedQuestions,
  resolvedSteps,
} from "../index-library.ts";
import type { ParsedFile, SourceLibrary } from "../parse.ts";
import type { Problem } from "../problem.ts";
import type { IncidentSource } from "../schema.ts";
import type { ConditionSource } from "../schema-parts.ts";
import { type Placed, placedList, problemAt } from "./lint-place.ts";

/** Conditions name questions of this playbook, with options that exist; a question looks only at earlier ones. */
export function lintConditions(library: SourceLibrary): Problem[] {
  const lookup = indexLibrary(library);
  return library.incidents.flatMap((file) => [...stepConditions(file, lookup), ...questionConditions(file, lookup)]);
}

/** Question id → its options, over the whole library: a letter may ask for any answer. */
export function allOptions(library: SourceLibrary): Options {
  const lookup = indexLibrary(library);
  return new Map(library.incidents.flatMap(({ value }) => [...optionsOf(value, lookup)]));
}

export type Options = ReadonlyMap<string, readonly string[]>;

/** Question id → its options, in the order of asking. */
function optionsOf(incident: IncidentSource, lookup: LibraryLookup): Options {
  const who = lookup.question(WHO_IS_HELPED);
  const questions = [...(who === undefined ? [] : [who]), ...resolvedQuestions(incident, lookup)];
  const banded = (incident.details ?? []).filter(isBanded);
  return new Map([
    ...questions.map(({ id, options }): [string, string[]] => [id, options.map((option) => option.id)]),
    ...banded.map(({ id, bands = [] }): [string, string[]] => [id, bands.map((band) => band.id)]),
  ]);
}

function stepConditions(file: ParsedFile<IncidentSource>, lookup: LibraryLookup): Problem[] {
  const options = optionsOf(file.value, lookup);
  const resolved = resolvedSteps(file.value, lookup);
  const written = placedList<IncidentSource["steps"][number]>(file, "steps");
  return written.flatMap((placed) => {
    const id = "use" in placed.source ? placed.source.use : placed.source.id;
    const when = resolved.find((step) => step.id === id)?.when;
    return checkCondition(placed, when, options);
  });
}

function questionConditions(file: ParsedFile<IncidentSource>, lookup: LibraryLookup): Problem[] {
  const all = optionsOf(file.value, lookup);
  const ids = [...all.keys()];
  const resolved = resolvedQuestions(file.value, lookup);
  return placedList<IncidentSource["questions"][number]>(file, "questions").flatMap((placed) => {
    const own = "use" in placed.source ? placed.source.use : placed.source.id;
    const when = resolved.find(({ id }) => id === own)?.when;
    const earlier = ids.slice(0, ids.indexOf(own));
    const forward = [...namedIn(when)].filter((id) => all.has(id) && !earlier.includes(id));
    return [
      ...forward.map((id) => problemAt(placed, "looks-forward", { about: own, expected: id, inside: ["when"] })),
      ...checkCondition(placed, when, all),
    ];
  });
}

function namedIn(when: ConditionSource | undefined): Set<string> {
  return new Set((conditionOf(when) ?? []).flatMap((map) => Object.keys(map)));
}

/** The condition of `placed`, which stands there under `when`. */
export function checkCondition(
  placed: Placed<unknown>,
  when: ConditionSource | undefined,
  options: Options,
): Problem[] {
  const maps = conditionOf(when) ?? [];
  const impossible = maps.flatMap((map) => Object.keys(map).find((question) => map[question]?.length === 0) ?? []);
  const dead = maps.length > 0 && impossible.length === maps.length ? impossible.slice(0, 1) : [];
  return [
    ...dead.map((question) => problemAt(placed, "unreachable", { about: question, inside: ["when"] })),
    ...maps.flatMap((map) =>
      Object.entries(map).flatMap(([question, accepted]) => checkOptions(placed, { question, accepted, options })),
    ),
  ];
}

interface Accepting {
  readonly question: string;
  readonly accepted: readonly string[];
  readonly options: Options;
}

function checkOptions(placed: Placed<unknown>, { question, accepted, options }: Accepting): Problem[] {
  const known = options.get(question);
  if (known === undefined) {
    return [problemAt(placed, "unknown-id", { about: question, expected: "question", inside: ["when"] })];
  }
  const strange = accepted.filter((option) => !known.includes(option) || option === UNKNOWN);
  return strange.map((option) =>
    problemAt(placed, "unknown-option", {
      about: `${question}: ${option}`,
      expected: known.join(" | "),
      inside: ["when"],
    }),
  );
}
