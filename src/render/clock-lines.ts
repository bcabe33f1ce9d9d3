import { formatMoment } from "../i18n/date.ts";
import type { ClockWords, PlanMessages } from "../i18n/plan.ts";
import type { PlanClock, PlanStep } from "../plan/plan.ts";
import type { StepLine } from "./step-line.ts";

/** Step id → the number it is printed with. */
export type StepNumbers = ReadonlyMap<string, number>;

/** The person's own deadline and the other side's, each with its date or what it is counted from. */
export function clockLines(step: PlanStep, messages: PlanMessages, numbers: StepNumbers): StepLine[] {
  const { doBy, answerWithin } = messages.clock;
  const clocks: [string, PlanClock | null][] = [
    [doBy, step.doBy],
    [answerWithin, step.answerWithin],
  ];
  return clocks.flatMap(([label, clock]): StepLine[] => {
    if (clock === null) return [];
    const started = { step: step.id, numbers, messages };
    return [{ kind: "labelled", label, text: clockText(clock, started) }];
  });
}

interface ClockContext {
  readonly step: string;
  readonly numbers: StepNumbers;
  readonly messages: PlanMessages;
}

function clockText(clock: PlanClock, context: ClockContext): string {
  const { messages } = context;
  const words = messages.clock;
  const when = clock.date === null ? clock.text : words.dated(formatMoment(clock.date, messages.locale), clock.text);
  const remarks = [remark(clock, context), clock.basis === "advice" ? words.ourAdvice : ""];
  return [when, ...remarks.filter((text) => text !== "")].join("; ");
}

function remark(clock: PlanClock, context: ClockContext): string {
  const words = context.messages.clock;
  switch (clock.status) {
    case "confirmed":
      return "";
    case "derived":
      return words.checkDate;
    case "beyond-calendar":
      return words.beyondCalendar;
    case "not-started":
      return countedFrom(clock.from, context, words);
  }
}

function countedFrom(from: string, { step, numbers }: ClockContext, words: ClockWords): string {
  const number = numbers.get(from);
  if (from === step) return words.countFromThisStep;
  return number === undefined ? words.countFromEvent : words.countFromStep(number);
}
