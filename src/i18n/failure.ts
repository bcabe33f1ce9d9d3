/** One sentence for each trouble at run time. The key is the failure's code, its parameter the failure's facts. */
export interface FailureMessages {
  internal(failure: { readonly detail: string }): string;
  usage(failure: { readonly detail: string }): string;
  "unknown-command"(failure: Named): string;
  "bad-id"(failure: { readonly name: string }): string;
  "id-taken"(failure: { readonly name: string }): string;
  "no-terminal"(failure: object): string;
  "binary-to-terminal"(failure: { readonly format: string }): string;
  "unknown-format"(failure: Named): string;
  "line-wrong"(failure: { readonly line: number }): string;
  /** `command`: the one that takes the answers, where it is not the one that asks for a whole plan. */
  "answers-missing"(failure: { readonly missing: readonly string[]; readonly command?: string }): string;
  /** `missing`: the conditions that nobody has confirmed yet. */
  "step-locked"(failure: { readonly missing: readonly string[]; readonly condition: string }): string;
  "secret-typed"(failure: { readonly about: string }): string;
  "answers-wrong"(failure: { readonly problems: readonly unknown[] }): string;
  "library-broken"(failure: { readonly problems: readonly unknown[] }): string;
  "unknown-incident"(failure: Named): string;
  "unknown-step"(failure: Named): string;
  "unknown-contact"(failure: Named): string;
  "unknown-case"(failure: Named): string;
  "unknown-letter"(failure: Named): string;
  /** What was typed into a letter admits what no letter may: the words, and why not. */
  "letter-wording"(failure: { readonly words: string; readonly why: string }): string;
  "no-case"(failure: object): string;
  "case-locked"(failure: { readonly id: string }): string;
  "case-differs"(failure: { readonly id: string }): string;
  "case-file-wrong"(failure: { readonly path: string }): string;
  "wrong-passphrase"(failure: object): string;
  "weak-passphrase"(failure: { readonly least: number }): string;
  "passphrases-differ"(failure: object): string;
  "evidence-differs"(failure: { readonly count: number; readonly problems: readonly unknown[] }): string;
  /** Something is about to be destroyed where nobody can be asked. */
  "needs-yes"(failure: object): string;
  "file-exists"(failure: { readonly path: string }): string;
  "file-too-big"(failure: { readonly path: string; readonly most: number }): string;
  "file-unreadable"(failure: FileTrouble): string;
  "file-unwritable"(failure: FileTrouble): string;
  "pin-not-met"(failure: { readonly incident: string; readonly pin: string; readonly version: string }): string;
  "incident-withdrawn"(failure: { readonly name: string; readonly successor: string }): string;
  interrupted(failure: { readonly savedIn: string }): string;
}

/** A name nobody knows, and the known names that look most like it. */
export interface Named {
  readonly name: string;
  readonly nearest: readonly string[];
}

export interface FileTrouble {
  readonly path: string;
  readonly reason: string;
}

/** Sentences about what is wrong in an answers file, `--set` or `--detail`. */
export interface AnswerProblemMessages {
  unknownQuestion(name: string, nearest: readonly string[]): string;
  unknownOption(question: string, option: string, known: readonly string[]): string;
  unknownDetail(name: string, nearest: readonly string[]): string;
  unknownIncident(name: string, nearest: readonly string[]): string;
  unknownStep(name: string, nearest: readonly string[]): string;
  notADate(name: string, value: string): string;
  notAnAmount(name: string, value: string): string;
  notAPair(text: string): string;
  secret(name: string): string;
  fileShape(about: string, expected: string): string;
  doesNotApply(question: string): string;
}
