import { answerProblemEn } from "../i18n/en/failure.ts";
import type { AnswerProblemMessages } from "../i18n/failure.ts";
import { answerProblemKk } from "../i18n/kk/failure.ts";
import type { Locale } from "../i18n/locale.ts";
import { answerProblemRu } from "../i18n/ru/failure.ts";
import type { Library } from "../playbook/catalog.ts";
import type { AnswersFile } from "../playbook/schema-answers.ts";
import { checkAnswers, checkDetails, checkDone } from "./check-answers.ts";
import type { Context } from "./context.ts";
import { CommandFailure, type FailureProblem } from "./failure.ts";
import { typedDay } from "./typed-day.ts";

export const ANSWER_PROBLEM_MESSAGES: Readonly<Record<Locale, AnswerProblemMessages>> = {
  ru: answerProblemRu,
  kk: answerProblemKk,
  en: answerProblemEn,
};

/** The options with which a script answers beforehand. */
export interface AnswerOptions {
  readonly answers?: string;
  readonly set?: readonly string[];
  readonly detail?: readonly string[];
  readonly at?: string;
  readonly assumeUnknown?: boolean;
}

export interface GatheredAnswers {
  readonly incidents: readonly string[];
  readonly pins: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, string>>;
  readonly details: Readonly<Record<string, string>>;
  readonly done: Readonly<Record<string, string>>;
  readonly lang?: string;
  readonly at?: string;
}

/** Reads the answers file, then what `--set` and `--detail` add or change. Reports all problems at once, exit 4. */
export async function gatherAnswers(
  context: Context,
  library: Library,
  options: AnswerOptions,
): Promise<GatheredAnswers> {
  const messages = ANSWER_PROBLEM_MESSAGES[context.locale];
  const { file, problems: fileProblems } = await readAnswersFile(context, options.answers);
  const name = options.answers === "-" ? "stdin" : (options.answers ?? "");
  const set = pairs(options.set ?? [], messages);
  const given = pairs(options.detail ?? [], messages);
  const detail = { ...given, values: withDays(given.values, library) };
  const fileDetails = withDays(file.details ?? {}, library);
  const check = { library, messages };
  const problems = [
    ...fileProblems,
    ...at(name, [
      ...checkAnswers(file.answers ?? {}, check),
      ...checkDetails(fileDetails, check),
      ...checkDone(file.done ?? [], check),
    ]),
    ...at("--set", [...set.problems, ...checkAnswers(set.values, check)]),
    ...at("--detail", [...detail.problems, ...checkDetails(detail.values, check)]),
  ];
  if (problems.length > 0) throw new CommandFailure({ code: "answers-wrong", problems });
  return {
    incidents: file.incidents ?? [],
    pins: file.playbooks ?? {},
    answers: { ...file.answers, ...set.values },
    details: { ...fileDetails, ...detail.values },
    done: Object.fromEntries((file.done ?? []).map(({ step, on }) => [step, on])),
    lang: file.lang,
    at: options.at ?? file.at,
  };
}

async function readAnswersFile(context: Context, path: string | undefined): Promise<ReadFile> {
  if (path === undefined) return { file: { schema: "komek.answers/1" }, problems: [] };
  const { host, locale } = context;
  const content = path === "-" ? await host.readStandardInput() : host.readText(path);
  const { parseAnswers } = await import("../playbook/parse-answers.ts");
  const { problemMessages } = await import("../i18n/problem.ts");
  const { answers, problems } = parseAnswers(path === "-" ? "stdin" : path, content);
  const explain = problemMessages(locale);
  return {
    file: answers ?? { schema: "komek.answers/1" },
    problems: problems.map((problem) => ({ ...problem, message: explain(problem) })),
  };
}

/** Details as text, a date in either way of writing as an ISO day. What is no day stays as it was typed. */
function withDays(details: Readonly<Record<string, unknown>>, { details: types }: Library): Record<string, string> {
  const valueOf = (id: string, value: string): string =>
    Object.hasOwn(types, id) && types[id] === "date" ? (typedDay(value) ?? value) : value;
  return Object.fromEntries(Object.entries(details).map(([id, value]) => [id, valueOf(id, String(value))]));
}

interface ReadFile {
  readonly file: AnswersFile;
  readonly problems: readonly FailureProblem[];
}

function pairs(
  texts: readonly string[],
  messages: AnswerProblemMessages,
): { values: Record<string, string>; problems: string[] } {
  const split = texts.map((text) => /^([^=]+)=(.*)$/s.exec(text));
  return {
    values: Object.fromEntries(split.flatMap((match) => (match === null ? [] : [[match[1] ?? "", match[2] ?? ""]]))),
    problems: texts.filter((_, index) => split[index] === null).map((text) => messages.notAPair(text)),
  };
}

function at(file: string, messages: readonly string[]): FailureProblem[] {
  return messages.map((message) => ({ file, line: 1, column: 1, code: "answers-wrong", message }));
}
