import { assistantMessages } from "../../i18n/assistant.ts";
import type { CatalogQuestion } from "../../playbook/catalog.ts";
import { askQuestion } from "../assistant/ask-question.ts";
import { isLeft } from "../assistant/leave.ts";
import { openPrompter } from "../assistant/open-prompter.ts";
import type { Session } from "../assistant/session.ts";
import { CommandFailure } from "../failure.ts";
import { isInterrupted, type Prompter } from "../prompter.ts";
import type { Desk } from "./desk.ts";

/** A sitting of one command at the terminal: the same questions as in the assistant. */
export function sessionAt({ context, library, record }: Desk, prompter: Prompter): Session {
  const messages = assistantMessages(context.locale);
  return {
    context,
    prompter,
    messages,
    library,
    record,
    asked: [],
    walked: [],
    putOff: new Set(),
    detailsAsked: new Set(),
  };
}

/**
 * Asks questions one after the other and hands over each answer at once, so that none is lost. Ends early when the
 * person goes back or leaves; an interruption fails with where the rest is saved.
 */
export async function askAll(
  desk: Desk,
  questions: readonly CatalogQuestion[],
  keep: (question: string, option: string) => void,
): Promise<boolean> {
  const prompter = await openPrompter(desk.context);
  try {
    const session = sessionAt(desk, prompter);
    for (const question of questions) {
      const option = await askQuestion(session, question);
      if (option === undefined) return false;
      keep(question.id, option);
    }
    return true;
  } catch (error) {
    if (isLeft(error)) return false;
    if (isInterrupted(error)) throw new CommandFailure({ code: "interrupted", savedIn: desk.record.savedIn });
    throw error;
  } finally {
    prompter.close();
  }
}
