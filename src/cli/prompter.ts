import type { Locale } from "../i18n/locale.ts";

/** One option of a choice. `words` may be typed instead of its number or the beginning of its text. */
export interface ChoiceOption {
  readonly id: string;
  readonly text: string;
  readonly words?: readonly string[];
}

/** A question with numbered options. No option is the one that Enter alone would take. */
export interface Choice {
  readonly title: string;
  readonly note?: string;
  readonly options: readonly ChoiceOption[];
  readonly locale: Locale;
}

/** A question that is answered in one's own words; an empty answer is an answer. */
export interface LineQuestion {
  readonly title: string;
  readonly note?: string;
  readonly locale: Locale;
  /** Why this text is not accepted, in a sentence; undefined when it is. What is refused is cleared from the screen. */
  refuse?(typed: string): string | undefined;
}

/** The person at the terminal. */
export interface Prompter {
  /** The id of the option picked. Fails with `Interrupted`. */
  choose(question: Choice): Promise<string>;
  /** What was typed, without spaces around it. Fails with `Interrupted`. */
  line(question: LineQuestion): Promise<string>;
  /** Several lines that were typed or pasted, until an empty one. Fails with `Interrupted`. */
  lines(question: LineQuestion): Promise<string>;
  /** A text as it is, with a line end after it. */
  say(text: string): void;
  /** Lets the terminal go. Nothing can be asked afterwards. */
  close(): void;
}

/** The person pressed Ctrl-C or Ctrl-D, or the terminal has gone. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
  constructor() {
    super("interrupted");
  }
}

/** Whether an error is an interruption, whichever bundle made it. */
export function isInterrupted(error: unknown): boolean {
  return (error as { name?: unknown } | null)?.name === "Interrupted";
}
