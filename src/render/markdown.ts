import { paperMessages } from "../i18n/paper.ts";
import type { PlanMessages } from "../i18n/plan.ts";
import type { Plan } from "../plan/plan.ts";
import { type ChecklistBlock, type ChecklistStep, checklistOf } from "./checklist.ts";
import { type Closing, closingOf } from "./closing.ts";
import { readablePhone, telephoneLink } from "./phone.ts";
import type { StepLine } from "./step-line.ts";
import { lengthOf, plainText } from "./wrap.ts";

/** A plan as a Markdown checklist, with boxes to tick, numbers to tap and links. */
export function renderMarkdown(plan: Plan, { messages }: { readonly messages: PlanMessages }): string {
  const { title, about, blocks } = checklistOf(plan, messages);
  const lines = [
    `# ${escaped(title)}`,
    "",
    ...about.map((line) => `- ${escaped(line)}`),
    ...blocks.flatMap(blockLines),
    ...logLines(messages),
    ...closingLines(closingOf(plan, messages)),
  ];
  return `${lines.join("\n")}\n`;
}

function blockLines({ heading, groups }: ChecklistBlock): string[] {
  return [
    ...["", `## ${escaped(heading)}`],
    ...groups.flatMap(({ pause, steps }) => [
      ...(pause === null ? [] : ["", `### ${escaped(pause)}`]),
      "",
      ...steps.flatMap(stepLines),
    ]),
  ];
}

function stepLines({ number, title, lines }: ChecklistStep): string[] {
  return [`- [ ] **${number}. ${escaped(title)}**`, ...lines.map((line) => `${indentOf(line)}- ${lineText(line)}`)];
}

function indentOf({ kind }: StepLine): string {
  return kind === "contact-note" || kind === "phone" || kind === "link" ? "    " : "  ";
}

function lineText(line: StepLine): string {
  switch (line.kind) {
    case "action":
    case "contact-note":
      return escaped(line.text);
    case "labelled":
    case "contact":
      return `**${escaped(line.label)}:** ${escaped(line.text)}`;
    case "blank":
      return `**${escaped(line.label)}:** ${escaped(line.text)}: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_`;
    case "phone":
      return `${escaped(line.label)}: ${phoneText(line.phone, line.callable)}`;
    case "link":
      return `${escaped(line.label)}: ${linkText(line.url)}`;
  }
}

function phoneText(phone: string, callable: boolean): string {
  const readable = escaped(readablePhone(phone));
  return callable ? `[${readable}](${telephoneLink(phone)})` : readable;
}

function linkText(url: string): string {
  return /^https:\/\/[^\s<>]+$/.test(url) ? `<${url}>` : escaped(url);
}

const LOG_ROWS = 10;

/** A table to fill in. */
function logLines({ locale }: PlanMessages): string[] {
  const { heading, how, columns } = paperMessages(locale).log;
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const names = columns.map(escaped);
  const filled = (mark: string): string => row(names.map((name) => mark.repeat(lengthOf(name))));
  const empty = Array.from({ length: LOG_ROWS }, () => filled(" "));
  return ["", `## ${escaped(heading)}`, "", escaped(how), "", row(names), filled("-"), ...empty];
}

function closingLines({ lookAgain, warnings, about, sources, facts, versions }: Closing): string[] {
  return [
    ...section(lookAgain.heading, lookAgain.dates.map(escaped)),
    ...section(warnings.heading, warnings.texts.map(escaped)),
    ...section(about.heading, about.texts.map(escaped)),
    ...section(
      sources.heading,
      sources.list.map(({ text, url }) => `${escaped(text)} ${linkText(url)}`),
      (index) => `${index + 1}.`,
    ),
    ...section(facts.heading, facts.texts.map(escaped)),
    ...section(versions.heading, versions.texts.map(escaped)),
  ];
}

function section(heading: string, items: readonly string[], mark = (_index: number): string => "-"): string[] {
  if (items.length === 0) return [];
  return ["", `## ${escaped(heading)}`, "", ...items.map((item, index) => `${mark(index)} ${item}`)];
}

/** Text that Markdown shows as it is: no emphasis, HTML, link or list of its own. */
function escaped(text: string): string {
  return plainText(text)
    .replace(/[\\`*_[\]<>&|~]/g, "\\$&")
    .replace(/^(?=[-+](\s|$)|#)/, "\\")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}
