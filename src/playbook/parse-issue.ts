import type { z } from "zod";
import { LOCALES } from "../i18n/locale.ts";
import type { Path } from "./parse.ts";
import type { Problem, ProblemCode } from "./problem.ts";

type Issue = z.core.$ZodIssue;

export interface Place {
  readonly file: string;
  at(path: Path): { readonly line: number; readonly column: number };
  /** The place of the last key of the path itself. */
  keyAt(path: Path): { readonly line: number; readonly column: number };
}

/** What the schema refuses, as problems with a place. `value` is the whole parsed file. */
export function issueProblems(issues: readonly Issue[], value: unknown, place: Place): Problem[] {
  return issues.flatMap((issue) => explain(issue, value, place));
}

function explain(issue: Issue, value: unknown, place: Place): Problem[] {
  const say = (code: ProblemCode, path: Path, about: string, expected = ""): Problem => ({
    code,
    file: place.file,
    ...place.at(path),
    about,
    expected,
  });
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ ...say("unknown-key", [], key), ...place.keyAt([...issue.path, key]) }));
  }
  if (issue.code === "invalid_union") return explainUnion(issue, value, place);
  const name = String(issue.path.at(-1) ?? "");
  const written = valueAt(value, issue.path);
  const isLanguage = (LOCALES as readonly string[]).includes(name);
  const isBlank = typeof written === "string" && written.trim() === "";
  if (written !== undefined && !(isLanguage && isBlank)) {
    const code = issue.code === "invalid_type" ? "wrong-type" : "wrong-value";
    return [say(code, issue.path, `${name}: ${JSON.stringify(written)}`, expectation(issue))];
  }
  return [say(isLanguage ? "missing-language" : "missing-key", issue.path, name)];
}

/**
 * Of several shapes a thing may have, the problems of the one it comes nearest to are shown: the one whose keys it has.
 * What is wrong deeper inside, as a blank text is, says nothing about the shape.
 */
function explainUnion(issue: Extract<Issue, { code: "invalid_union" }>, value: unknown, place: Place): Problem[] {
  const branches = issue.errors.map((errors) =>
    errors.map((error) => ({ ...error, path: [...issue.path, ...error.path] }) as Issue),
  );
  const strangeKeys = (errors: readonly Issue[]): number =>
    errors
      .filter(({ path }) => path.length <= issue.path.length + 1)
      .reduce((sum, error) => sum + (error.code === "unrecognized_keys" ? error.keys.length : 1), 0);
  const [nearest = []] = branches.sort((one, other) => strangeKeys(one) - strangeKeys(other));
  return issueProblems(nearest, value, place);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

function expectation(issue: Issue): string {
  if (issue.code === "invalid_type") return issue.expected;
  if (issue.code === "invalid_value") return issue.values.map(String).join(" | ");
  if (issue.code === "invalid_format") return String((issue as { pattern?: string }).pattern ?? issue.format);
  return issue.message;
}
