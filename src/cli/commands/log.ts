import { timelineOf } from "../../case/timeline.ts";
import { caseMessages } from "../../i18n/case.ts";
import type { Locale } from "../../i18n/locale.ts";
import { atOffset } from "../../plan/calendar.ts";
import { LOG_FORMATS, type LogPage, type LogRenderer } from "../../render/log.ts";
import { type Desk, deskEvents, openDesk, walkOf } from "../case/desk.ts";
import type { CommandDefinition } from "../command.ts";
import { CommandFailure } from "../failure.ts";
import { writeResult } from "../output.ts";
import { CASE_OPTION } from "./status.ts";

interface LogOptions {
  readonly case?: string;
  readonly format?: string;
  readonly out?: string;
}

/** `komek log`: the timeline for police or bank: what was done when, who was called, reference numbers. */
export const logCommand: CommandDefinition = {
  name: "log",
  arguments: "",
  options: [{ flags: "--format <text|md|html|json>" }, { flags: "--out <FILE>" }, CASE_OPTION],
  async run(context, _names, options: LogOptions) {
    const format = context.json ? "json" : (options.format ?? "text");
    const renderers: Readonly<Record<string, LogRenderer>> = LOG_FORMATS;
    const render = Object.hasOwn(renderers, format) ? renderers[format] : undefined;
    if (render === undefined) {
      throw new CommandFailure({ code: "unknown-format", name: format, nearest: Object.keys(LOG_FORMATS) });
    }
    const desk = openDesk(context, options.case);
    const pages = context.languages.locales.map((locale) => pageOf(desk, locale));
    await writeResult(context, render(pages, context.width), options.out);
  },
};

function pageOf(desk: Desk, locale: Locale): LogPage {
  const { context, record, id } = desk;
  const state = record.state();
  const { plan } = walkOf(desk, locale);
  const entries = timelineOf(deskEvents(desk), { state, plan, locale, letterName: letterNames(desk, locale) });
  return { id, locale, madeAt: atOffset(context.host.now()), entries, words: caseMessages(locale).log };
}

/** The letters are read only where one was written. */
function letterNames({ context, record }: Desk, locale: Locale): (id: string) => string | undefined {
  const { letters } = record.state().letters.length === 0 ? { letters: [] } : context.shelf.letters(locale);
  return (id) => letters.find((letter) => letter.id === id)?.name;
}
