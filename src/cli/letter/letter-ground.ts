import type { CaseState } from "../../case/case-state.ts";
import type { Locale } from "../../i18n/locale.ts";
import { openInterview } from "../../interview/interview.ts";
import type { Given, LetterGround } from "../../letter/given.ts";
import { withBands } from "../../plan/build-plan.ts";
import { dayOf } from "../../plan/calendar.ts";
import type { LetterDetail } from "../../playbook/catalog-letter.ts";
import type { Context } from "../context.ts";

type Values = Readonly<Record<string, string>>;

/** What is typed beside the command, for this letter alone: it goes before what the case knows. */
export interface TypedAnswers {
  readonly answers: Values;
  readonly details: Values;
}

/** Whom a letter is written for: a case as it stands, or nobody yet. */
export type LetterCase = Pick<CaseState, "incidents" | "answers" | "details" | "steps">;

/** What a letter in this language is filled from. */
export function letterGround(
  context: Pick<Context, "host" | "shelf">,
  locale: Locale,
  { state, typed }: { readonly state: LetterCase | undefined; readonly typed: TypedAnswers },
): LetterGround {
  const { host, shelf } = context;
  const index = shelf.library(locale);
  const library = shelf.letters(locale);
  const details = { ...state?.details, ...typed.details };
  const set = { ...bandsOf(library.details, typed.details), ...typed.answers };
  const given: Given = {
    ...{ on: dayOf(host.now()), details, ...doneIn(state?.steps ?? {}) },
    answerOf: state === undefined ? (question) => set[question] : answersOfCase(),
  };
  return { library, contacts: index.contacts, given };

  function answersOfCase(): Given["answerOf"] {
    const { incidents = [], answers = {} } = state ?? {};
    const all = { ...answers, ...set };
    const interview = openInterview(index, incidents, withBands(index, { incidents, answers: all, details }));
    return (question) => interview.answerOf(question) ?? set[question];
  }
}

/** A date typed as a detail answers the question whose range it falls into. */
function bandsOf(known: Readonly<Record<string, LetterDetail>>, details: Values): Record<string, string> {
  const answers = Object.entries(details).flatMap(([id, day]): [string, string][] => {
    const bands = Object.hasOwn(known, id) ? (known[id]?.bands ?? []) : [];
    const band = bands.find(({ from = day, before }) => from <= day && (before === undefined || day < before));
    return band === undefined ? [] : [[id, band.id]];
  });
  return Object.fromEntries(answers);
}

/** What was written down for a step that was refused afterwards tells of the refusal, not of the step. */
function doneIn(steps: LetterCase["steps"]): Pick<Given, "done" | "how"> {
  const known = Object.entries(steps);
  const done = known.flatMap(([id, { doneOn }]) => (doneOn === null ? [] : [[id, doneOn]]));
  const how = known.flatMap(([id, { state, how: written }]) =>
    state === "done" && written !== null ? [[id, written]] : [],
  );
  return { done: Object.fromEntries(done), how: Object.fromEntries(how) };
}
