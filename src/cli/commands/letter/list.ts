import { formatDate } from "../../../i18n/date.ts";
import { type LetterWords, letterMessages } from "../../../i18n/letter.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { type LetterStep, stepsForLetter } from "../../../letter/due-letters.ts";
import type { CatalogLetter } from "../../../playbook/catalog-letter.ts";
import { paint } from "../../../render/terminal.ts";
import { EMPTY, type TextLine, textLines } from "../../../render/text-line.ts";
import { type Desk, walkOf } from "../../case/desk.ts";
import type { CommandDefinition } from "../../command.ts";
import type { Context } from "../../context.ts";
import { printJson } from "../../output.ts";
import { CASE_OPTION } from "../status.ts";
import { deskFor } from "./write.ts";

/** `komek letter list`: which letters there are, which are due now in the open case, and for which step. */
export const listCommand: CommandDefinition = {
  name: "list",
  arguments: "",
  options: [CASE_OPTION, { flags: "--no-case" }],
  run(context, _names, options: { readonly case?: string | false }) {
    const { host, json, locale, languages, color } = context;
    const desk = deskFor(context, options.case);
    if (json) {
      const shape = { schema: "komek.letters/1", lang: locale, case: desk?.id ?? null };
      return printJson(context, { ...shape, letters: listed(context, locale, desk).map(listedJson) });
    }
    const pages = languages.locales.map((each) => paint(pageOf(context, each, desk), color));
    host.print(pages.join("\n"));
  },
};

interface Listed {
  readonly letter: CatalogLetter;
  /** The steps that it is due for. */
  readonly due: readonly LetterStep[];
  readonly written: readonly { readonly at: string; readonly file: string | null }[];
}

function listed(context: Context, locale: Locale, desk: Desk | undefined): Listed[] {
  const walk = desk && walkOf(desk, locale);
  const written = desk?.record.state().letters ?? [];
  const { letters } = context.shelf.letters(locale);
  return [...letters]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map((letter) => ({
      letter,
      due: walk === undefined ? [] : stepsForLetter(letter.id, walk),
      written: written.flatMap(({ letter: id, at, file }) => (id === letter.id ? [{ at, file }] : [])),
    }));
}

function listedJson({ letter: { id, version, sha256, name, steps }, due, written }: Listed) {
  return { id, version, sha256, name, steps, due: due.length > 0, for: due, written };
}

function pageOf(context: Context, locale: Locale, desk: Desk | undefined): TextLine[] {
  const { words } = letterMessages(locale);
  const all = listed(context, locale, desk);
  const due = all.filter((one) => one.due.length > 0);
  const others = all.filter((one) => one.due.length === 0);
  const style = { width: context.width, words, locale };
  if (all.length === 0) return textLines(words.none, context.width, {});
  return [
    ...section(words.due, due, style),
    ...(due.length > 0 && others.length > 0 ? [EMPTY] : []),
    ...section(words.others, others, style),
  ];
}

interface ListStyle {
  readonly width: number;
  readonly words: LetterWords;
  readonly locale: Locale;
}

function section(heading: string, letters: readonly Listed[], style: ListStyle): TextLine[] {
  if (letters.length === 0) return [];
  return [
    ...textLines(heading.toUpperCase(), style.width, { role: "heading" }),
    ...letters.flatMap((one) => letterLinesOf(one, style)),
  ];
}

function letterLinesOf({ letter, due, written }: Listed, { width, words, locale }: ListStyle): TextLine[] {
  const below = [
    ...due.map(({ title }) => words.forStep(title)),
    ...written.map(({ at, file }) => words.written(formatDate(at, locale), file)),
    `komek letter write ${letter.id}`,
  ];
  return [
    ...textLines(letter.name, width, { role: "title", indent: { first: "- ", rest: "  " } }),
    ...below.flatMap((line) => textLines(line, width, { indent: "    " })),
  ];
}
