import { printedSteps } from "../../render/ladder.ts";
import { askDay } from "./ask-day.ts";
import { plansOf, type Session } from "./session.ts";

const NONE = "@none";

/** Asks which urgent steps were done before the person came here, and when, so that one may enter in the middle. */
export async function askAlreadyDone(session: Session): Promise<void> {
  const { messages, prompter, context, record } = session;
  for (;;) {
    const [plan] = plansOf(session);
    const { steps: states } = record.state();
    const open = printedSteps(plan.steps).filter(
      ({ id, urgency }) => (urgency === "now" || urgency === "today") && !(id in states),
    );
    if (open.length === 0) return;
    const options = [{ id: NONE, text: messages.noneDone }, ...open.map(({ id, title }) => ({ id, text: title }))];
    const step = await prompter.choose({ title: messages.alreadyDone, options, locale: context.locale });
    if (step === NONE) return;
    record.add({ kind: "done", step, on: await askDay(session) });
  }
}
