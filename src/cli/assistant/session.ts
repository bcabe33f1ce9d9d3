import type { AssistantMessages } from "../../i18n/assistant.ts";
import { type Interview, openInterview } from "../../interview/interview.ts";
import { buildPlan } from "../../plan/build-plan.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Library } from "../../playbook/catalog.ts";
import { PLAN_MESSAGES } from "../../render/plan-messages.ts";
import { wrap } from "../../render/wrap.ts";
import type { Context } from "../context.ts";
import type { Prompter } from "../prompter.ts";
import type { CaseRecord } from "./record.ts";

export interface WalkedStep {
  readonly step: string;
  readonly event: string;
}

/** One sitting at the screen: what is needed everywhere in the assistant. */
export interface Session {
  readonly context: Context;
  readonly prompter: Prompter;
  readonly messages: AssistantMessages;
  readonly library: Library;
  record: CaseRecord;
  /** Questions answered in this sitting, in order: going back takes the last. */
  readonly asked: string[];
  /** Steps walked in this sitting, in order, each with the event that says how it went. */
  readonly walked: WalkedStep[];
  /** Steps put off in this sitting. */
  readonly putOff: Set<string>;
}

/** A text on the screen, wrapped to its width, with an empty line after it. */
export function tell({ context, prompter }: Session, text: string): void {
  prompter.say(`${wrap(text, context.width).join("\n")}\n`);
}

/** How leaving is offered: nobody is told that something is saved where nothing is. */
export function leaveText({ record, messages }: Session): string {
  return record.savedIn === "" ? messages.leaveUnsaved : messages.leave;
}

/** The interview as it stands now. */
export function interviewOf({ library, record }: Session): Interview {
  const { incidents, answers } = record.state();
  return openInterview(library, incidents, answers);
}

/** The plan as it stands, in the languages of the page. What is unanswered counts as unknown, which is never less. */
export function plansOf({ context, record }: Session): readonly [Plan, ...Plan[]] {
  const { incidents, answers, details, steps, moment } = record.state();
  const done = Object.fromEntries(
    Object.entries(steps).flatMap(([id, { state, on }]) => (state === "done" && on !== null ? [[id, on]] : [])),
  );
  const at = moment === null ? context.host.now() : new Date(moment);
  const request = { incidents, answers, details, done, at, callLocale: context.languages.callLocale };
  const [first, ...others] = context.languages.locales;
  return [
    buildPlan(context.shelf.library(first), request),
    ...others.map((locale) => buildPlan(context.shelf.library(locale), request)),
  ];
}

/** The words around a plan in its own language. */
export function planMessages(plan: Plan): (typeof PLAN_MESSAGES)[Plan["lang"]] {
  return PLAN_MESSAGES[plan.lang];
}
