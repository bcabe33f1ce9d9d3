import type { Grade } from "../catalog.ts";
import { carriers } from "../claims.ts";
import { indexLibrary, type LibraryLookup } from "../index-library.ts";
import type { SourceLibrary } from "../parse.ts";
import type { Problem } from "../problem.ts";
import type { FactSource, SharedSource } from "../schema-shared.ts";
import type { StepSource } from "../schema-step.ts";
import { type Placed, placedList, problemAt, writtenSteps } from "./lint-place.ts";

/** Grades that a step may state; anything less is our advice and says so. */
const STATED: readonly Grade[] = ["law", "official", "press-quoting-official"];

/** The seed that overstates what ended in December 2025 is never cited alone. */
const NEVER_ALONE = "146890";

/** Every claim rests on facts, every fact on sources, and nothing is stated with more certainty than its source has. */
export function lintTruth(library: SourceLibrary): Problem[] {
  const lookup = indexLibrary(library);
  const { shared } = library;
  const sources = new Map(shared["sources.yaml"].value.sources.map((source) => [source.id, source]));
  const facts = placedList<FactSource>(shared["facts.yaml"], "facts");
  return [
    ...facts.flatMap((placed) => lintFact(placed, sources)),
    ...writtenSteps(library).flatMap((placed) => lintBasis(placed, lookup)),
    ...placedList<SharedSource["must-carry.yaml"]["items"][number]>(shared["must-carry.yaml"], "items").flatMap(
      (placed) => {
        const carried = carriers(library, placed.source).length > 0 || placed.source.why !== undefined;
        return carried
          ? []
          : [problemAt(placed, "must-carry-missing", { about: placed.source.id, expected: placed.source.text })];
      },
    ),
  ];
}

type Sources = ReadonlyMap<string, SharedSource["sources.yaml"]["sources"][number]>;

function lintFact(placed: Placed<FactSource>, sources: Sources): Problem[] {
  const { id, grade, sources: cited, value, words } = placed.source;
  const urls = cited.map((source) => sources.get(source)?.url ?? "");
  return [
    ...(cited.length === 0 && grade !== "inference" ? [problemAt(placed, "fact-without-source", { about: id })] : []),
    ...(urls.length > 0 && urls.every((url) => url.includes(NEVER_ALONE))
      ? [problemAt(placed, "weak-source-alone", { about: id })]
      : []),
    ...(value !== undefined && words === undefined ? [problemAt(placed, "missing-key", { about: "words" })] : []),
  ];
}

function lintBasis(placed: Placed<StepSource>, lookup: LibraryLookup): Problem[] {
  const { id, basis, because, facts = [] } = placed.source;
  if (basis === "inference")
    return because === undefined ? [problemAt(placed, "basis-without-ground", { about: id })] : [];
  if (facts.length === 0) return [problemAt(placed, "basis-without-ground", { about: id })];
  const stated = facts.some((fact) => STATED.includes(lookup.fact(fact)?.grade ?? "inference"));
  return stated ? [] : [problemAt(placed, "weak-fact-as-fact", { about: id, inside: ["basis"] })];
}
