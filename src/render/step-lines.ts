import { letterMessages } from "../i18n/letter.ts";
import type { PlanMessages } from "../i18n/plan.ts";
import type { PlanStep } from "../plan/plan.ts";
import { clockLines, type StepNumbers } from "./clock-lines.ts";
import { contactLines, knownContactLines } from "./contact-lines.ts";
import { ladderOf } from "./ladder.ts";
import type { NowStep } from "./now-view.ts";
import type { StepLine } from "./step-line.ts";

export interface StepContext {
  readonly messages: PlanMessages;
  /** All steps of the plan, to name what opens on a refusal. */
  readonly steps: readonly PlanStep[];
  readonly numbers: StepNumbers;
  readonly accessible: boolean;
  /** Contacts that stood in full in an earlier step of the same page. */
  readonly known?: ReadonlySet<string>;
  /** False where the steps are walked right here: no command is named then. */
  readonly commands?: boolean;
}

/** Everything under the title of a step, in the order in which it is needed. */
export function stepLines(step: PlanStep, context: StepContext): StepLine[] {
  const { messages, numbers } = context;
  const words = messages.step;
  return [
    ...(step.opensOn === null ? [] : [{ kind: "action", text: words.onlyIfRefused } as const]),
    ...actionLines(step, messages, { urgent: step.urgency === "now", known: context.known }),
    ...step.writeDown.map(({ text }): StepLine => ({ kind: "blank", label: words.writeDown, text })),
    ...step.evidence.map(({ text }): StepLine => ({ kind: "labelled", label: words.keep, text })),
    ...letterCommands(step, context),
    ...clockLines(step, messages, numbers),
    ...refusalLine(step, context),
    ...adviceLine(step, messages),
  ];
}

export interface ActionContext {
  readonly urgent: boolean;
  readonly known?: ReadonlySet<string>;
}

/** What is needed while the step is being done: condition, actions, words to say, what never to do, who to call. */
export function actionLines(step: NowStep, messages: PlanMessages, { urgent, known }: ActionContext): StepLine[] {
  const words = messages.step;
  const write = (contact: NowStep["contacts"][number]): StepLine[] =>
    (known?.has(contact.id) ? knownContactLines : contactLines)(contact, messages, urgent);
  return [
    ...step.requires.flatMap(({ text, otherwise }): StepLine[] => [
      { kind: "labelled", label: words.condition, text },
      { kind: "labelled", label: words.otherwise, text: otherwise },
    ]),
    ...step.do.map((text): StepLine => ({ kind: "action", text })),
    ...sayLines(step.say, messages),
    ...step.never.map((text): StepLine => ({ kind: "labelled", label: words.never, text })),
    ...step.contacts.flatMap(write),
  ];
}

/** The words for the call; where the call is in another language, what they mean stands below them. */
function sayLines(say: NowStep["say"], { locale, step: words }: PlanMessages): StepLine[] {
  if (say === null) return [];
  const text = words.quoted(say.text);
  if (say.callLang === locale) return [{ kind: "labelled", label: words.say, text: words.quoted(say.callText) }];
  return [
    { kind: "labelled", label: words.sayIn[say.callLang], text: words.quoted(say.callText) },
    { kind: "labelled", label: words.meaning, text },
  ];
}

/** How to have the letter written that the step is done with. */
function letterCommands({ letters }: PlanStep, { messages, commands = true }: StepContext): StepLine[] {
  const { letter } = letterMessages(messages.locale).words;
  if (!commands) return [];
  return letters.map((id): StepLine => ({ kind: "labelled", label: letter, text: `komek letter write ${id}` }));
}

function refusalLine(step: PlanStep, { messages, steps, accessible }: StepContext): StepLine[] {
  const titles = ladderOf(step, steps).map(({ title }) => title);
  if (titles.length === 0) return [];
  const { ifRefused, andThen } = messages.step;
  if (accessible) return [{ kind: "labelled", label: ifRefused, text: titles.join(andThen) }];
  return [{ kind: "action", text: `${ifRefused} → ${titles.join(" → ")}` }];
}

function adviceLine({ basis, reason }: PlanStep, { step: words }: PlanMessages): StepLine[] {
  if (basis !== "inference") return [];
  return [{ kind: "labelled", label: words.advice, text: reason ?? words.adviceWithoutReason }];
}
