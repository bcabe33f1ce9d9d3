import type { Plan } from "../plan/plan.ts";

/** The plan itself, `komek.plan/1`, for other programs. */
export function renderJson(plan: Plan): string {
  return `${JSON.stringify(plan, null, 2)}\n`;
}
