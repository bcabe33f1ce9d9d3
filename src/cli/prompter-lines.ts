import { PROMPTER_WORDS } from "../i18n/prompter.ts";
import { wrap } from "../render/wrap.ts";
import type { ChoiceMatch } from "./choice-keys.ts";
import type { Choice, ChoiceOption, LineQuestion } from "./prompter.ts";

/** An empty line, the question, and the note below it. */
export function questionLines({ title, note }: Choice | LineQuestion, width: number): string[] {
  const paragraphs = note === undefined ? [title] : [title, ...note.split("\n")];
  return ["", ...paragraphs.flatMap((paragraph) => wrap(paragraph, width))];
}

/** The options with their numbers. The selected one is marked, and named in words below the list as well. */
export function optionLines(options: readonly ChoiceOption[], width: number, selected?: number): string[] {
  const digits = String(options.length).length;
  return options.flatMap(({ text }, position) => {
    const number = String(position + 1).padStart(digits);
    const first = `${position === selected ? ">" : " "} ${number}. `;
    return wrap(text, width, { first, rest: " ".repeat(first.length) });
  });
}

/** The option that was picked, which stays on the screen in the place of the list. */
export function pickedLines(question: Choice, position: number, width: number): string[] {
  return wrap(numbered(question, position), width);
}

/** The option that waits for Enter, in words. */
export function selectedLines(question: Choice, position: number, width: number): string[] {
  return wrap(PROMPTER_WORDS[question.locale].selected(numbered(question, position)), width);
}

function numbered({ options }: Choice, position: number): string {
  return `${position + 1}. ${options[position]?.text}`;
}

/** What to say when what was typed picks no option. */
export function hintLines({ options, locale }: Choice, match: ChoiceMatch, width: number): string[] {
  const words = PROMPTER_WORDS[locale];
  if (match.kind === "one") return [];
  if (match.kind === "empty") return wrap(words.empty, width);
  if (match.kind === "none") return wrap(words.none(options.length), width);
  return wrap(words.several(match.positions.map((position) => position + 1).join(", ")), width);
}
