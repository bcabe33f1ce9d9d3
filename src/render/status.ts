import type { CaseStatus, StatusStep } from "../case/status.ts";
import type { CaseMessages, StatusWords } from "../i18n/case.ts";
import { formatDate, formatMoment } from "../i18n/date.ts";
import type { PlanMessages } from "../i18n/plan.ts";
import type { PlanClock } from "../plan/plan.ts";
import { EMPTY, joinLines, type TextLine, textLines } from "./text-line.ts";

/** More than this is not read in one go; the rest is counted. */
const SHOWN_NEXT = 5;

export interface StatusStyle {
  readonly width: number;
  readonly messages: PlanMessages;
  readonly words: CaseMessages;
  readonly locale: CaseStatus["lang"];
  /** False where the steps are walked right here: no command is named then. */
  readonly commands?: boolean;
}

/** Where a case stands, for a screen or a pipe: what to do, own deadlines, whose answer is awaited or overdue. */
export function renderStatus(status: CaseStatus, style: StatusStyle): string {
  return joinLines(statusLines(status, style));
}

/** The same, line by line and with the role of each line. */
export function statusLines(status: CaseStatus, style: StatusStyle): TextLine[] {
  const { words, locale, width } = style;
  const of = (...states: StatusStep["state"][]): StatusStep[] =>
    status.steps.filter(({ state }) => states.includes(state));
  const deadlines = status.steps.filter(({ doBy }) => doBy?.date != null).sort(byDeadline);
  const { status: said } = words;
  const openedOn = status.openedAt === null ? "" : formatDate(status.openedAt, locale);
  const done = of("done").length;
  return [
    ...textLines(said.heading(status.case, openedOn), width, { role: "heading" }),
    ...status.incidents.flatMap(({ title }) => textLines(title, width, {})),
    ...(status.closed ? textLines(said.closed, width, {}) : []),
    ...doNowLines(status, style),
    ...section(said.deadlines, deadlines, { ...style, lines: (step) => deadlineLines(step, style) }),
    ...section(said.overdue, of("overdue"), { ...style, lines: (step) => overdueLines(step, style) }),
    ...section(said.refused, of("refused"), { ...style, lines: (step) => refusedLines(step, style) }),
    ...section(said.waiting, of("waiting"), { ...style, lines: (step) => waitingLines(step, style) }),
    ...section(said.aside, of("later", "cannot"), { ...style, lines: (step) => asideLines(step, said) }),
    ...section(said.noLongerNeeded, of("no-longer-needed"), { ...style, lines: () => [] }),
    ...(done === 0 ? [] : [EMPTY, ...textLines(`${said.doneAlready}: ${done}`, width, {})]),
    ...closingLines(status, style),
  ];
}

function byDeadline(one: StatusStep, other: StatusStep): number {
  return (one.doBy?.date ?? "") < (other.doBy?.date ?? "") ? -1 : 1;
}

interface Section extends StatusStyle {
  lines(step: StatusStep): readonly string[];
}

function section(heading: string, steps: readonly StatusStep[], { width, lines }: Section): TextLine[] {
  if (steps.length === 0) return [];
  return [
    EMPTY,
    ...textLines(heading.toUpperCase(), width, { role: "heading" }),
    ...steps.flatMap((step) => [
      ...textLines(step.title, width, { role: "title", indent: { first: "- ", rest: "  " } }),
      ...lines(step).flatMap((line) => textLines(line, width, { indent: "    " })),
    ]),
  ];
}

