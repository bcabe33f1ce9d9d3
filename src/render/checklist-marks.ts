import type { StandingStep, Walk } from "../case/standing.ts";
import { formatDate, formatMoment } from "../i18n/date.ts";
import type { Locale } from "../i18n/locale.ts";
import { type PaperStates, paperMessages } from "../i18n/paper.ts";
import type { StepMarks } from "./checklist-sheet.ts";
import { PLAN_MESSAGES } from "./plan-messages.ts";

/** How the steps of a case stand, for paper: what is open has no mark; what was asked for is ticked and waited for. */
export function marksOfWalk({ plan, steps }: Walk): StepMarks {
  const { states } = paperMessages(plan.lang);
  const marked = steps.flatMap((step) => {
    const words = wordsOf(step, states, plan.lang);
    const said = [words, step.how ?? step.why ?? "", answerOf(step, plan.lang)].filter((text) => text !== "");
    const done = step.state === "done" || step.state === "waiting";
    return words === "" ? [] : [[step.id, { done, words: said.join(" · ") }] as const];
  });
  return new Map(marked);
}

/** Until when the other side has to answer. */
function answerOf({ answerBy }: StandingStep, locale: Locale): string {
  if (answerBy?.date == null) return "";
  return `${PLAN_MESSAGES[locale].clock.answerWithin}: ${formatMoment(answerBy.date, locale)}`;
}

function wordsOf({ state, on }: StandingStep, states: PaperStates, locale: Locale): string {
  const day = on === null ? "—" : formatDate(on, locale);
  switch (state) {
    case "done":
    case "waiting":
    case "refused":
    case "overdue":
      return states[state](day);
    case "later":
    case "cannot":
    case "locked":
      return states[state];
    case "no-longer-needed":
      return states.noLongerNeeded;
    case "open":
    case "not-yet":
      return "";
  }
}
