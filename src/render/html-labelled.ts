import { LOCALES } from "../i18n/locale.ts";
import type { PlanMessages } from "../i18n/plan.ts";
import { escapeHtml } from "./html.ts";

/** A label and its text; words for a call in another language than the page are marked with theirs. */
export function labelledHtml(label: string, text: string, { locale, step }: PlanMessages): string {
  const spoken = LOCALES.find((other) => other !== locale && step.sayIn[other] === label);
  const words = escapeHtml(text);
  return `<b>${escapeHtml(label)}:</b> ${spoken === undefined ? words : `<span lang="${spoken}">${words}</span>`}`;
}
