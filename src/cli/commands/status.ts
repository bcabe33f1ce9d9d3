import { caseMessages } from "../../i18n/case.ts";
import type { Locale } from "../../i18n/locale.ts";
import { PLAN_MESSAGES } from "../../render/plan-messages.ts";
import { type StatusStyle, statusLines } from "../../render/status.ts";
import { paint } from "../../render/terminal.ts";
import { deskStatus, openDesk } from "../case/desk.ts";
import type { CommandDefinition } from "../command.ts";
import type { Context } from "../context.ts";
import { printEach } from "../output.ts";

/** The options of every command about a case. */
export const CASE_OPTION = { flags: "--case <ID>" } as const;

/** `komek status`: what to do, own deadlines, whose answer is awaited or overdue and what to do then. */
export const statusCommand: CommandDefinition = {
  name: "status",
  arguments: "",
  options: [CASE_OPTION],
  run(context, _names, options: { readonly case?: string }) {
    const desk = openDesk(context, options.case);
    if (context.json) return printEach(context, (locale) => deskStatus(desk, locale));
    const pages = context.languages.locales.map((locale) =>
      paint(statusLines(deskStatus(desk, locale), styleOf(context, locale)), context.color),
    );
    context.host.print(pages.join("\n"));
  },
};

/** How a case is written in one language on this screen. */
export function styleOf({ width }: Context, locale: Locale): StatusStyle {
  return { width, locale, messages: PLAN_MESSAGES[locale], words: caseMessages(locale) };
}
