import type { PlanMessages } from "../i18n/plan.ts";
import { readablePhone } from "./phone.ts";
import type { StepLine } from "./step-line.ts";
import { type Indent, wrap } from "./wrap.ts";

/** A finished line and what it is, so that a terminal can make it bold. The text says everything without that. */
export interface TextLine {
  readonly text: string;
  readonly role: "plain" | "heading" | "title" | "phone";
}

export interface TextStyle {
  readonly width: number;
  readonly messages: PlanMessages;
  /** For a screen reader: blanks are words, short numbers are spaced, no box. */
  readonly accessible?: boolean;
}

const BLANK = "____________";
const BELOW_TITLE = "    ";

/** Wraps a text into lines of one role. */
export function textLines(text: string, width: number, look: { role?: TextLine["role"]; indent?: Indent }): TextLine[] {
  return wrap(text, width, look.indent ?? "").map((line) => ({ text: line, role: look.role ?? "plain" }));
}

/** The lines of a step below its title. */
export function stepTextLines(lines: readonly StepLine[], style: TextStyle): TextLine[] {
  return lines.flatMap((line) => {
    const role = line.kind === "phone" ? "phone" : "plain";
    return textLines(stepLineText(line, style), style.width, { role, indent: indentOf(line) });
  });
}

/** Lines as one text that ends with a line break. */
export function joinLines(lines: readonly TextLine[]): string {
  return `${lines.map(({ text }) => text).join("\n")}\n`;
}

/** An empty line. */
export const EMPTY: TextLine = { text: "", role: "plain" };

function stepLineText(line: StepLine, { messages, accessible = false }: TextStyle): string {
  switch (line.kind) {
    case "action":
      return accessible ? line.text.replace(/_{3,}/g, `(${messages.step.blank})`) : line.text;
    case "contact-note":
      return line.text;
    case "labelled":
    case "contact":
      return `${line.label}: ${line.text}`;
    case "blank":
      return `${line.label}: ${line.text}: ${accessible ? messages.step.blank : BLANK}`;
    case "phone":
      return `${line.label}: ${readablePhone(line.phone, accessible)}`;
    case "link":
      return `${line.label}: ${line.url}`;
  }
}

function indentOf({ kind }: StepLine): Indent {
  if (kind === "action") return { first: `${BELOW_TITLE}- `, rest: `${BELOW_TITLE}  ` };
  const deep = kind === "contact-note" || kind === "phone" || kind === "link";
  return deep ? `${BELOW_TITLE}  ` : BELOW_TITLE;
}
