import type { PlanMessages } from "../i18n/plan.ts";
import type { ChecklistStep } from "./checklist.ts";
import type { StepMarks } from "./checklist-sheet.ts";
import { escapeHtml, phoneLink, webLink } from "./html.ts";
import { labelledHtml } from "./html-labelled.ts";
import type { StepLine } from "./step-line.ts";

export interface StepLook {
  readonly messages: PlanMessages;
  /** Numbers of the sources of a step, as they stand in the list at the end. */
  sourcesOf(step: string): readonly number[];
  /** How the steps of a case stand: what is done is ticked from the beginning. */
  readonly marks: StepMarks;
}

/** A step with its box. Told apart is what is needed with the phone in hand, because paper begins with that. */
export function stepItem(step: ChecklistStep, look: StepLook): string {
  const { id, number, title } = step;
  const mark = look.marks.get(id);
  const box = `<input type="checkbox" data-step="${escapeHtml(id)}"${mark?.done === true ? " checked" : ""}>`;
  return [
    "<li>",
    `<h4><label>${box}<span>${number}. ${escapeHtml(title)}</span></label></h4>`,
    mark === undefined ? "" : `<p class="mark">${escapeHtml(mark.words)}</p>`,
    lineList(step, look.messages),
    referencesOf(id, look),
    "</li>",
  ].join("");
}

/** The same step on the second sheet of paper: only how it is done, and what is known of whom to call. */
export function stepInDetail(step: ChecklistStep, look: StepLook): string {
  const { id, number, title, lines } = step;
  const atHand = linesAtHand(step, look.messages);
  const how = lines.filter((line) => line.kind === "contact" || !atHand.has(line));
  return [
    "<li>",
    `<h4>${number}. ${escapeHtml(title)}</h4>`,
    lineList({ ...step, lines: how }, look.messages),
    referencesOf(id, look),
    "</li>",
  ].join("");
}

function lineList(step: ChecklistStep, messages: PlanMessages): string {
  const atHand = linesAtHand(step, messages);
  const items = step.lines.map((line) => {
    const names = [...lookOf(line, messages), ...(atHand.has(line) ? [] : ["how"])];
    return `<li${names.length === 0 ? "" : ` class="${names.join(" ")}"`}>${lineText(line, messages)}</li>`;
  });
  return items.length === 0 ? "" : `<ul class="lines">${items.join("")}</ul>`;
}

/**
 * What belongs on page one: conditions, words to say, who to call, blanks and the person's deadlines; what never to do
 * with the first step, where it is the step; how to find a contact where neither a number nor an address stands.
 */
function linesAtHand({ number, lines }: ChecklistStep, { step, contact, clock }: PlanMessages): Set<StepLine> {
  const never = number === 1 ? [step.never] : [];
  const labels = [step.condition, step.say, ...Object.values(step.sayIn), step.meaning, clock.doBy, ...never];
  const isBare = (index: number): boolean => {
    const rest = lines.slice(index + 1);
    const next = rest.findIndex(({ kind }) => kind !== "contact-note");
    return !["phone", "link"].includes(rest[next]?.kind ?? "");
  };
  return new Set(
    lines.filter((line, index) => {
      if (line.kind === "action") return false;
      if (line.kind === "labelled") return labels.includes(line.label);
      return line.kind !== "contact-note" || (line.text.startsWith(`${contact.howToFind}:`) && isBare(index));
    }),
  );
}

function lookOf(line: StepLine, { step }: PlanMessages): string[] {
  switch (line.kind) {
    case "action":
    case "phone":
    case "link":
      return [line.kind];
    case "contact-note":
      return ["note"];
    case "blank":
      return ["blank-line"];
    case "contact":
      return [];
    case "labelled":
      if (line.label === step.never) return ["never"];
      return line.label === step.say || Object.values(step.sayIn).includes(line.label) ? ["say"] : [];
  }
}

function lineText(line: StepLine, messages: PlanMessages): string {
  switch (line.kind) {
    case "action":
    case "contact-note":
      return escapeHtml(line.text);
    case "labelled":
    case "contact":
      return labelledHtml(line.label, line.text, messages);
    case "blank":
      return `<b>${escapeHtml(line.label)}:</b> ${escapeHtml(line.text)}: <span class="blank"></span>`;
    case "phone":
      return `${escapeHtml(line.label)}: ${phoneLink(line.phone, line.callable)}`;
    case "link":
      return `${escapeHtml(line.label)}: ${webLink(line.url)}`;
  }
}

function referencesOf(step: string, { messages, sourcesOf }: StepLook): string {
  const numbers = sourcesOf(step);
  return numbers.length === 0 ? "" : `<p class="refs">${messages.closing.sources}: ${numbers.join(", ")}</p>`;
}
