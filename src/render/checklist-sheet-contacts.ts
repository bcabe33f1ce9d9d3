import { paperMessages } from "../i18n/paper.ts";
import type { PlanMessages } from "../i18n/plan.ts";
import type { Plan, PlanContact } from "../plan/plan.ts";
import { contactLines } from "./contact-lines.ts";
import { printedSteps } from "./ladder.ts";
import { readablePhone } from "./phone.ts";
import { scannableUrls } from "./qr.ts";
import { paragraph, type SheetBlock } from "./sheet.ts";
import type { StepLine } from "./step-line.ts";

/** Every contact of the plan once: how to find it, its number, on which day we saw it, its address as a code. */
export function contactBlocks(plan: Plan, messages: PlanMessages): SheetBlock[] {
  const steps = printedSteps(plan.steps);
  const urgent = new Set(steps.filter(({ urgency }) => urgency === "now").flatMap(idsOf));
  const contacts = new Map(steps.flatMap((step) => step.contacts.map((contact) => [contact.id, contact])));
  const written = [...contacts.values()].flatMap((contact) => oneContact(contact, messages, urgent.has(contact.id)));
  if (written.length === 0) return [];
  return [{ kind: "heading", level: 2, text: paperMessages(plan.lang).contacts }, ...written];
}

function idsOf({ contacts }: Plan["steps"][number]): string[] {
  return contacts.map(({ id }) => id);
}

function oneContact(contact: PlanContact, messages: PlanMessages, urgent: boolean): SheetBlock[] {
  const scannable = scannableUrls(contact);
  return contactLines(contact, messages, urgent).flatMap((line): SheetBlock[] => {
    if (line.kind === "contact") return [{ kind: "heading", level: 3, text: line.text }];
    if (line.kind === "link" && scannable.includes(line.url))
      return [{ kind: "qr", url: line.url, text: contact.name }];
    return [paragraph(lineText(line), "body", line.kind === "phone")];
  });
}

function lineText(line: StepLine): string {
  switch (line.kind) {
    case "phone":
      return `${line.label}: ${readablePhone(line.phone)}`;
    case "link":
      return `${line.label}: ${line.url}`;
    case "action":
    case "contact-note":
      return line.text;
    default:
      return `${line.label}: ${line.text}`;
  }
}
