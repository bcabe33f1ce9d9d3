import { type CatalogQuestion, UNKNOWN } from "../../playbook/catalog.ts";
import { Left } from "./leave.ts";
import { leaveText, type Session, tell } from "./session.ts";

const WHY = "@why";
const BACK = "@back";
const LEAVE = "@leave";

/** Asks one question until it is answered: the option, `unknown`, or undefined for going back. Fails with `Left`. */
export async function askQuestion(session: Session, question: CatalogQuestion): Promise<string | undefined> {
  const { messages, prompter, context } = session;
  const { words } = messages;
  const options = [
    ...question.options.map(({ id, text }) => ({ id, text })),
    { id: UNKNOWN, text: messages.unknown, words: words.unknown },
    { id: WHY, text: messages.why, words: words.why },
    { id: BACK, text: messages.back, words: words.back },
    { id: LEAVE, text: leaveText(session), words: words.leave },
  ];
  for (;;) {
    const answer = await prompter.choose({ title: question.text, options, locale: context.locale });
    if (answer === BACK) return undefined;
    if (answer === LEAVE) throw new Left();
    if (answer !== WHY) return answer;
    tell(session, question.why);
  }
}

/** Asks a question and keeps the answer; going back takes the last answer of this sitting away instead. */
export async function askAndKeep(session: Session, question: CatalogQuestion): Promise<string | undefined> {
  const { record, asked } = session;
  const option = await askQuestion(session, question);
  if (option !== undefined) {
    record.add({ kind: "answered", question: question.id, option });
    asked.push(question.id);
    return option;
  }
  const last = asked.pop();
  if (last !== undefined) record.add({ kind: "answered", question: last, option: null });
  return undefined;
}
