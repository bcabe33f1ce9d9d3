import { walkDifference } from "../../case/difference.ts";
import type { EventBody } from "../../case/event.ts";
import { findSecret } from "../../case/secret.ts";
import type { Walk } from "../../case/standing.ts";
import { letterMessages } from "../../i18n/letter.ts";
import { dayOf } from "../../plan/calendar.ts";
import type { Plan, PlanStep } from "../../plan/plan.ts";
import { renderStepScreen } from "../../render/terminal.ts";
import { differenceWords, waitingWords } from "../case/happened-lines.ts";
import { askDay } from "./ask-day.ts";
import { askQuestion } from "./ask-question.ts";
import { askStart } from "./ask-start.ts";
import { Left } from "./leave.ts";
import { interviewOf, leaveText, planMessages, plansOf, type Session, tell, walkOfSession } from "./session.ts";

/** Where a step stands among those that are open now. */
export interface StepPlace {
  readonly position: number;
  readonly total: number;
}

/** Shows one step and asks how it went. False for going back. Fails with `Left`. */
export async function walkStep(session: Session, id: string, place: StepPlace): Promise<boolean> {
  const { messages, prompter, context } = session;
  const { words } = messages;
  await askStart(session, stepIn(plansOf(session)[0], id));
  showStep(session, id, place);
  const options = [
    { id: "done", text: messages.done, words: words.done },
    { id: "refused", text: messages.refused, words: words.refused },
    { id: "later", text: messages.later, words: words.later },
    { id: "cannot", text: messages.cannot, words: words.cannot },
    ...letterOption(session, id),
    { id: "back", text: messages.back, words: words.back },
    { id: "why", text: messages.whyStep, words: words.why },
    { id: "leave", text: leaveText(session), words: words.leave },
  ];
  for (;;) {
    const answer = await prompter.choose({ title: messages.whatNext, options, locale: context.locale });
    if (answer === "leave") throw new Left();
    if (answer === "back") return false;
    if (answer === "why") explainStep(session, id);
    else if (answer === "letter") await writeLetters(session, id);
    else if (await keepOutcome(session, id, answer)) return true;
  }
}

function stepIn(plan: Plan, id: string): PlanStep | undefined {
  return plan.steps.find((step) => step.id === id);
}

/** A step that is done with a letter offers to write it. */
function letterOption(session: Session, id: string): { id: string; text: string }[] {
  const letters = stepIn(plansOf(session)[0], id)?.letters ?? [];
  return letters.length === 0 ? [] : [{ id: "letter", text: letterMessages(session.context.locale).steps.write }];
}

async function writeLetters(session: Session, id: string): Promise<void> {
  const { writeAtScreen } = await import("../letter/write-at-screen.ts");
  await writeAtScreen(session, stepIn(plansOf(session)[0], id)?.letters ?? []);
}

function showStep(session: Session, id: string, { position, total }: StepPlace): void {
  const { width, color, accessible } = session.context;
  for (const plan of plansOf(session)) {
    const step = stepIn(plan, id);
    if (step === undefined) continue;
    const options = {
      position,
      total,
      messages: planMessages(plan),
      width,
      color,
      accessible,
      steps: plan.steps,
      commands: false,
    };
    session.prompter.say(`\n${renderStepScreen(step, options)}`);
  }
}

/** Why this step: what it rests on, and whether it is law, a page or our own advice. */
function explainStep(session: Session, id: string): void {
  const [plan] = plansOf(session);
  const step = stepIn(plan, id);
  if (step === undefined) return;
  if (step.basis === "inference") tell(session, `${session.messages.advice}: ${step.reason ?? ""}`);
  for (const source of step.sources) {
    const { publisher = "", title = "", url = "", date = null } = plan.sources[source] ?? {};
    tell(session, `${publisher}: ${title}${date === null ? "" : `, ${date}`} — ${url}`);
  }
}

