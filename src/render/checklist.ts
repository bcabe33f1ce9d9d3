import { formatDate } from "../i18n/date.ts";
import type { PlanMessages } from "../i18n/plan.ts";
import type { Plan, PlanStep } from "../plan/plan.ts";
import { URGENCIES, type Urgency } from "../playbook/catalog.ts";
import { printedSteps } from "./ladder.ts";
import type { StepLine } from "./step-line.ts";
import { stepLines } from "./step-lines.ts";

/** More than this under one heading is not taken in by a frightened person. */
export const LONGEST_GROUP = 7;

export interface ChecklistStep {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly lines: readonly StepLine[];
}

export interface ChecklistBlock {
  readonly urgency: Urgency;
  readonly heading: string;
  /** Each of at most seven steps; `pause` stands before every group but the first. */
  readonly groups: readonly { readonly pause: string | null; readonly steps: readonly ChecklistStep[] }[];
}

/** A plan as it is printed, before a format gives it its look. */
export interface Checklist {
  readonly title: string;
  readonly about: readonly string[];
  readonly blocks: readonly ChecklistBlock[];
}

/** Plan → blocks by urgency, numbered from the first step to the last. */
export function checklistOf(plan: Plan, messages: PlanMessages, accessible = false): Checklist {
  const printed = stepsInOrder(plan);
  const numbers = new Map(printed.map(({ id }, index) => [id, index + 1]));
  const write = (step: PlanStep): ChecklistStep => {
    const number = numbers.get(step.id) ?? 0;
    const known = new Set(printed.slice(0, number - 1).flatMap(({ contacts }) => contacts.map(({ id }) => id)));
    const lines = stepLines(step, { messages, steps: plan.steps, numbers, accessible, known });
    return { id: step.id, number, title: step.title, lines };
  };
  return {
    title: `${messages.title}: ${plan.incidents.map(({ title }) => title).join("; ")}`,
    about: aboutLines(plan, messages),
    blocks: URGENCIES.flatMap((urgency) => {
      const groups = groupsOf(printed.filter((step) => step.urgency === urgency)).map((steps) => steps.map(write));
      return groups.length === 0
        ? []
        : [{ urgency, heading: messages.urgency[urgency], groups: pauses(groups, messages) }];
    }),
  };
}

/** The steps that get a number, in the order of their numbers. */
export function stepsInOrder({ steps }: Plan): PlanStep[] {
  return [...printedSteps(steps)].sort((one, other) => rank(one) - rank(other));
}

function rank({ urgency }: PlanStep): number {
  return URGENCIES.indexOf(urgency);
}

/** The plan's own groups, and never more than seven steps in one. */
function groupsOf(steps: readonly PlanStep[]): PlanStep[][] {
  const groups: PlanStep[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last !== undefined && last.length < LONGEST_GROUP && last[0]?.group === step.group) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

function pauses(groups: readonly ChecklistStep[][], messages: PlanMessages): ChecklistBlock["groups"] {
  return groups.map((steps, index) => ({
    pause: index === 0 ? null : messages.pause(steps[0]?.number ?? 0, steps.at(-1)?.number ?? 0),
    steps,
  }));
}

function aboutLines(plan: Plan, messages: PlanMessages): string[] {
  const who = messages.whoIsHelped[plan.answers["who-is-helped"] ?? ""];
  const made = `${messages.madeOn}: ${formatDate(plan.at, messages.locale)}`;
  return who === undefined ? [made] : [made, `${messages.helped}: ${who}`];
}
