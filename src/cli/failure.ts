import type { FailureMessages } from "../i18n/failure.ts";

/** Expected trouble at run time: a code and its facts. A code without words in three languages does not compile. */
export type Failure = {
  [Code in keyof FailureMessages]: { readonly code: Code } & Parameters<FailureMessages[Code]>[0];
}[keyof FailureMessages];

/** A problem as `komek.failure/1` prints it. */
export interface FailureProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly message: string;
}

/** The exit code of each failure: the contract of DESIGN section 4. */
const EXIT_CODES: Readonly<Record<Failure["code"], number>> = {
  internal: 1,
  usage: 2,
  "unknown-command": 2,
  "bad-id": 2,
  "id-taken": 2,
  "no-terminal": 2,
  "binary-to-terminal": 2,
  "unknown-format": 2,
  "line-wrong": 4,
  "answers-missing": 3,
  "step-locked": 3,
  "answers-wrong": 4,
  "secret-typed": 4,
  "library-broken": 4,
  "unknown-incident": 5,
  "unknown-step": 5,
  "unknown-contact": 5,
  "unknown-case": 5,
  "unknown-letter": 5,
  "letter-wording": 4,
  "no-case": 5,
  "case-locked": 5,
  "case-differs": 4,
  "case-file-wrong": 4,
  "wrong-passphrase": 4,
  "weak-passphrase": 4,
  "passphrases-differ": 4,
  "evidence-differs": 4,
  "needs-yes": 2,
  "file-exists": 6,
  "file-too-big": 6,
  "file-unreadable": 6,
  "file-unwritable": 6,
  "pin-not-met": 7,
  "incident-withdrawn": 7,
  interrupted: 130,
};

/** Thrown anywhere in `cli`, caught once in `main`. */
export class CommandFailure extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** The failure an error carries, whichever bundle threw it; undefined for a fault of ours. */
export function failureOf(error: unknown): Failure | undefined {
  const failure = (error as { failure?: Failure } | null)?.failure;
  return failure !== undefined && Object.hasOwn(EXIT_CODES, failure.code) ? failure : undefined;
}

/** The process's exit code for a failure. */
export function exitCodeOf(failure: Failure): number {
  return EXIT_CODES[failure.code];
}