/** Keeps how a step went. False where it may not be marked yet. */
async function keepOutcome(session: Session, id: string, answer: string): Promise<boolean> {
  const { record, messages, putOff, walked } = session;
  const body = await outcomeOf(session, id, answer);
  if (body === undefined) return false;
  const before = walkOfSession(session);
  walked.push({ step: id, event: record.add(body) });
  if (answer === "later") putOff.add(id);
  if (answer === "done") await settle(session, id);
  if (record.savedIn !== "") session.prompter.say(`${messages.saved}\n`);
  tellDifference(session, before, id);
  return true;
}

async function outcomeOf(session: Session, id: string, answer: string): Promise<EventBody | undefined> {
  if (answer === "later") return { kind: "later", step: id };
  if (answer === "cannot")
    return { kind: "cannot", step: id, why: await writtenDown(session, session.messages.whyCannot) };
  if (answer === "done" && !(await isUnlocked(session, id))) return undefined;
  const on = await whenItWas(session, id);
  const kind = answer === "refused" ? "refused" : "done";
  return { kind, step: id, on, ...(await howIt(session, id)) };
}

/** The day matters where somebody's clock runs from it; else it is today. */
async function whenItWas(session: Session, id: string): Promise<string> {
  const step = stepIn(plansOf(session)[0], id);
  return step?.answerWithin == null ? dayOf(session.context.host.now()) : askDay(session);
}

/** Whose answer is awaited until when, and what has opened or is no longer needed. */
export function tellDifference(session: Session, before: Walk, id: string): void {
  const after = walkOfSession(session);
  const { locale } = session.context;
  const standing = after.steps.find((each) => each.id === id);
  const difference = walkDifference(before, after);
  for (const line of [...waitingWords(standing, after, locale), ...differenceWords(difference, locale)])
    tell(session, line);
}

/** A locked step counts as done only when the person says it was done on a clean device. */
async function isUnlocked(session: Session, id: string): Promise<boolean> {
  const { record, messages, prompter, context } = session;
  const requires = stepIn(plansOf(session)[0], id)?.requires ?? [];
  const open = requires.filter((requirement) => !record.state().confirmed.includes(requirement.id));
  const [requirement] = open;
  if (requirement === undefined) return true;
  const answer = await prompter.choose({
    title: messages.confirmDevice,
    options: [
      { id: "clean", text: messages.deviceClean },
      { id: "not", text: messages.deviceNotClean },
    ],
    locale: context.locale,
  });
  if (answer === "clean") {
    for (const each of open) record.add({ kind: "confirmed", precondition: each.id });
    return true;
  }
  tell(session, `${messages.notDoneYet} ${requirement.text} ${requirement.otherwise}`);
  return false;
}

async function howIt(session: Session, id: string): Promise<{ how?: string }> {
  const step = stepIn(plansOf(session)[0], id);
  if (step === undefined || step.writeDown.length === 0) return {};
  const named = step.writeDown.map(({ text }) => text).join(", ");
  const how = await writtenDown(session, `${session.messages.writeDown} (${named})`);
  return how === "" ? {} : { how };
}

/** A line in the person's own words. A secret is refused, never kept, and the person is told why. */
function writtenDown({ prompter, messages, context }: Session, title: string): Promise<string> {
  const refuse = (typed: string): string | undefined =>
    findSecret(typed) === undefined ? undefined : messages.secretRefused;
  return prompter.line({ title, locale: context.locale, refuse });
}

/** A step that finds something out asks its question again. */
async function settle(session: Session, id: string): Promise<void> {
  const question = stepIn(plansOf(session)[0], id)?.settles;
  const interview = interviewOf(session);
  const found = interview.questions.find((each) => each.id === question);
  const before = session.record.state().answers[question ?? ""];
  if (found === undefined || !interview.applies(found.id) || (before !== undefined && before !== "unknown")) return;
  tell(session, session.messages.settle);
  const option = await askQuestion(session, found);
  if (option !== undefined) session.record.add({ kind: "answered", question: found.id, option });
}
