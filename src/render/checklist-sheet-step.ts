import type { PlanMessages } from "../i18n/plan.ts";
import type { ChecklistStep } from "./checklist.ts";
import { readablePhone } from "./phone.ts";
import { paragraph, type SheetBlock, type SheetParagraph, type SheetSize } from "./sheet.ts";
import type { StepLine } from "./step-line.ts";

/** How a step of a case stands: in words, and whether its box is ticked. */
export interface StepMark {
  readonly done: boolean;
  readonly words: string;
}

interface StepLook {
  readonly size: SheetSize;
  readonly messages: PlanMessages;
  readonly mark: StepMark | undefined;
}

/** A step with its box, what stands below it, and last its blanks for the hand. */
export function stepBlocks({ number, title, lines }: ChecklistStep, look: StepLook): SheetBlock[] {
  const { size, mark } = look;
  const done = mark?.done === true;
  const state = mark === undefined ? [] : [paragraph(mark.words, size, true)];
  const below = done ? [] : lines.flatMap((line) => lineParagraphs(line, look));
  const blanks = done ? [] : lines.flatMap((line) => blankOf(line, size));
  return [{ kind: "tick", text: `${number}. ${title}`, size, below: [...state, ...below], done }, ...blanks];
}

function lineParagraphs(line: StepLine, { size, messages }: StepLook): SheetParagraph[] {
  switch (line.kind) {
    case "action":
      return [paragraph(`– ${line.text}`, size)];
    case "labelled":
      return [paragraph(`${line.label}: ${line.text}`, size, isForTheCall(line.label, messages))];
    case "contact":
      return [paragraph(`${line.label}: ${line.text}`, size)];
    case "contact-note":
      return isWayToFind(line.text, messages) ? [paragraph(line.text, size)] : [];
    case "phone":
      return [paragraph(`${line.label}: ${readablePhone(line.phone)}`, size === "large" ? "huge" : "large", true)];
    case "link":
      return [paragraph(`${line.label}: ${line.url}`, size)];
    case "blank":
      return [];
  }
}

/** Words to read aloud on the phone stand out by their weight. */
function isForTheCall(label: string, { step }: PlanMessages): boolean {
  return label === step.say || Object.values(step.sayIn).includes(label);
}

/** How far a contact was checked stands once, among the contacts at the end. */
function isWayToFind(text: string, { contact }: PlanMessages): boolean {
  return text.startsWith(`${contact.howToFind}:`);
}

function blankOf(line: StepLine, size: SheetSize): SheetBlock[] {
  return line.kind === "blank" ? [{ kind: "blank", label: `${line.label}: ${line.text}`, size }] : [];
}
