import { interviewOfCase } from "../../case/case-plan.ts";
import { nextSteps } from "../../case/next-steps.ts";
import type { StandingStep, Walk } from "../../case/standing.ts";
import { statusStep } from "../../case/status.ts";
import { caseMessages } from "../../i18n/case.ts";
import { formatDate } from "../../i18n/date.ts";
import type { Locale } from "../../i18n/locale.ts";
import { printedSteps } from "../../render/ladder.ts";
import { PLAN_MESSAGES } from "../../render/plan-messages.ts";
import { openLines } from "../../render/status.ts";
import { renderStepScreen } from "../../render/terminal.ts";
import { wrap } from "../../render/wrap.ts";
import { type Desk, deskStatus, openDesk, walkOf } from "../case/desk.ts";
import type { CommandDefinition } from "../command.ts";
import { printEach } from "../output.ts";
import { CASE_OPTION } from "./status.ts";

/** `komek next`: the first step that can be done now, in full, and how to say what came of it. */
export const nextCommand: CommandDefinition = {
  name: "next",
  arguments: "",
  options: [CASE_OPTION],
  run(context, _names, options: { readonly case?: string }) {
    const { host, languages } = context;
    const desk = openDesk(context, options.case);
    if (context.json) return printEach(context, (locale) => dataOf(desk, locale));
    host.print(languages.locales.map((each) => page(desk, each)).join("\n"));
  },
};

function dataOf(desk: Desk, locale: Locale): object {
  const walk = walkOf(desk, locale);
  const [first] = nextSteps(walk, desk.context.host.now());
  const standing = first === undefined ? null : statusStep(first, walk);
  return { schema: "komek.next/1", lang: locale, case: desk.id, step: first?.step ?? null, standing };
}

function page(desk: Desk, locale: Locale): string {
  const { host, width } = desk.context;
  const walk = walkOf(desk, locale);
  const [first] = nextSteps(walk, host.now());
  if (first === undefined || first.step === null) return nothingOpen(desk, locale);
  const { status: said } = caseMessages(locale);
  const reasons = openLines({ ...statusStep(first, walk), lockedBy: [] }, said);
  const late = first.late ? [`${said.late}. ${said.lateAdvice}`] : [];
  const commands = [
    ...startLines(desk, first, locale),
    `${said.commandDone}: komek done ${first.id}`,
    ...(first.step.ifRefused === null ? [] : [`${said.commandRefused}: komek refused ${first.id}`]),
    `${said.commandLater}: komek later ${first.id}`,
    `${said.commandCannot}: komek cannot ${first.id} --why "…"`,
  ];
  const wrapped = (lines: readonly string[]): string => lines.flatMap((line) => wrap(line, width)).join("\n");
  const above = [...reasons, ...late];
  return `${above.length === 0 ? "" : `${wrapped(above)}\n\n`}${screen(desk, first, { walk, locale })}\n${wrapped(commands)}\n`;
}

/** How to name the day from which the person's own deadline runs, where it is not known yet. */
function startLines({ context, record }: Desk, { step }: StandingStep, locale: Locale): string[] {
  if (step?.doBy == null || step.doBy.status !== "not-started") return [];
  const { from } = step.doBy;
  const { incidents } = interviewOfCase(context.shelf.library(locale), record.state());
  const detail = incidents.flatMap(({ incident }) => incident.details).find(({ id }) => id === from);
  return detail === undefined ? [] : [`${detail.text} komek recheck --detail ${from}=2026-12-31`];
}

interface Shown {
  readonly walk: Walk;
  readonly locale: Locale;
}

function screen({ context }: Desk, { id, step }: StandingStep, { walk, locale }: Shown): string {
  const { steps } = walk.plan;
  const ladder = steps.filter(({ opensOn }) => opensOn === null);
  const position = Math.max(1, ladder.findIndex((each) => each.id === id) + 1);
  const { width, color, accessible } = context;
  const options = { position, total: printedSteps(steps).length, messages: PLAN_MESSAGES[locale], steps };
  return step === null ? "" : renderStepScreen(step, { ...options, width, color, accessible });
}

function nothingOpen(desk: Desk, locale: Locale): string {
  const { status: said } = caseMessages(locale);
  const { recheck } = deskStatus(desk, locale);
  const lines = [
    said.nothingOpen,
    ...(recheck.since === null ? [] : [said.lookAgainDue(formatDate(recheck.since, locale))]),
    ...(recheck.next === null ? [] : [said.lookAgainOn(formatDate(recheck.next, locale))]),
  ];
  return `${lines.flatMap((line) => wrap(line, desk.context.width)).join("\n")}\n`;
}
