import { UNKNOWN } from "../catalog.ts";
import type { SourceLibrary } from "../parse.ts";
import type { Problem } from "../problem.ts";
import { type Placed, placedList, problemAt, writtenQuestions, writtenSteps } from "./lint-place.ts";

type WithId = { readonly id: string };

/** Ids are unique: steps, questions, details and withdrawn ones in the whole library, everything else in its file. */
export function lintIdentity(library: SourceLibrary): Problem[] {
  const { shared } = library;
  const details = library.incidents.flatMap((file) => placedList<WithId>(file, "details"));
  const withdrawn = library.incidents.flatMap((file) => placedList<WithId>(file, "withdrawn"));
  const lists: Placed<WithId>[][] = [
    [...writtenSteps(library), ...writtenQuestions(library), ...details, ...withdrawn],
    placedList(shared["facts.yaml"], "facts"),
    placedList(shared["sources.yaml"], "sources"),
    placedList(shared["contacts.yaml"], "contacts"),
    placedList(shared["labels.yaml"], "labels"),
    placedList(shared["preconditions.yaml"], "preconditions"),
    placedList(shared["notices.yaml"], "notices"),
    placedList(shared["evidence.yaml"], "evidence"),
    placedList(shared["evidence.yaml"], "writeDown"),
    placedList(shared["must-carry.yaml"], "items"),
    library.incidents.map((file) => ({ source: file.value, file, path: ["id"] })),
  ];
  return [...lists.flatMap(doubled), ...writtenQuestions(library).flatMap(badOptions), ...doubledUses(library)];
}

function doubled(list: readonly Placed<WithId>[]): Problem[] {
  const seen = new Map<string, Placed<WithId>>();
  return list.flatMap((placed) => {
    const first = seen.get(placed.source.id);
    if (first === undefined) {
      seen.set(placed.source.id, placed);
      return [];
    }
    const { line } = first.file.at(first.path);
    return [problemAt(placed, "doubled-id", { about: placed.source.id, expected: `${first.file.file}:${line}` })];
  });
}

function badOptions(question: ReturnType<typeof writtenQuestions>[number]): Problem[] {
  const placed = question.source.options.map((source, index) => {
    return { source, file: question.file, path: [...question.path, "options", index] };
  });
  const written = placed.filter(({ source }) => source.id === UNKNOWN);
  return [
    ...doubled(placed),
    ...written.map((each) => problemAt(each, "written-unknown", { about: question.source.id })),
  ];
}

/** A playbook brings in a shared step or question once. */
function doubledUses(library: SourceLibrary): Problem[] {
  return library.incidents.flatMap((file) =>
    ["steps", "questions"].flatMap((key) => {
      const uses = placedList<{ use?: string }>(file, key).filter(({ source }) => source.use !== undefined);
      return doubled(uses.map((placed) => ({ ...placed, source: { id: placed.source.use ?? "" } })));
    }),
  );
}
