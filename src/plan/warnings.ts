import type { Interview } from "../interview/interview.ts";
import type { Library } from "../playbook/catalog.ts";
import type { PlanStep, PlanWarning } from "./plan.ts";

export interface WarningGround {
  readonly interview: Interview;
  readonly steps: readonly PlanStep[];
  readonly day: string;
  readonly whoIsHelped: string | undefined;
}

/** What every plan says at its end, in the library's words. The recovery-scam warning is always the last. */
export function warningsOf(library: Library, ground: WarningGround): PlanWarning[] {
  const codes: [string, boolean][] = [
    ["helper", ground.whoIsHelped !== "me"],
    ["not-reviewed", ground.interview.incidents.some(({ incident }) => !incident.reviewed)],
    ["review-overdue", ground.interview.incidents.some(({ incident }) => incident.reviewBy < ground.day)],
    ["contacts-not-dialled", ground.steps.some(({ contacts }) => contacts.some(notDialled))],
    ["calendar-derived", clocks(ground.steps).some((status) => status === "derived")],
    ["calendar-beyond", clocks(ground.steps).some((status) => status === "beyond-calendar")],
    ["recovery-scam", true],
  ];
  return codes.filter(([, holds]) => holds).map(([code]) => ({ code, text: library.notices[code] ?? code }));
}

function notDialled({ phones, checkedOn }: { phones: readonly string[]; checkedOn: string | null }): boolean {
  return phones.length > 0 && checkedOn === null;
}

function clocks(steps: readonly PlanStep[]): string[] {
  return steps.flatMap(({ doBy, answerWithin }) => [doBy?.status ?? "", answerWithin?.status ?? ""]);
}