function doNowLines({ next, steps }: CaseStatus, style: StatusStyle): TextLine[] {
  const { width, words, commands = true } = style;
  const said = words.status;
  const open = next.flatMap((id) => steps.filter((step) => step.id === id && step.state !== "later"));
  const more = open.length - SHOWN_NEXT;
  return [
    EMPTY,
    ...textLines(said.doNow.toUpperCase(), width, { role: "heading" }),
    ...(open.length === 0 ? textLines(said.nothingOpen, width, {}) : []),
    ...open
      .slice(0, SHOWN_NEXT)
      .flatMap((step, index) => [
        ...textLines(step.title, width, { role: "title", indent: { first: `${index + 1}. `, rest: "   " } }),
        ...openLines(step, said).flatMap((line) => textLines(line, width, { indent: "   " })),
        ...(commands ? commandsOf(step) : []).flatMap((line) => textLines(line, width, { indent: "   " })),
      ]),
    ...(more > 0 ? textLines(said.more(more), width, {}) : []),
  ];
}

function commandsOf({ id, letters }: StatusStep): string[] {
  return [...letters.map((letter) => `komek letter write ${letter}`), `komek done ${id}`];
}

/** Why a step is open, and what has to be true before it is done. */
export function openLines({ openedBy, lockedBy }: StatusStep, said: StatusWords): string[] {
  const opened = openedBy?.on === "refused" ? said.openedByRefusal : said.openedBySilence;
  return [
    ...(openedBy === null ? [] : [opened(openedBy.title)]),
    ...lockedBy.flatMap(({ text, otherwise }) => [`${said.lockedUntil}: ${text}`, otherwise]),
  ];
}

function deadlineLines({ doBy, late }: StatusStep, style: StatusStyle): string[] {
  const said = style.words.status;
  return [clockText(doBy, said.dueBy, style), ...(late ? [`${said.late}. ${said.lateAdvice}`] : [])];
}

function waitingLines({ on, answerBy, then }: StatusStep, style: StatusStyle): string[] {
  const said = style.words.status;
  return [
    ...(on === null ? [] : [said.askedOn(formatDate(on, style.locale))]),
    clockText(answerBy, said.answerBy, style),
    ...(then === null ? [] : [said.thenStep(then.title)]),
  ];
}

function overdueLines({ on, answerBy, then }: StatusStep, style: StatusStyle): string[] {
  const said = style.words.status;
  return [
    ...(on === null ? [] : [said.askedOn(formatDate(on, style.locale))]),
    clockText(answerBy, said.ranOut, style),
    ...(then === null ? [] : [said.nowStep(then.title)]),
  ];
}

function refusedLines({ on, how, then }: StatusStep, { locale, words }: StatusStyle): string[] {
  return [
    ...(on === null ? [] : [words.status.refusedOn(formatDate(on, locale))]),
    ...(how === null ? [] : [how]),
    ...(then === null ? [] : [words.status.nowStep(then.title)]),
  ];
}

function asideLines({ state, why }: StatusStep, said: StatusWords): string[] {
  const word = state === "later" ? said.putOff : said.cannot;
  return [why === null || why === "" ? word : `${word}: ${why}`];
}

/** A date with its period, and whether to check it or to ask. */
function clockText(clock: PlanClock | null, say: (date: string) => string, { locale, words, messages }: StatusStyle) {
  if (clock === null) return "";
  if (clock.date === null) return `${clock.text}; ${words.status.noDate}`;
  const check = clock.status === "derived" ? `; ${messages.clock.checkDate}` : "";
  const advice = clock.basis === "advice" ? `; ${messages.clock.ourAdvice}` : "";
  return `${say(formatMoment(clock.date, locale))} (${clock.text})${check}${advice}`;
}

function closingLines({ recheck, changes, next }: CaseStatus, style: StatusStyle): TextLine[] {
  const { locale, width, words, commands = true } = style;
  const said = words.status;
  const lines = [
    ...(recheck.since === null || !commands ? [] : [said.lookAgainDue(formatDate(recheck.since, locale))]),
    ...(recheck.next === null ? [] : [said.lookAgainOn(formatDate(recheck.next, locale))]),
    ...(changes === 0 ? [] : [said.changes(changes)]),
    ...(next.length === 0 || !commands ? [] : [said.commandNext]),
  ];
  return [EMPTY, ...lines.flatMap((line) => textLines(line, width, {}))];
}
