/** What kind of fault in the content it is; `i18n/problem.ts` has the sentence for each, in three languages. */
export const PROBLEM_CODES = [
  "file-missing",
  "yaml-syntax",
  "unknown-key",
  "missing-key",
  "missing-language",
  "wrong-type",
  "wrong-value",
  "unquoted-text",
  "doubled-id",
  "unknown-id",
  "unknown-option",
  "written-unknown",
  "looks-forward",
  "cycle",
  "digits-in-sentence",
  "address-in-sentence",
  "placeholder-touches-word",
  "unknown-placeholder",
  "avoided-wording",
  "fact-without-source",
  "weak-source-alone",
  "term-expected",
  "basis-without-ground",
  "weak-fact-as-fact",
  "too-many-questions",
  "too-many-first-questions",
  "too-many-paths",
  "unreachable",
  "unconfirmed-in-now",
  "urgent-call-stops-nothing",
  "login-without-question",
  "must-carry-missing",
  "letter-wording",
  "letter-without-fact",
  "letter-fact-unnamed",
  "refused-style",
  "long-sentence",
  "uneven-languages",
  "unknown-word",
  "stale-review",
  "version-not-raised",
  "version-without-note",
  "version-not-published",
  "bad-pattern",
  "no-example",
  "unfound-example",
  "not-official",
  "S1",
  "S2",
  "S3",
  "S4",
  "S5",
  "S6",
  "S7",
  "S8",
  "S9",
  "S10",
  "S11",
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** A fault in the content: where it stands, what it is about, what was expected. Lines and columns count from 1. */
export interface Problem {
  readonly code: ProblemCode;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The id, key or words the problem is about. */
  readonly about: string;
  /** What was expected, or the other half of the sentence; empty where the code says all. */
  readonly expected: string;
}

/** By file, line, column and code, each once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const key = ({ file, line, column, code, about }: Problem): string =>
    [file, String(line).padStart(6, "0"), String(column).padStart(6, "0"), code, about].join("\u0000");
  const unique = new Map(problems.map((problem) => [key(problem), problem]));
  return [...unique].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, problem]) => problem);
}
