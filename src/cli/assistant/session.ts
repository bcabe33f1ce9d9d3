import { type Looking, planOfCase } from "../../case/case-plan.ts";
import { type Walk, walkCase } from "../../case/standing.ts";
import type { AssistantMessages } from "../../i18n/assistant.ts";
import type { Locale } from "../../i18n/locale.ts";
import { type Interview, openInterview } from "../../interview/interview.ts";
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
  /** Details asked for in this sitting: what was skipped is not asked again. */
  readonly detailsAsked: Set<string>;
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

/** The plan as it stands today, in the languages of the page. What is unanswered counts as unknown, never less. */
export function plansOf(session: Session): readonly [Plan, ...Plan[]] {
  const { context, record } = session;
  const [first, ...others] = context.languages.locales;
  const planIn = (locale: Locale): Plan =>
    planOfCase(context.shelf.library(locale), record.state(), lookingOf(session));
  return [planIn(first), ...others.map(planIn)];
}

/** How every step stands today. */
export function walkOfSession(session: Session): Walk {
  return walkCase(session.library, session.record.state(), lookingOf(session));
}

function lookingOf({ context }: Session): Looking {
  return { now: context.host.now(), callLocale: context.languages.callLocale };
}

/** The words around a plan in its own language. */
export function planMessages(plan: Plan): (typeof PLAN_MESSAGES)[Plan["lang"]] {
  return PLAN_MESSAGES[plan.lang];
}
