import type { Locale } from "../i18n/locale.ts";

// A letter as it is handed over, before a format gives it its look.

/** A piece of a line: words of the template, what was put in, or a line for the hand with its label. */
export type LetterRun =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "filled"; readonly text: string }
  /** `lines`: how many the hand needs, where it is more than a place in the line. */
  | { readonly kind: "blank"; readonly label: string; readonly lines?: number };

export type LetterLine = readonly LetterRun[];

export type LetterBlock =
  | { readonly kind: "paragraph"; readonly line: LetterLine }
  | { readonly kind: "points"; readonly lines: readonly LetterLine[] };

/** One letter in one language. */
export interface Letter {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
  readonly locale: Locale;
  /** Said on a letter that is not to be sent in this language; null where it may be. */
  readonly readingOnly: string | null;
  readonly to: readonly LetterLine[];
  /** Name, personal number, address, phone: always for the hand. */
  readonly from: readonly string[];
  readonly heading: LetterLine;
  readonly about: LetterLine | null;
  readonly body: readonly LetterBlock[];
  readonly attach: { readonly heading: string; readonly lines: readonly LetterLine[] };
  /** Day and signature: always for the hand. */
  readonly signing: readonly string[];
}

/** Long enough to write on by hand. */
export const HAND_LINE = "____________";

/** A line as it is printed: a blank is a line with its label after it. */
export function lineText(line: LetterLine): string {
  return line.map((run) => (run.kind === "blank" ? `${HAND_LINE} (${run.label})` : run.text)).join("");
}

/** How many lines to write on by hand stand below a line of a letter. */
export function linesBelow(line: LetterLine): number {
  return Math.max(1, ...line.map((run) => (run.kind === "blank" ? (run.lines ?? 1) : 1))) - 1;
}

/** Every line of a letter that came from its template. */
export function letterLines({ to, heading, about, body, attach }: Letter): LetterLine[] {
  const blocks = body.flatMap((block) => (block.kind === "paragraph" ? [block.line] : block.lines));
  return [...to, heading, ...(about === null ? [] : [about]), ...blocks, ...attach.lines];
}
