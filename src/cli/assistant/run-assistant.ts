import { nextSteps } from "../../case/next-steps.ts";
import { nextQuestion } from "../../interview/question.ts";
import { WATCHED_DEVICE, WHO_IS_HELPED } from "../../playbook/catalog.ts";
import { printedSteps } from "../../render/ladder.ts";
import { wrap } from "../../render/wrap.ts";
import { askAlreadyDone } from "./ask-done.ts";
import { askAndKeep } from "./ask-question.ts";
import { keepPlan } from "./keep-plan.ts";
import { interviewOf, plansOf, type Session, tell, walkOfSession } from "./session.ts";
import { walkStep } from "./walk-step.ts";
import { askAboutSaving, isWatchedKnown } from "./watched.ts";

/**
 * One case from the first question to the last open step: at most five questions, then the `now` block, then the rest
 * of the questions, then the rest of the steps. An answer that opens an urgent step brings it up next.
 */
export async function runAssistant(session: Session): Promise<void> {
  let overview = false;
  let announced = false;
  for (;;) {
    const { answers } = session.record.state();
    const first = nextQuestion(interviewOf(session), answers, "first");
    if (first !== undefined) {
      const option = await askAndKeep(session, first);
      await afterAnswer(session, first.id, option);
      continue;
    }
    if (!overview) {
      overview = true;
      await showNowBlock(session);
      continue;
    }
    keepPlan(session);
    const walk = walkOfSession(session);
    const [step] = nextSteps(walk, session.context.host.now()).flatMap(({ id, step: planned }) =>
      planned === null || session.putOff.has(id) ? [] : [planned],
    );
    const later = nextQuestion(interviewOf(session), answers);
    if (step?.urgency !== "now" && later !== undefined) {
      if (!announced) tell(session, session.messages.restBlock);
      announced = true;
      await askAndKeep(session, later);
      continue;
    }
    if (step === undefined) return closing(session);
    const { steps } = walk.plan;
    const total = printedSteps(steps).length;
    const position = Math.max(
      1,
      steps.filter(({ opensOn }) => opensOn === null).findIndex(({ id }) => id === step.id) + 1,
    );
    if (!(await walkStep(session, step.id, { position, total }))) goBack(session);
  }
}

/** Back from a step: the step before it is open again, or, before the first, the last question is asked again. */
function goBack({ record, walked, putOff, asked }: Session): void {
  const previous = walked.pop();
  if (previous !== undefined) {
    putOff.delete(previous.step);
    record.add({ kind: "undone", event: previous.event });
    return;
  }
  const question = asked.pop();
  if (question !== undefined) record.add({ kind: "answered", question, option: null });
}

async function afterAnswer(session: Session, question: string, option: string | undefined): Promise<void> {
  if (option === undefined) return;
  if (question === WHO_IS_HELPED && option !== "me") tell(session, session.library.notices.helper ?? "");
  if (question === WATCHED_DEVICE && isWatchedKnown(session)) await askAboutSaving(session);
}

/** The titles of the urgent steps read in a row are the short version; then what was done already. */
async function showNowBlock(session: Session): Promise<void> {
  const { context, prompter, messages, record } = session;
  for (const plan of plansOf(session)) {
    const now = printedSteps(plan.steps).filter(({ urgency }) => urgency === "now");
    const lines = now.flatMap(({ title }, index) =>
      wrap(`${index + 1}. ${title}`, context.width, { first: "", rest: "   " }),
    );
    prompter.say(`\n${[...wrap(messages.nowBlock(now.length), context.width), "", ...lines].join("\n")}\n`);
  }
  if (Object.keys(record.state().steps).length === 0) await askAlreadyDone(session);
}

function closing(session: Session): void {
  const { messages, record, context, prompter, putOff } = session;
  const [plan] = plansOf(session);
  tell(session, messages.allWalked);
  if (putOff.size > 0) tell(session, messages.leftForLater(putOff.size));
  tell(session, messages.lookAgain(plan.recheckOn.join(", ")));
  tell(session, messages.printHint(`komek print ${plan.incidents.map(({ id }) => id).join(" ")} --assume-unknown`));
  tell(session, record.savedIn === "" ? messages.notSaving : messages.saving(record.savedIn));
  for (const { text } of plan.warnings) prompter.say(`${wrap(text, context.width).join("\n")}\n`);
}
