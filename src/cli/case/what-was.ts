import { interviewOfCase } from "../../case/case-plan.ts";
import type { CaseEvent } from "../../case/event.ts";
import type { Walk } from "../../case/standing.ts";
import { caseMessages } from "../../i18n/case.ts";
import { takingBackWords } from "../../i18n/case-more.ts";
import { formatDate } from "../../i18n/date.ts";
import type { Locale } from "../../i18n/locale.ts";
import { isDay } from "../../plan/calendar.ts";
import type { Desk } from "./desk.ts";

/** An event in words, as the person would name it: "Done: Call your bank". `before` is the case while it stood. */
export function whatWas(event: CaseEvent, before: Walk, desk: Desk, locale: Locale = desk.context.locale): string {
  const { kinds } = caseMessages(locale).log;
  const own = takingBackWords(locale);
  const about = (kind: string, what: string): string => (what === "" ? kind : `${kind}: ${what}`);
  switch (event.kind) {
    case "answered":
      return questionText(event.question, desk, locale);
    case "detailed":
      return detailText(event, desk, locale);
    case "confirmed":
      return about(own.confirmed, conditionTitle(event.precondition, desk, locale));
    case "done":
      return about(event.answered === true ? kinds.answered : kinds.done, titleOf(event.step, before));
    case "refused":
    case "cannot":
      return about(kinds[event.kind], titleOf(event.step, before));
    case "later":
      return about(own.later, titleOf(event.step, before));
    case "noted":
      return about(kinds.noted, event.text);
    case "evidence-added":
      return about(kinds.evidence, event.file);
    case "letter-written":
      return about(kinds.letter, event.letter);
    default:
      return event.kind === "closed" ? kinds.closed : event.kind;
  }
}

function titleOf(step: string, { steps }: Walk): string {
  return steps.find(({ id }) => id === step)?.title ?? step;
}

function incidentsOf({ context, record }: Desk, locale: Locale) {
  return interviewOfCase(context.shelf.library(locale), record.state());
}

function questionText(question: string, desk: Desk, locale: Locale): string {
  return incidentsOf(desk, locale).questions.find(({ id }) => id === question)?.text ?? question;
}

function detailText({ detail, value }: { detail: string; value: string | null }, desk: Desk, locale: Locale): string {
  const details = incidentsOf(desk, locale).incidents.flatMap(({ incident }) => incident.details);
  const text = details.find(({ id }) => id === detail)?.text ?? detail;
  if (value === null) return text;
  return `${text}: ${isDay(value) ? formatDate(value, locale) : value}`;
}

function conditionTitle(id: string, desk: Desk, locale: Locale): string {
  const { incidents } = incidentsOf(desk, locale);
  return incidents.flatMap(({ incident }) => incident.preconditions[id] ?? [])[0]?.title ?? id;
}
