import type { Plan } from "../plan/plan.ts";
import { printedSteps } from "../render/ladder.ts";

/** The incidents of a plan and the titles of its steps in a row: the short version a frightened person reads. */
export function titleList(plan: Plan): string {
  const lines = printedSteps(plan.steps).map(({ urgency, id, title, requires }) => {
    return `${urgency.padEnd(10)} ${requires.length > 0 ? "[clean device] " : ""}${title}  (${id})`;
  });
  return `${plan.incidents.map(({ id, openedBy }) => `${id}${openedBy === null ? "" : ` ← ${openedBy}`}`).join("\n")}\n\n${lines.join("\n")}\n`;
}
