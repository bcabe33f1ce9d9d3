import { formatDate } from "../i18n/date.ts";
import { letterMessages } from "../i18n/letter.ts";
import { runClock } from "../plan/clock.ts";
import type { PlanClock, PlanContact } from "../plan/plan.ts";
import { planContact } from "../plan/write-steps.ts";
import type { CatalogLetter } from "../playbook/catalog-letter.ts";
import type { CalendarYear } from "../playbook/term.ts";
import { fillLine } from "./fill-line.ts";
import type { LetterGround } from "./given.ts";
import { type Letter, letterLines, lineText } from "./letter.ts";
import { namesTheLiving } from "./stands.ts";

/** What is said beside a letter, to the person alone. */
export interface LetterAdvice {
  readonly send: string;
  readonly contacts: readonly PlanContact[];
  readonly attach: readonly string[];
  /** The other side's time to answer, as if the letter was handed in on the day it was made. */
  readonly clock: PlanClock | null;
  readonly next: string;
  /** To be done before it is sent. */
  readonly before: readonly string[];
}

/** Where to send a letter, what to attach, which clock starts, what comes next. */
export function adviceFor(
  template: CatalogLetter,
  letter: Letter,
  { ground, calendar }: { readonly ground: LetterGround; readonly calendar: readonly CalendarYear[] },
): LetterAdvice {
  const { send, next, contacts, clock } = template.advice;
  const plain = (text: string): string => lineText(fillLine(text, template, ground));
  const reachable = contacts.filter((id) => namesTheLiving(`{contact:${id}}`, ground));
  const start = { details: {}, done: { [letter.id]: ground.given.on }, calendar };
  return {
    send: plain(send),
    contacts: ground.contacts.filter(({ id }) => reachable.includes(id)).map(planContact),
    attach: letter.attach.lines.map(lineText),
    clock: runClock(clock === undefined ? undefined : { ...clock, from: undefined }, { step: letter.id }, start),
    next: plain(next),
    before: beforeSending(template, letter, ground),
  };
}

function beforeSending({ reviewed, reviewBy }: CatalogLetter, letter: Letter, { given }: LetterGround): string[] {
  const { frame, words } = letterMessages(letter.locale);
  const hasMark = letterLines(letter).some((line) => lineText(line).includes(frame.recheck));
  return [
    ...(letter.readingOnly === null ? [] : [letter.readingOnly]),
    words.fillBlanks,
    ...(hasMark ? [words.checkEdition] : []),
    ...(reviewed ? [] : [words.notReviewed]),
    ...(reviewBy < given.on ? [words.reviewOverdue(formatDate(reviewBy, letter.locale))] : []),
  ];
}
