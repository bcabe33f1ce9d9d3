import type { PlanMessages } from "../i18n/plan.ts";
import type { ChecklistStep } from "./checklist.ts";
import { isForTheCall, isWayToFind, splitLines } from "./checklist-sheet-lines.ts";
import { readablePhone } from "./phone.ts";
import { paragraph, type SheetBlock, type SheetParagraph, type SheetSize } from "./sheet.ts";
import type { StepLine } from "./step-line.ts";

/** How a step of a case stands: in words, and whether its box is ticked. */
export interface StepMark {
  readonly done: boolean;
  readonly words: string;
}

interface StepLook {
  readonly messages: PlanMessages;
  readonly mark: StepMark | undefined;
}

/** A step of the first page, in large letters: what has to be true, whom to call, what to say, what to write down. */
export function urgentStep({ number, title, lines }: ChecklistStep, look: StepLook): SheetBlock[] {
  const { atHand } = splitLines(lines, look.messages);
  return tickBlocks({ text: `${number}. ${title}`, lines: atHand, size: "large" }, look);
}

/** The rest of such a step: how it is done, what never to do, what follows. A done step needs none. */
export function urgentDetail({ number, title, lines }: ChecklistStep, look: StepLook): SheetBlock[] {
  if (look.mark?.done === true) return [];
  const { detail } = splitLines(lines, look.messages);
  const paragraphs = detail.flatMap((line) => lineParagraphs(line, { size: "body", messages: look.messages }));
  if (paragraphs.length === 0) return [];
  return [{ kind: "heading", level: 3, text: `${number}. ${title}` }, ...paragraphs];
}

/** A later step: everything in one place. */
export function laterStep({ number, title, lines }: ChecklistStep, look: StepLook): SheetBlock[] {
  return tickBlocks({ text: `${number}. ${title}`, lines, size: "body" }, look);
}

interface Ticking {
  readonly text: string;
  readonly lines: readonly StepLine[];
  readonly size: SheetSize;
}

function tickBlocks({ text, lines, size }: Ticking, { mark, messages }: StepLook): SheetBlock[] {
  const done = mark?.done === true;
  const state = mark === undefined ? [] : [paragraph(mark.words, size, true)];
  const below = done ? [] : lines.flatMap((line) => lineParagraphs(line, { size, messages }));
  const blanks = done ? [] : lines.flatMap((line) => blankOf(line, size));
  return [{ kind: "tick", text, size, below: [...state, ...below], done }, ...blanks];
}

function lineParagraphs(line: StepLine, { size, messages }: Omit<StepLook, "mark"> & { size: SheetSize }) {
  return lineTexts(line, messages).map((text): SheetParagraph => {
    if (line.kind === "phone") return paragraph(text, size === "large" ? "huge" : "large", true);
    return paragraph(text, size, line.kind === "labelled" && isForTheCall(line.label, messages));
  });
}

function lineTexts(line: StepLine, messages: PlanMessages): string[] {
  switch (line.kind) {
    case "action":
      return [`– ${line.text}`];
    case "labelled":
    case "contact":
      return [`${line.label}: ${line.text}`];
    case "contact-note":
      return isWayToFind(line.text, messages) ? [line.text] : [];
    case "phone":
      return [`${line.label}: ${readablePhone(line.phone)}`];
    case "link":
      return [`${line.label}: ${line.url}`];
    case "blank":
      return [];
  }
}

/** A line to write on says by itself that something is to be written there. */
function blankOf(line: StepLine, size: SheetSize): SheetBlock[] {
  if (line.kind !== "blank") return [];
  return [{ kind: "blank", label: line.text.charAt(0).toUpperCase() + line.text.slice(1), size }];
}
