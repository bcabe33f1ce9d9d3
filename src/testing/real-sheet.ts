import type { Locale } from "../i18n/locale.ts";
import type { Answers } from "../interview/interview.ts";
import { buildPlan } from "../plan/build-plan.ts";
import type { Plan } from "../plan/plan.ts";
import { checklistSheet } from "../render/checklist-sheet.ts";
import { PLAN_MESSAGES } from "../render/plan-messages.ts";
import type { Sheet } from "../render/sheet.ts";
import { realLibrary } from "./real-library.ts";

/** What happened, for paper: incidents and what was answered; everything else is unknown. */
export interface Happening {
  readonly incidents: readonly string[];
  readonly answers?: Answers;
}

/** The six that every format is tried on. */
export const SIX_HAPPENINGS: Readonly<Record<string, Happening>> = {
  "a loan": { incidents: ["loan-in-my-name"], answers: { "who-is-helped": "me", "watched-device": "neither" } },
  "a code from 1414": { incidents: ["code-1414-shared"], answers: { "money-left": "no", "bank-code-given": "no" } },
  "money sent": { incidents: ["money-sent"], answers: { "watched-device": "phone" } },
  "an exposed key": { incidents: ["eds-key-exposed"], answers: { "eds-event": "gave-key", "eds-access": "have-key" } },
  "an exchange": { incidents: ["exchange-api-keys"], answers: { exchange: "binance", "watched-device": "neither" } },
  "a hijacked number and a code": { incidents: ["sim-hijacked", "code-1414-shared"] },
};

/** A plan from the project's own playbooks, of one day. */
export function realPlan({ incidents, answers = {} }: Happening, locale: Locale): Plan {
  const at = new Date("2026-11-24T10:00:00+05:00");
  return buildPlan(realLibrary(locale), { incidents, answers, details: {}, done: {}, at, callLocale: "ru" });
}

/** The same as it goes on paper. */
export function realSheet(happening: Happening, locale: Locale): Sheet {
  return checklistSheet(realPlan(happening, locale), PLAN_MESSAGES[locale]);
}
