import type { PlannedStep } from "../../case/event.ts";
import { LOCALES, perLocale } from "../../i18n/locale.ts";
import { buildPlan } from "../../plan/build-plan.ts";
import type { Session } from "./session.ts";

/** Keeps the plan as it is shown, in three languages, whenever its steps are not those kept last. */
export function keepPlan({ context, record }: Session): void {
  const { incidents, answers, details, plan: kept } = record.state();
  const request = {
    incidents,
    answers,
    details,
    done: {},
    at: context.host.now(),
    callLocale: context.languages.callLocale,
  };
  const plans = perLocale((locale) => buildPlan(context.shelf.library(locale), request));
  const steps = plans.ru.steps.map(({ id, sha256 }, index): PlannedStep => {
    const text = <T>(read: (step: (typeof plans.ru.steps)[number]) => T, empty: T) =>
      perLocale((locale) => {
        const step = plans[locale].steps[index];
        return step === undefined ? empty : read(step);
      });
    return { id, hash: sha256, title: text(({ title }) => title, ""), do: text(({ do: lines }) => lines, []) };
  });
  const key = (list: readonly PlannedStep[]): string => list.map(({ id, hash }) => `${id} ${hash}`).join("\n");
  if (kept !== null && key(kept.steps) === key(steps)) return;
  const playbooks = Object.fromEntries(plans[LOCALES[0]].incidents.map(({ id, version }) => [id, version]));
  record.add({ kind: "planned", steps, playbooks });
}
