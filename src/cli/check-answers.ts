import { findSecret } from "../case/secret.ts";
import type { AnswerProblemMessages } from "../i18n/failure.ts";
import { own } from "../i18n/own.ts";
import { isDay } from "../plan/calendar.ts";
import { type Library, UNKNOWN } from "../playbook/catalog.ts";
import { nearestNames } from "./nearest.ts";

export interface AnswerCheck {
  readonly library: Library;
  readonly messages: AnswerProblemMessages;
}

type Values = Readonly<Record<string, string>>;

/** What is wrong with answers: questions and options that do not exist. `unknown` is an answer to every question. */
export function checkAnswers(answers: Values, { library, messages }: AnswerCheck): string[] {
  return Object.entries(answers).flatMap(([question, option]) => {
    const options = own(library.questions, question);
    if (options === undefined) {
      return [messages.unknownQuestion(question, nearestNames(question, Object.keys(library.questions)))];
    }
    return option === UNKNOWN || options.includes(option)
      ? []
      : [messages.unknownOption(question, option, [...options, UNKNOWN])];
  });
}

/** What is wrong with details: names, dates, amounts, and secrets, which are never taken. */
export function checkDetails(details: Values, { library, messages }: AnswerCheck): string[] {
  return Object.entries(details).flatMap(([name, value]) => {
    const type = own(library.details, name);
    if (type === undefined) return [messages.unknownDetail(name, nearestNames(name, Object.keys(library.details)))];
    if (findSecret(value) !== undefined) return [messages.secret(name)];
    if (type === "date" && !isDay(value)) return [messages.notADate(name, value)];
    return type === "amount" && !/^\d+([.,]\d{1,2})?$/.test(value) ? [messages.notAnAmount(name, value)] : [];
  });
}

/** What is wrong with steps said to be done: names and dates. */
export function checkDone(
  done: readonly { readonly step: string; readonly on: string }[],
  { library, messages }: AnswerCheck,
): string[] {
  return done.flatMap(({ step, on }) => [
    ...(library.steps.includes(step) ? [] : [messages.unknownStep(step, nearestNames(step, library.steps))]),
    ...(isDay(on) ? [] : [messages.notADate(step, on)]),
  ]);
}
