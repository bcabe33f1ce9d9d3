import { type Document, isMap, isScalar, LineCounter, parseDocument, Scalar, visit } from "yaml";
import type { z } from "zod";
import { LOCALES } from "../i18n/locale.ts";
import { lintIdentity } from "./lint/lint-identity.ts";
import { issueProblems } from "./parse-issue.ts";
import type { Problem } from "./problem.ts";
import { type IncidentSource, incidentSchema } from "./schema.ts";
import { type LetterSource, letterSchema } from "./schema-letter.ts";
import { type SharedFile, type SharedSource, sharedSchemas } from "./schema-shared.ts";
import { NO_SIGNS } from "./schema-signs.ts";

export type Path = readonly PropertyKey[];

/** One parsed YAML file, which still knows where each thing stands. */
export interface ParsedFile<T> {
  readonly file: string;
  readonly value: T;
  /** The position of what `path` leads to, or of the nearest thing around it. */
  at(path: Path): { readonly line: number; readonly column: number };
}

/** The library as it is written: text files turned into checked values. */
export interface SourceLibrary {
  readonly incidents: readonly ParsedFile<IncidentSource>[];
  readonly letters: readonly ParsedFile<LetterSource>[];
  readonly shared: { readonly [F in SharedFile]: ParsedFile<SharedSource[F]> };
}

/** Files that a library can do without, and what stands in their place. */
const MAY_BE_MISSING: Readonly<Record<string, string>> = { "signs.yaml": NO_SIGNS };

/** Path below `playbooks/` → text. */
export type LibraryFiles = Readonly<Record<string, string>>;

/**
 * Reads a whole library. All problems of all files are reported at once, doubled ids of the readable ones among them;
 * `library` is undefined when there are any, because what is half-understood must not be built.
 */
export function parseLibrary(files: LibraryFiles): { library?: SourceLibrary; problems: Problem[] } {
  const problems: Problem[] = [];
  const shared: Record<string, ParsedFile<unknown> | undefined> = {};
  for (const [name, schema] of Object.entries(sharedSchemas)) {
    const file = `shared/${name}`;
    const content = files[file] ?? MAY_BE_MISSING[name];
    if (content === undefined) {
      problems.push({ code: "file-missing", file, line: 1, column: 1, about: file, expected: "" });
    }
    shared[name] = content === undefined ? undefined : parseFile<unknown>(file, content, { schema, problems });
    shared[name] ??= { file, value: {}, at: () => ({ line: 1, column: 1 }) };
  }
  const folder = <T>(name: string, schema: z.ZodType<T>): ParsedFile<T>[] =>
    Object.keys(files)
      .filter((file) => file.startsWith(`${name}/`))
      .sort()
      .flatMap((file) => parseFile(file, files[file] ?? "", { schema, problems }) ?? []);
  const [incidents, letters] = [folder("incidents", incidentSchema), folder("letters", letterSchema)];
  const library = { incidents, letters, shared } as unknown as SourceLibrary;
  return problems.length === 0 ? { library, problems } : { problems: [...problems, ...lintIdentity(library)] };
}

interface Parsing<T> {
  readonly schema: z.ZodType<T>;
  readonly problems: Problem[];
}

/** One YAML text against a schema. What is wrong is added to `problems`; the result is then undefined. */
export function parseFile<T>(
  file: string,
  content: string,
  { schema, problems }: Parsing<T>,
): ParsedFile<T> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, strict: true, uniqueKeys: true });
  const position: Position = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const at = (path: Path): ReturnType<Position> => position(offsetOf(document, path));
  for (const error of document.errors) {
    const about = error.message.split("\n")[0] ?? "";
    problems.push({ code: "yaml-syntax", file, ...position(error.pos[0]), about, expected: "" });
  }
  if (document.errors.length > 0) return undefined;
  problems.push(...unquoted(document, file, position));
  const value = document.toJS() as unknown;
  const result = schema.safeParse(value);
  if (result.success) return { file, value: result.data, at };
  const keyAt = (path: Path): ReturnType<Position> => position(keyOffsetOf(document, path));
  problems.push(...issueProblems(result.error.issues, value, { file, at, keyAt }));
  return undefined;
}

/** Where the thing at `path` begins, or the nearest thing around it. */
function offsetOf(document: Document, path: Path): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
    if (node?.range != null) return node.range[0];
  }
  return 0;
}

/** Where the key itself begins, which may stand some lines above its value. */
function keyOffsetOf(document: Document, path: Path): number {
  const around = document.getIn(path.slice(0, -1), true);
  const keys = isMap(around) ? around.items.flatMap(({ key }) => (isScalar(key) ? [key] : [])) : [];
  return keys.find(({ value }) => value === path.at(-1))?.range?.[0] ?? offsetOf(document, path);
}

type Position = (offset: number) => { line: number; column: number };

/** What people read or dial stands in quotes: YAML turns a bare +77172123456 into a number and 12:30 into 750. */
function unquoted(document: ReturnType<typeof parseDocument>, file: string, position: Position): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar(key, node, path) {
      if (node.type !== Scalar.PLAIN || key === "key" || !isRead(path)) return;
      const about = String(node.source ?? node.value);
      problems.push({ code: "unquoted-text", file, ...position(node.range?.[0] ?? 0), about, expected: "" });
    },
  });
  return problems;
}

/** Whether a value stands under `ru`, `kk`, `en` or in a list of phones. */
function isRead(path: readonly unknown[]): boolean {
  const names = path.flatMap((node) => {
    const key = (node as { key?: unknown }).key;
    return isScalar(key) ? [String(key.value)] : [];
  });
  const last = names.at(-1);
  return (
    last !== undefined &&
    (last === "phones" || (LOCALES as readonly string[]).includes(last)) &&
    !names.includes("avoid")
  );
}
