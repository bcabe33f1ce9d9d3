import type { Locale } from "../i18n/locale.ts";
import { buildPlan, type PlanRequest } from "../plan/build-plan.ts";
import type { Plan } from "../plan/plan.ts";
import { realLibrary } from "./real-library.ts";

type Told = Pick<PlanRequest, "incidents" | "answers">;

/** What has to look right on paper: the five incidents of the beginning, and two at once with a watched phone. */
export const PAPER_SCENARIOS: Readonly<Record<string, Told>> = {
  "code-1414": { incidents: ["code-1414-shared"], answers: { "watched-device": "neither", "money-left": "no" } },
  "api-keys": { incidents: ["exchange-api-keys"], answers: { "watched-device": "neither", exchange: "binance" } },
  "leak-notice": { incidents: ["data-leak-notice"], answers: { "watched-device": "neither", "leak-client": "never" } },
  "eds-key": { incidents: ["eds-key-exposed"], answers: { "watched-device": "neither", "eds-event": "gave-key" } },
  loan: { incidents: ["loan-in-my-name"], answers: {} },
  "loan-and-watched-phone": {
    incidents: ["code-1414-shared", "loan-in-my-name"],
    answers: { "who-is-helped": "far", "watched-device": "phone", "money-left": "yes" },
  },
};

/** The plan of one of them, made on a fixed day from the project's own playbooks. */
export function paperPlan(scenario: string, locale: Locale): Plan {
  const told = PAPER_SCENARIOS[scenario];
  if (told === undefined) throw new Error(`no such scenario: ${scenario}`);
  const at = new Date("2026-11-24T10:00:00+05:00");
  return buildPlan(realLibrary(locale), { ...told, details: {}, done: {}, at, callLocale: "ru" });
}
