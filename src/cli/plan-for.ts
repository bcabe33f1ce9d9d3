import type { Locale } from "../i18n/locale.ts";
import { openInterview } from "../interview/interview.ts";
import { missingQuestions } from "../interview/question.ts";
import { buildPlan, type PlanRequest, withBands } from "../plan/build-plan.ts";
import { OFFSET } from "../plan/calendar.ts";
import type { Plan } from "../plan/plan.ts";
import { URGENCIES, type Urgency } from "../playbook/catalog.ts";
import type { Context } from "./context.ts";
import { CommandFailure } from "./failure.ts";
import { ANSWER_PROBLEM_MESSAGES, type AnswerOptions, gatherAnswers } from "./gather-answers.ts";
import { checkPins, resolveIncidents } from "./resolve-incidents.ts";

/** Everything a plan is made from, checked, and no answer missing unless the script said to assume. */
export async function requestPlan(
  context: Context,
  names: readonly string[],
  options: AnswerOptions,
): Promise<PlanRequest> {
  const library = context.shelf.library(context.locale);
  resolveIncidents(library, names);
  const gathered = await gatherAnswers(context, library, options);
  const incidents = resolveIncidents(library, [...names, ...gathered.incidents]);
  if (incidents.length === 0) throw new CommandFailure({ code: "usage", detail: "<incident…>" });
  checkPins(library, gathered.pins);
  const { details, done } = gathered;
  const at = moment(gathered.at, context.host.now());
  const request = { incidents, details, done, at, callLocale: context.languages.callLocale };
  const answers = withBands(library, { ...request, answers: gathered.answers });
  const interview = openInterview(library, incidents, answers);
  const missing = missingQuestions(interview, answers).map(({ id }) => id);
  if (missing.length > 0 && options.assumeUnknown !== true)
    throw new CommandFailure({ code: "answers-missing", missing });
  for (const question of Object.keys(gathered.answers).filter((id) => !interview.applies(id))) {
    context.host.note(`${ANSWER_PROBLEM_MESSAGES[context.locale].doesNotApply(question)}\n`);
  }
  return { ...request, answers };
}

/** `--at`: an ISO time; without an offset it is +05:00. */
function moment(text: string | undefined, now: Date): Date {
  if (text === undefined) return now;
  const full = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00` : text;
  const instant = new Date(/(Z|[+-]\d{2}:\d{2})$/.test(full) ? full : `${full}${OFFSET}`);
  if (Number.isNaN(instant.getTime())) throw new CommandFailure({ code: "usage", detail: `--at ${text}` });
  return instant;
}

/** The plan in each language of the page, the first one leading; `only` keeps some blocks. */
export function plansFor(context: Context, request: PlanRequest, only: readonly Urgency[] = URGENCIES): Plan[] {
  return context.languages.locales.map((locale: Locale) => {
    const plan = buildPlan(context.shelf.library(locale), request);
    return { ...plan, steps: plan.steps.filter(({ urgency }) => only.includes(urgency)) };
  });
}

/** `--only now,today` as urgencies. */
export function parseOnly(text: string | undefined): readonly Urgency[] {
  if (text === undefined) return URGENCIES;
  const names = text.split(",").map((name) => name.trim());
  const strange = names.find((name) => !(URGENCIES as readonly string[]).includes(name));
  if (strange !== undefined)
    throw new CommandFailure({ code: "usage", detail: `--only ${strange} (${URGENCIES.join(", ")})` });
  return URGENCIES.filter((urgency) => names.includes(urgency));
}
