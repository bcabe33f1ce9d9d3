import { formatDate } from "../i18n/date.ts";
import type { PlanContact } from "../plan/plan.ts";
import { contactLines, shownPhones } from "./contact-lines.ts";
import { fitMessage, mustLine, stepMessageLines } from "./message.ts";
import type { NowView } from "./now-view.ts";
import { readablePhone } from "./phone.ts";
import { PLAN_MESSAGES } from "./plan-messages.ts";
import { actionLines } from "./step-lines.ts";
import { EMPTY, joinLines, stepTextLines, type TextLine, type TextStyle, textLines } from "./text-line.ts";

/** The first minutes as plain text, wrapped to the width. */
export function renderNowText(view: NowView, width: number, accessible = false): string {
  return joinLines(nowTextLines(view, width, accessible));
}

/** The same, line by line and with the role of each line, for a terminal. */
export function nowTextLines(view: NowView, width: number, accessible = false): TextLine[] {
  const messages = PLAN_MESSAGES[view.locale];
  const style: TextStyle = { width, messages, accessible };
  const contact = view.lastContact;
  return [
    ...view.opening.flatMap((text) => textLines(text, width, { role: "title" })),
    EMPTY,
    ...textLines(view.title, width, { role: "heading" }),
    ...view.steps.flatMap((step, index) => nowStepLines({ step, number: index + 1 }, style)),
    EMPTY,
    ...view.warnings.flatMap(({ text }) => textLines(text, width, {})),
    ...textLines(`${messages.madeOn}: ${formatDate(view.madeOn, view.locale)}`, width, {}),
    EMPTY,
    ...textLines(view.last, width, { role: "title" }),
    ...(contact === null ? [] : stepTextLines(contactLines(contact, messages, true), style)),
  ];
}

interface NumberedStep {
  readonly step: NowView["steps"][number];
  readonly number: number;
}

function nowStepLines({ step, number }: NumberedStep, style: TextStyle): TextLine[] {
  const indent = { first: `${number}. `, rest: "    " };
  return [
    EMPTY,
    ...textLines(step.title, style.width, { role: "title", indent }),
    ...stepTextLines(actionLines(step, style.messages, { urgent: true }), style),
  ];
}

/** The first minutes for a messenger, at most 900 characters; the shortest advice comes first, so that it fits. */
export function renderNowMessage(view: NowView): string {
  const messages = PLAN_MESSAGES[view.locale];
  const lines = [mustLine(lastLine(view)), ...stepMessageLines(view.steps)];
  const warnings = view.warnings.map(({ text }) => mustLine(text));
  return fitMessage([...lines, ...warnings], messages.fullList);
}

/** The shortest advice with the number to call, as one line. */
export function lastLine({ last, lastContact }: Pick<NowView, "last" | "lastContact">): string {
  return lastContact === null ? last : `${last} → ${contactInOneLine(lastContact)}`;
}

function contactInOneLine(contact: PlanContact): string {
  const phones = shownPhones(contact, true).map((phone) => readablePhone(phone));
  return phones.length === 0 ? `${contact.name}: ${contact.howToFind}` : `${contact.name}: ${phones.join(", ")}`;
}
