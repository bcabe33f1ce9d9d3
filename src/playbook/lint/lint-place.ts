import type { ParsedFile, Path, SourceLibrary } from "../parse.ts";
import type { Problem, ProblemCode } from "../problem.ts";
import type { IncidentSource, QuestionSource } from "../schema.ts";
import type { StepSource } from "../schema-step.ts";

/** A thing in a file: enough to point at it. */
export interface Placed<T> {
  readonly source: T;
  readonly file: ParsedFile<unknown>;
  readonly path: Path;
}

/** A problem at a place inside a placed thing. */
export function problemAt(placed: Placed<unknown>, code: ProblemCode, detail: ProblemDetail): Problem {
  const { about, expected = "", inside = [] } = detail;
  const position = placed.file.at([...placed.path, ...inside]);
  return { code, file: placed.file.file, ...position, about, expected };
}

export interface ProblemDetail {
  readonly about: string;
  readonly expected?: string;
  readonly inside?: Path;
}

function placeAll<T, K extends string>(file: ParsedFile<Record<K, readonly T[]>>, key: K): Placed<T>[] {
  const list: readonly T[] = file.value[key] ?? [];
  return list.map((source, index) => ({ source, file, path: [key, index] }));
}

type Entry<K extends "steps" | "questions"> = IncidentSource[K][number];

/** Every step that is written out: shared ones, those of `now.yaml`, each playbook's own. */
export function writtenSteps(library: SourceLibrary): Placed<StepSource>[] {
  const shared = placeAll<StepSource, "steps">(library.shared["steps.yaml"], "steps");
  const now = placeAll<StepSource, "steps">(library.shared["now.yaml"], "steps");
  return [
    ...shared,
    ...now,
    ...library.incidents.flatMap((file) => ownOnly(placeAll<Entry<"steps">, "steps">(file, "steps"))),
  ];
}

/** Every question that is written out. */
export function writtenQuestions(library: SourceLibrary): Placed<QuestionSource>[] {
  const shared = placeAll<QuestionSource, "questions">(library.shared["questions.yaml"], "questions");
  const own = library.incidents.flatMap((file) =>
    ownOnly(placeAll<Entry<"questions">, "questions">(file, "questions")),
  );
  return [...shared, ...own];
}

function ownOnly<T extends object>(placed: Placed<T>[]): Placed<Exclude<T, { use: string }>>[] {
  return placed.filter(({ source }) => !("use" in source)) as Placed<Exclude<T, { use: string }>>[];
}

/** The list under `key` of a shared file, each entry with its place. */
export function placedList<T>(file: ParsedFile<object>, key: string): Placed<T>[] {
  const list = (file.value as Record<string, readonly T[]>)[key] ?? [];
  return list.map((source, index) => ({ source, file: file as ParsedFile<unknown>, path: [key, index] }));
}
