import { formatDate } from "../i18n/date.ts";
import { paperMessages } from "../i18n/paper.ts";
import type { PlanMessages } from "../i18n/plan.ts";
import type { Plan } from "../plan/plan.ts";
import { type Checklist, type ChecklistBlock, type ChecklistStep, checklistOf } from "./checklist.ts";
import { contactBlocks } from "./checklist-sheet-contacts.ts";
import { laterStep, type StepMark, urgentDetail, urgentStep } from "./checklist-sheet-step.ts";
import { closingOf } from "./closing.ts";
import { paragraph, type Sheet, type SheetBlock, type SheetSize } from "./sheet.ts";

/** Rows of the log: with its heading they fill one page. */
const LOG_ROWS = 21;

const LOG_SHARES = [1.1, 0.9, 1.6, 1.4, 1.6, 3.2];

/** How the steps of a case stand, by their ids; for a plan nothing does. */
export type StepMarks = ReadonlyMap<string, StepMark>;

/**
 * A plan as a sheet. The first page is read and done: the urgent steps alone, in large letters. Then how each of them
 * is done, the later steps, the log of calls, the contacts and the sources.
 */
export function checklistSheet(plan: Plan, messages: PlanMessages, marks: StepMarks = new Map()): Sheet {
  // In words, as for a screen reader: no arrow that paper or a voice could lose.
  const checklist = checklistOf(plan, messages, true);
  const now = checklist.blocks.filter(({ urgency }) => urgency === "now");
  const later = checklist.blocks.filter(({ urgency }) => urgency !== "now");
  const making = { messages, marks };
  return {
    locale: plan.lang,
    title: checklist.title,
    footer: footerOf(plan, messages),
    blocks: [
      ...headBlocks(checklist, now.length === 0 ? "body" : "large", messages),
      ...now.flatMap((block) => blockBlocks(block, urgentStep, making)),
      ...now.flatMap((block) => detailBlocks(block, making)),
      ...later.flatMap((block) => blockBlocks(block, laterStep, making)),
      ...endBlocks(plan, messages),
    ],
  };
}

const PAGE_BREAK: SheetBlock = { kind: "page-break" };

function footerOf(plan: Plan, messages: PlanMessages): string[] {
  const { versions } = closingOf(plan, messages);
  return [`${messages.madeOn}: ${formatDate(plan.at, plan.lang)}`, ...versions.texts];
}

function headBlocks({ title, about }: Checklist, size: SheetSize, { locale }: PlanMessages): SheetBlock[] {
  return [
    { kind: "heading", level: 1, text: title },
    ...about.map((text) => paragraph(text, size)),
    paragraph(paperMessages(locale).readAndDo, size, true),
  ];
}

interface Making {
  readonly messages: PlanMessages;
  readonly marks: StepMarks;
}

type WriteStep = typeof urgentStep;

function blockBlocks({ heading, groups }: ChecklistBlock, write: WriteStep, making: Making): SheetBlock[] {
  return [
    { kind: "heading", level: 2, text: heading },
    ...groups.flatMap(({ pause, steps }): SheetBlock[] => [
      ...(pause === null ? [] : [{ kind: "heading", level: 3, text: pause } as const]),
      ...stepsBlocks(steps, write, making),
    ]),
  ];
}

function detailBlocks({ groups }: ChecklistBlock, making: Making): SheetBlock[] {
  const details = stepsBlocks(
    groups.flatMap(({ steps }) => steps),
    urgentDetail,
    making,
  );
  const { details: text } = paperMessages(making.messages.locale);
  return details.length === 0 ? [] : [PAGE_BREAK, { kind: "heading", level: 2, text }, ...details];
}

function stepsBlocks(steps: readonly ChecklistStep[], write: WriteStep, { messages, marks }: Making): SheetBlock[] {
  return steps.flatMap((step) => write(step, { messages, mark: marks.get(step.id) }));
}

function endBlocks(plan: Plan, messages: PlanMessages): SheetBlock[] {
  const { lookAgain, warnings, about, sources, facts } = closingOf(plan, messages);
  const references = sources.list.map(({ text, url }) => `${text} ${url}`);
  return [
    ...section(lookAgain.heading, lookAgain.dates, "body"),
    ...section(warnings.heading, warnings.texts, "body"),
    PAGE_BREAK,
    ...logBlocks(messages),
    PAGE_BREAK,
    ...contactBlocks(plan, messages),
    ...section(about.heading, about.texts, "body"),
    ...section(sources.heading, references, "small", true),
    ...section(facts.heading, facts.texts, "small"),
  ];
}

function logBlocks({ locale }: PlanMessages): SheetBlock[] {
  const { heading, how, columns } = paperMessages(locale).log;
  return [
    { kind: "heading", level: 2, text: heading },
    paragraph(how, "body"),
    { kind: "table", columns, rows: [], emptyRows: LOG_ROWS, shares: LOG_SHARES },
  ];
}

function section(text: string, items: readonly string[], size: SheetSize, ordered = false): SheetBlock[] {
  return items.length === 0
    ? []
    : [
        { kind: "heading", level: 2, text },
        { kind: "list", items, ordered, size },
      ];
}
