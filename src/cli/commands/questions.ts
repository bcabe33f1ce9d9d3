import { type CommandMessages, commandMessages } from "../../i18n/command.ts";
import { openInterview } from "../../interview/interview.ts";
import { missingQuestions } from "../../interview/question.ts";
import { type CatalogDetail, type CatalogQuestion, UNKNOWN } from "../../playbook/catalog.ts";
import { wrap } from "../../render/wrap.ts";
import { answersTemplate } from "../answers-template.ts";
import { ANSWER_OPTIONS, type CommandDefinition } from "../command.ts";
import type { Context } from "../context.ts";
import { CommandFailure } from "../failure.ts";
import { type AnswerOptions, gatherAnswers } from "../gather-answers.ts";
import { printEach, writeResult } from "../output.ts";
import { resolveIncidents } from "../resolve-incidents.ts";

interface QuestionsOptions extends AnswerOptions {
  readonly template?: boolean;
  readonly out?: string;
}

/** `komek questions`: what a script must still answer, over all incidents that are open so far. */
export const questionsCommand: CommandDefinition = {
  name: "questions",
  arguments: "[incident...]",
  options: [...ANSWER_OPTIONS, { flags: "--template" }, { flags: "--out <FILE>" }],
  async run(context, names, options: QuestionsOptions) {
    const { locale, shelf } = context;
    const library = shelf.library(locale);
    resolveIncidents(library, names);
    const { incidents, answers } = await gatherAnswers(context, library, options);
    const named = resolveIncidents(library, [...names, ...incidents]);
    if (named.length === 0) throw new CommandFailure({ code: "usage", detail: "<incident…>" });
    const interview = openInterview(library, named, answers);
    const questions = missingQuestions(interview, answers);
    const details = interview.incidents.flatMap(({ incident }) => incident.details);
    if (context.json) {
      return printEach(context, (lang) => {
        const page = openInterview(shelf.library(lang), named, answers);
        const asked = missingQuestions(page, answers).map((question) => plainQuestion(question, lang));
        const typed = page.incidents.flatMap(({ incident }) => incident.details).map(plainDetail);
        return { schema: "komek.questions/1", lang, incidents: named, questions: asked, details: typed };
      });
    }
    const text = options.template
      ? answersTemplate({ incidents: named, questions, details, unknownText: commandMessages(locale).unknownAnswer })
      : questionText(context, questions, details);
    await writeResult(context, text, options.out);
  },
};

function unknown(locale: Context["locale"]): { id: string; text: string } {
  return { id: UNKNOWN, text: commandMessages(locale).unknownAnswer };
}

function plainQuestion({ id, ask, text, why, options }: CatalogQuestion, locale: Context["locale"]): object {
  const choices = [...options.map((choice) => ({ id: choice.id, text: choice.text })), unknown(locale)];
  return { id, ask, text, why, options: choices };
}

function plainDetail({ id, type, text }: CatalogDetail): { id: string; type: string; text: string } {
  return { id, type, text };
}

function questionText(
  { locale, width }: Context,
  questions: readonly CatalogQuestion[],
  details: readonly CatalogDetail[],
): string {
  const messages = commandMessages(locale);
  const blocks = [
    ...block(
      messages.firstQuestions,
      questions.filter(({ ask }) => ask === "first").flatMap((question) => lines(question, messages, width)),
    ),
    ...block(
      messages.laterQuestions,
      questions.filter(({ ask }) => ask === "later").flatMap((question) => lines(question, messages, width)),
    ),
    ...block(
      messages.details,
      details.flatMap(({ id, text, type }) => wrap(`${id} (${messages.detailTypes[type]}): ${text}`, width, "  ")),
    ),
  ];
  return `${blocks.join("\n")}\n`;
}

function block(title: string, body: readonly string[]): string[] {
  return body.length === 0 ? [] : [title, ...body, ""];
}

function lines({ id, text, why, options }: CatalogQuestion, messages: CommandMessages, width: number): string[] {
  const choices = [...options, { id: UNKNOWN, text: messages.unknownAnswer }];
  return [
    ...wrap(`${id}: ${text}`, width, { first: "  ", rest: "    " }),
    ...choices.flatMap((choice) =>
      wrap(`${id}=${choice.id} — ${choice.text}`, width, { first: "    ", rest: "      " }),
    ),
    ...wrap(`${messages.why} ${why}`, width, { first: "    ", rest: "      " }),
  ];
}
