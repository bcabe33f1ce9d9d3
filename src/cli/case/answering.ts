import { interviewOfCase } from "../../case/case-plan.ts";
import type { EventBody } from "../../case/event.ts";
import type { StandingStep } from "../../case/standing.ts";
import { caseMessages } from "../../i18n/case.ts";
import type { Locale } from "../../i18n/locale.ts";
import { UNKNOWN } from "../../playbook/catalog.ts";
import { gatherAnswers } from "../gather-answers.ts";
import { askAll } from "./ask.ts";
import type { Desk } from "./desk.ts";
import { differenceWords } from "./happened-lines.ts";
import { addEvents } from "./mark-step.ts";

/** The answers a command may bring. */
export interface AnsweringOptions {
  readonly set?: readonly string[];
  readonly detail?: readonly string[];
}

/** `--set` and `--detail` as events, checked; all problems at once, exit 4. */
export async function answerBodies(desk: Desk, { set, detail }: AnsweringOptions): Promise<EventBody[]> {
  const { answers, details } = await gatherAnswers(desk.context, desk.library, { set, detail });
  return [
    ...Object.entries(answers).map(([question, option]): EventBody => ({ kind: "answered", question, option })),
    ...Object.entries(details).map(([id, value]): EventBody => ({ kind: "detailed", detail: id, value })),
  ];
}

/** What is said, in a language of the page. */
type LinesIn = (locale: Locale) => readonly string[];

/**
 * A step that finds something out has its question asked again: at a terminal at once, else by naming the command that
 * answers it. Gives the lines to show in a language of the page. What is answered for sure is not asked again.
 */
export async function settlingLines(desk: Desk, { step }: StandingStep): Promise<LinesIn> {
  const { context, record, library } = desk;
  const state = record.state();
  const interview = interviewOfCase(library, state);
  const question = interview.questions.find(({ id }) => id === step?.settles);
  if (question === undefined || !interview.applies(question.id)) return () => [];
  if ((state.answers[question.id] ?? UNKNOWN) !== UNKNOWN) return () => [];
  if (!context.interactive) return (locale) => settleHint(desk, question.id, locale);
  const lines: string[] = [];
  await askAll(desk, [question], (id, option) => {
    const happened = addEvents(desk, { kind: "answered", question: id, option });
    lines.push(caseMessages(context.locale).mark.answerKept, ...differenceWords(happened, context.locale));
  });
  return (locale) => (locale === context.locale ? lines : []);
}

function settleHint({ context, record }: Desk, id: string, locale: Locale): string[] {
  const { mark } = caseMessages(locale);
  const { questions } = interviewOfCase(context.shelf.library(locale), record.state());
  const { text, options = [] } = questions.find((question) => question.id === id) ?? { text: id };
  return [mark.settleHint(text), ...options.map((each) => `komek recheck --set ${id}=${each.id} (${each.text})`)];
}
