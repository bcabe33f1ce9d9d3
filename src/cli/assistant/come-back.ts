import type { EventBody } from "../../case/event.ts";
import { recheckOf } from "../../case/recheck.ts";
import type { StandingStep } from "../../case/standing.ts";
import { statusOf } from "../../case/status.ts";
import { caseMessages } from "../../i18n/case.ts";
import { formatMoment } from "../../i18n/date.ts";
import { PLAN_MESSAGES } from "../../render/plan-messages.ts";
import { statusLines } from "../../render/status.ts";
import { paint } from "../../render/terminal.ts";
import { changesOf } from "../case/desk.ts";
import { askDay } from "./ask-day.ts";
import { askQuestion } from "./ask-question.ts";
import { keepPlan } from "./keep-plan.ts";
import { type Session, tell, walkOfSession } from "./session.ts";
import { tellDifference } from "./walk-step.ts";

/**
 * What a person who comes back is told and asked before the steps go on: where the case stands, whether the answers
 * that are overdue have come, and, on a day of looking again, the questions of that day.
 */
export async function comeBack(session: Session, id: string): Promise<void> {
  showStatus(session, id);
  for (const standing of walkOfSession(session).steps.filter(({ state }) => state === "overdue")) {
    await askForAnswer(session, standing);
  }
  await lookAgain(session);
  keepPlan(session);
}

function showStatus(session: Session, id: string): void {
  const { context, record, library, prompter } = session;
  const { host, languages, locale, width, color } = context;
  const state = record.state();
  const changes = changesOf({ context, record, library, id }, state).length;
  const looking = { now: host.now(), callLocale: languages.callLocale };
  const status = statusOf({ id, library, state, walk: walkOfSession(session), changes }, looking);
  const style = { width, locale, messages: PLAN_MESSAGES[locale], words: caseMessages(locale) };
  prompter.say(`\n${paint(statusLines(status, style), color)}`);
}

/** A second instance opens by silence; a person who has the answer says so, and it closes again. */
async function askForAnswer(session: Session, { id, title, answerBy }: StandingStep): Promise<void> {
  const { context, prompter, record } = session;
  const { mark } = caseMessages(context.locale);
  const date = answerBy?.date == null ? "" : formatMoment(answerBy.date, context.locale);
  const answer = await prompter.choose({
    title: mark.askAnswer(title, date),
    options: [
      { id: "answered", text: mark.answerCame },
      { id: "refused", text: mark.answerRefused },
      { id: "none", text: mark.answerNone },
    ],
    locale: context.locale,
  });
  if (answer === "none") return;
  const on = await askDay(session);
  const before = walkOfSession(session);
  record.add(answer === "refused" ? { kind: "refused", step: id, on } : { kind: "done", step: id, on, answered: true });
  tellDifference(session, before, id);
}

/** Going back leaves the day of looking again for the next time. */
async function lookAgain(session: Session): Promise<void> {
  const { context, library, record } = session;
  const { due, questions } = recheckOf(library, record.state(), context.host.now());
  const last = due.at(-1);
  if (last === undefined) return;
  tell(session, caseMessages(context.locale).renew.recheckDay(last));
  for (const question of questions) {
    const before = walkOfSession(session);
    const option = await askQuestion(session, question);
    if (option === undefined) return;
    record.add({ kind: "answered", question: question.id, option });
    tellDifference(session, before, "");
  }
  for (const day of due) record.add({ kind: "rechecked", day } satisfies EventBody);
}
