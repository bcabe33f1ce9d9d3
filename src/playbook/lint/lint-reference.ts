import { indexLibrary, isBanded, resolvedQuestions, resolvedSteps } from "../index-library.ts";
import type { SourceLibrary } from "../parse.ts";
import type { Problem } from "../problem.ts";
import type { StepSource } from "../schema-step.ts";
import { lintConditions } from "./lint-condition.ts";
import { lintCycles } from "./lint-cycle.ts";
import { type Placed, placedList, problemAt, writtenQuestions, writtenSteps } from "./lint-place.ts";

/** Everything that is named exists: steps, questions, options, incidents, contacts, facts, sources, labels. */
export function lintReferences(library: SourceLibrary): Problem[] {
  const known = knownIds(library);
  const check = (placed: Placed<unknown>, kind: keyof typeof known, references: readonly Reference[]): Problem[] =>
    references
      .filter(({ id }) => !known[kind].has(id))
      .map(({ id, inside }) => problemAt(placed, "unknown-id", { about: id, expected: kind, inside }));
  const steps = writtenSteps(library).flatMap((placed) => {
    const { source } = placed;
    return [
      ...check(placed, "step", [...list(source, "after"), ...one(source, "ifRefused")]),
      ...check(placed, "question", one(source, "settles")),
      ...check(placed, "precondition", list(source, "requires")),
      ...check(placed, "contact", list(source, "contacts")),
      ...check(placed, "fact", [...list(source, "facts"), ...clockFacts(source)]),
      ...check(placed, "evidence", list(source, "evidence")),
      ...check(placed, "note to write down", list(source, "writeDown")),
      ...check(placed, "detail or step", clockStarts(source)),
    ];
  });
  const questions = writtenQuestions(library).flatMap((placed) =>
    placed.source.options.flatMap(({ opens = [] }, index) =>
      check(
        placed,
        "incident",
        opens.map((id) => ({ id, inside: ["options", index, "opens"] })),
      ),
    ),
  );
  return [
    ...steps,
    ...questions,
    ...uses(library, check),
    ...truth(library, check),
    ...lintConditions(library),
    ...lintCycles(library),
  ];
}

interface Reference {
  readonly id: string;
  readonly inside: readonly PropertyKey[];
}

type Check = (
  placed: Placed<unknown>,
  kind: keyof ReturnType<typeof knownIds>,
  references: readonly Reference[],
) => Problem[];

function list(
  source: StepSource,
  key: "after" | "requires" | "contacts" | "facts" | "evidence" | "writeDown",
): Reference[] {
  return (source[key] ?? []).map((id, index) => ({ id, inside: [key, index] }));
}

function one(source: StepSource, key: "settles" | "ifRefused"): Reference[] {
  const id = source[key];
  return id === undefined ? [] : [{ id, inside: [key] }];
}

function clockFacts({ doWithin, answerWithin }: StepSource): Reference[] {
  const own = doWithin === undefined ? [] : [{ id: doWithin.fact, inside: ["doWithin"] }];
  const others =
    answerWithin !== undefined && "fact" in answerWithin ? [{ id: answerWithin.fact, inside: ["answerWithin"] }] : [];
  return [...own, ...others];
}

function clockStarts({ doWithin }: StepSource): Reference[] {
  return doWithin === undefined ? [] : [{ id: doWithin.from, inside: ["doWithin", "from"] }];
}

function uses(library: SourceLibrary, check: Check): Problem[] {
  const order = placedList<string>(library.shared["incidents.yaml"], "order");
  const used = library.incidents.flatMap((file) => {
    const steps = placedList<{ use?: string; after?: string[] }>(file, "steps");
    const questions = placedList<{ use?: string }>(file, "questions");
    const withdrawn = placedList<{ successor?: string }>(file, "withdrawn");
    return [
      ...steps.flatMap((placed) => check(placed, "shared step", use(placed.source))),
      ...steps.flatMap((placed) =>
        check(
          placed,
          "step",
          (placed.source.after ?? []).map((id) => ({ id, inside: ["after"] })),
        ),
      ),
      ...questions.flatMap((placed) => check(placed, "shared question", use(placed.source))),
      ...withdrawn.flatMap((placed) => check(placed, "successor", successor(placed.source))),
      ...(order.some(({ source }) => source === file.value.id)
        ? []
        : [
            problemAt({ source: file.value, file, path: ["id"] }, "unknown-id", {
              about: file.value.id,
              expected: "shared/incidents.yaml",
            }),
          ]),
    ];
  });
  return [...used, ...order.flatMap((placed) => check(placed, "incident", [{ id: placed.source, inside: [] }]))];
}

function use(source: { use?: string }): Reference[] {
  return source.use === undefined ? [] : [{ id: source.use, inside: ["use"] }];
}

function successor({ successor: id }: { successor?: string }): Reference[] {
  return id === undefined ? [] : [{ id, inside: ["successor"] }];
}

function truth({ shared }: SourceLibrary, check: Check): Problem[] {
  type Cites = { id: string; sources: string[] };
  const citing = [
    ...placedList<Cites>(shared["facts.yaml"], "facts"),
    ...placedList<Cites>(shared["contacts.yaml"], "contacts"),
    ...placedList<Cites>(shared["labels.yaml"], "labels"),
  ];
  const grounded = ["preconditions", "notices"].flatMap((key) =>
    placedList<{ facts: string[] }>(shared[key === "notices" ? "notices.yaml" : "preconditions.yaml"], key),
  );
  return [
    ...citing.flatMap((placed) =>
      check(
        placed,
        "source",
        placed.source.sources.map((id) => ({ id, inside: ["sources"] })),
      ),
    ),
    ...grounded.flatMap((placed) =>
      check(
        placed,
        "fact",
        placed.source.facts.map((id) => ({ id, inside: ["facts"] })),
      ),
    ),
    ...check({ source: null, file: shared["now.yaml"], path: [] }, "contact", [
      { id: shared["now.yaml"].value.lastContact, inside: ["lastContact"] },
    ]),
  ];
}

/** Every id a reference may name, by kind. */
function knownIds(library: SourceLibrary) {
  const { shared } = library;
  const lookup = indexLibrary(library);
  const ids = (entries: readonly { readonly id: string }[]): Set<string> => new Set(entries.map(({ id }) => id));
  const details = library.incidents.flatMap(({ value }) => value.details ?? []);
  const steps = ids([
    ...shared["steps.yaml"].value.steps,
    ...library.incidents.flatMap(({ value }) => resolvedSteps(value, lookup)),
  ]);
  const questions = library.incidents.flatMap(({ value }) => resolvedQuestions(value, lookup));
  return {
    step: steps,
    question: ids([...shared["questions.yaml"].value.questions, ...questions, ...details.filter(isBanded)]),
    successor: new Set([...steps, ...ids(questions), ...ids(details)]),
    "detail or step": new Set([...steps, ...ids(details)]),
    incident: ids(library.incidents.map(({ value }) => value)),
    "shared step": ids(shared["steps.yaml"].value.steps),
    "shared question": ids(shared["questions.yaml"].value.questions),
    precondition: ids(shared["preconditions.yaml"].value.preconditions),
    contact: ids(shared["contacts.yaml"].value.contacts),
    fact: ids(shared["facts.yaml"].value.facts),
    source: ids(shared["sources.yaml"].value.sources),
    evidence: ids(shared["evidence.yaml"].value.evidence),
    "note to write down": ids(shared["evidence.yaml"].value.writeDown),
  };
}
