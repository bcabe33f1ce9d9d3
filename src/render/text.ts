import { paperMessages } from "../i18n/paper.ts";
import type { Plan } from "../plan/plan.ts";
import { type Checklist, type ChecklistBlock, type ChecklistStep, checklistOf } from "./checklist.ts";
import { type Closing, closingOf } from "./closing.ts";
import { EMPTY, joinLines, stepTextLines, type TextLine, type TextStyle, textLines } from "./text-line.ts";

/** A plan as a checklist in plain text, for paper, a pipe or a chat with a lawyer. */
export function renderText(plan: Plan, options: TextStyle): string {
  return joinLines(planTextLines(plan, options));
}

/** The same, line by line and with the role of each line, for a terminal. */
export function planTextLines(plan: Plan, style: TextStyle): TextLine[] {
  const { messages, accessible } = style;
  return [
    ...headLines(checklistOf(plan, messages, accessible), style),
    ...logLines(style),
    ...closingLines(closingOf(plan, messages), style.width),
  ];
}

function headLines({ title, about, blocks }: Checklist, style: TextStyle): TextLine[] {
  return [
    ...textLines(title, style.width, { role: "heading" }),
    ...about.flatMap((line) => textLines(line, style.width, {})),
    ...blocks.flatMap((block) => blockLines(block, style)),
  ];
}

function blockLines({ heading, groups }: ChecklistBlock, style: TextStyle): TextLine[] {
  return [
    EMPTY,
    ...textLines(heading.toUpperCase(), style.width, { role: "heading" }),
    ...groups.flatMap(({ pause, steps }) => [
      ...(pause === null ? [] : [EMPTY, ...textLines(pause, style.width, { role: "heading" })]),
      ...steps.flatMap((step) => [EMPTY, ...oneStep(step, style)]),
    ]),
  ];
}

function oneStep({ number, title, lines }: ChecklistStep, style: TextStyle): TextLine[] {
  const box = style.accessible === true ? "" : "[ ] ";
  const indent = { first: `${box}${number}. `, rest: "    " };
  return [...textLines(title, style.width, { role: "title", indent }), ...stepTextLines(lines, style)];
}

/** Calls and requests that fit on the paper; who needs more copies the lines. */
const LOG_ENTRIES = 5;

/** Room to write down who said what; for a screen reader only what is worth writing down. */
function logLines({ messages, width, accessible = false }: TextStyle): TextLine[] {
  const { heading, how, columns } = paperMessages(messages.locale).log;
  if (accessible) return section(heading, [how, columns.join("; ")], width);
  const [date, time, whom, name, number, answer] = columns.map(
    (column, index) => `${column}: ${"_".repeat(LINES[index] ?? 0)}`,
  );
  const entry = [`${date} ${time} ${whom}`, `${name} ${number}`, `${answer}`];
  return section(heading, [how, ...Array.from({ length: LOG_ENTRIES }, () => entry).flat()], width);
}

/** How long the line to write on is, for each column of the log. */
const LINES = [8, 5, 20, 20, 15, 40];

function closingLines({ lookAgain, warnings, about, sources, facts, versions }: Closing, width: number): TextLine[] {
  const references = sources.list.flatMap(({ text, url }, index) => [`${index + 1}. ${text}`, `   ${url}`]);
  return [
    ...section(lookAgain.heading, lookAgain.dates, width),
    ...section(warnings.heading, warnings.texts, width),
    ...section(about.heading, about.texts, width),
    ...section(sources.heading, references, width),
    ...section(facts.heading, facts.texts, width),
    ...section(versions.heading, versions.texts, width),
  ];
}

function section(heading: string, texts: readonly string[], width: number): TextLine[] {
  if (texts.length === 0) return [];
  return [
    EMPTY,
    ...textLines(heading.toUpperCase(), width, { role: "heading" }),
    ...texts.flatMap((text) => textLines(text, width, { indent: { first: "  ", rest: "    " } })),
  ];
}
