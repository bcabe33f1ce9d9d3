import type { WalkDifference } from "../../case/difference.ts";
import type { StandingStep, Walk } from "../../case/standing.ts";
import { caseMessages } from "../../i18n/case.ts";
import { formatMoment } from "../../i18n/date.ts";
import type { Locale } from "../../i18n/locale.ts";

/** Whose answer is awaited until when, and what opens otherwise. */
export function waitingWords(standing: StandingStep | undefined, { steps }: Walk, locale: Locale): string[] {
  const { mark, status } = caseMessages(locale);
  if (standing?.answerBy == null) return [];
  const { date, text } = standing.answerBy;
  if (standing.state === "overdue") return date === null ? [] : [sentence(status.ranOut(formatMoment(date, locale)))];
  const then = steps.find(({ id }) => id === standing.then);
  return [
    date === null ? text : mark.waitUntil(formatMoment(date, locale)),
    ...(then === undefined ? [] : [mark.ifSilent(then.title)]),
  ];
}

/** What is different after an event: incidents, next instances and steps that opened, and what is no longer needed. */
export function differenceWords({ opened, fresh, gone, incidents }: WalkDifference, locale: Locale): string[] {
  const { mark, renew } = caseMessages(locale);
  return [
    ...incidents.map(({ title }) => renew.openedIncident(title)),
    ...opened.map(({ title }) => mark.opened(title)),
    ...fresh.map(({ title }) => mark.newStep(title)),
    ...gone.map(({ title }) => mark.noLongerNeeded(title)),
  ];
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
