import { type Answers, meansOf, openInterview } from "../interview/interview.ts";
import type { CatalogIncident, Library } from "../playbook/catalog.ts";
import { CLEAN_DEVICE, UNKNOWN, WATCHED_DEVICE, WHO_IS_HELPED } from "../playbook/catalog.ts";
import { buildPlan } from "./build-plan.ts";
import type { Breach } from "./invariant.ts";
import type { Plan, PlanStep } from "./plan.ts";

/**
 * Proves what is stated over the written plan, for each playbook, each helper and each watched device: S4 and S11
 * (locks and their way round), S7 (the last warning and the day to look again), S10 (who presses and who calls).
 */
export function proveWords(library: Library, at: Date): Breach[] {
  return library.incidents.flatMap(({ id }) =>
    answersShowingAll(library.incident(id)).flatMap((answers) => {
      const plan = buildPlan(library, { incidents: [id], answers, details: {}, done: {}, at, callLocale: "ru" });
      return breaches(plan, library, mayBeWatched(library, plan));
    }),
  );
}

/** Each helper with each device, all else unknown; and again with what shows each step that only certainty shows. */
function answersShowingAll({ steps }: CatalogIncident): Answers[] {
  const certain = steps.filter(({ onlyIfSure }) => onlyIfSure).flatMap(({ when = [] }) => when);
  const shown = certain.map((map) => Object.entries(map).map(([question, [option = UNKNOWN]]) => [question, option]));
  return [[], ...shown].flatMap((sure) =>
    ["me", "beside", "far"].flatMap((who) =>
      ["phone", "computer", "both", "neither", UNKNOWN].map((device) => {
        return { [WHO_IS_HELPED]: who, [WATCHED_DEVICE]: device, ...Object.fromEntries(sure) };
      }),
    ),
  );
}

/** Said anew here, so that the planner's own rule is not proved by itself. */
function mayBeWatched(library: Library, { incidents, answers }: Plan): boolean {
  const named = incidents.map(({ id }) => id);
  return answers[WATCHED_DEVICE] !== "neither" || meansOf(openInterview(library, named, answers)).has("device-watched");
}

function breaches(plan: Plan, library: Library, watched: boolean): Breach[] {
  const say = (code: Breach["code"], about: string): Breach => ({ code, about, answers: plan.answers });
  const helped = plan.answers[WHO_IS_HELPED] !== "me";
  return [
    ...plan.steps.filter((step) => watched && unlocked(step)).map(({ id }) => say("S4", id)),
    ...plan.steps.filter(hopeless).map(({ id }) => say("S11", id)),
    ...plan.steps.filter((step) => helped && silentOnWho(step, library)).map(({ id }) => say("S10", id)),
    ...(plan.warnings.at(-1)?.code === "recovery-scam" && plan.warnings.at(-1)?.text !== "recovery-scam"
      ? []
      : [say("S7", "recovery-scam")]),
    ...(plan.recheckOn.length > 0 ? [] : [say("S7", "recheckOn")]),
  ];
}

function unlocked({ login, requires }: PlanStep): boolean {
  return login !== "none" && !requires.some(({ id }) => id === CLEAN_DEVICE);
}

function hopeless({ requires, urgency }: PlanStep): boolean {
  return (urgency === "now" || urgency === "today") && requires.some(({ otherwise }) => otherwise.trim() === "");
}

function silentOnWho(step: PlanStep, { notices }: Library): boolean {
  const presses = notices["helper-presses"] ?? "";
  const calls = notices["helper-calls"] ?? "";
  return (
    (step.login !== "none" && (presses === "" || !step.do.includes(presses))) ||
    (step.say !== null && (calls === "" || !step.do.includes(calls)))
  );
}
