import { meansOf } from "../../interview/interview.ts";
import { WATCHED_DEVICE } from "../../playbook/catalog.ts";
import { interviewOf, type Session, tell } from "./session.ts";

/** Where the device may be watched, says so and asks whether to go on saving. A no erases what was written. */
export async function askAboutSaving(session: Session): Promise<void> {
  const { record, library, messages, prompter, context } = session;
  if (record.savedIn === "") return;
  tell(session, library.notices["device-may-be-watched"] ?? "");
  const answer = await prompter.choose({
    title: messages.askSaving,
    options: [
      { id: "stop", text: messages.stopSaving },
      { id: "keep", text: messages.keepSaving },
    ],
    locale: context.locale,
  });
  if (answer === "keep") return tell(session, messages.saving(record.savedIn));
  record.erase();
  tell(session, messages.erased);
}

/** Whether the person said, or what happened means, that a device may be watched. "I don't know" counts as yes. */
export function isWatchedKnown(session: Session): boolean {
  const interview = interviewOf(session);
  const answered = WATCHED_DEVICE in session.record.state().answers;
  return meansOf(interview).has("device-watched") || (answered && interview.answerOf(WATCHED_DEVICE) !== "neither");
}
