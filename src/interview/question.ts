import type { Library } from "../playbook/catalog.ts";
import { type CatalogQuestion, UNKNOWN } from "../playbook/catalog.ts";
import { questionsOf } from "../playbook/condition.ts";
import { type Answers, type Interview, isAnswer, openInterview } from "./interview.ts";

/**
 * The first question that applies and is not answered; undefined when there is none. With `ask: "first"` only those
 * that stand before the `now` block. A question whose condition rests on an unanswered one waits for that one.
 */
export function nextQuestion(interview: Interview, answers: Answers, ask?: "first"): CatalogQuestion | undefined {
  const open = new Set(unanswered(interview, answers).map(({ id }) => id));
  return interview.questions.find(
    (question) =>
      open.has(question.id) &&
      (ask === undefined || question.ask === ask) &&
      interview.applies(question.id) &&
      questionsOf(question.when).every((id) => !open.has(id) || !interview.applies(id)),
  );
}

/** Every question that applies and is not answered, unanswered ones it rests on counting as `unknown`. */
export function missingQuestions(interview: Interview, answers: Answers): CatalogQuestion[] {
  return unanswered(interview, answers).filter(({ id }) => interview.applies(id));
}

/** An answer that the question does not offer any more counts as none. */
function unanswered(interview: Interview, answers: Answers): CatalogQuestion[] {
  const known = { ...interview.said, ...answers };
  return interview.questions.filter((question) => !isAnswer(question, known[question.id]));
}

export interface SettledAnswers {
  readonly interview: Interview;
  /** Only answers to questions that apply, with `unknown` for each that was not answered. */
  readonly answers: Answers;
  /** The questions that were not answered. */
  readonly assumed: readonly string[];
}

/** Before planning every applicable unanswered question is `unknown`, and answers that no longer apply fall away. */
export function settleAnswers(library: Library, named: readonly string[], given: Answers): SettledAnswers {
  const interview = openInterview(library, named, given);
  const applicable = interview.questions.filter(({ id }) => interview.applies(id));
  const assumed = missingQuestions(interview, given).map(({ id }) => id);
  const answers = Object.fromEntries(applicable.map(({ id }) => [id, interview.answerOf(id) ?? UNKNOWN]));
  return { interview, answers, assumed };
}
