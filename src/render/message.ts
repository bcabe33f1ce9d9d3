import type { PlanMessages } from "../i18n/plan.ts";
import type { Plan, PlanStep } from "../plan/plan.ts";
import { shownPhones } from "./contact-lines.ts";
import { printedSteps } from "./ladder.ts";
import type { NowStep } from "./now-view.ts";
import { isCallable, readablePhone } from "./phone.ts";
import { plainText } from "./wrap.ts";

/** What still reads as one message in a messenger, in UTF-16 units. */
export const LONGEST_MESSAGE = 900;

/** A line of a message. What is `extra` goes first when there is no room. */
export interface MessageLine {
  readonly text: string;
  readonly extra: boolean;
}

/** A plan for a messenger: the titles of `now` with numbers to call, the police today, the warning; 900 characters. */
export function renderMessage(plan: Plan, { messages }: { readonly messages: PlanMessages }): string {
  const steps = printedSteps(plan.steps);
  const now = steps.filter(({ urgency }) => urgency === "now");
  const police = steps.find(isPoliceToday);
  const scam = plan.warnings.find(({ code }) => code === "recovery-scam") ?? plan.warnings.at(-1);
  const title = `${messages.title}: ${plan.incidents.map((incident) => incident.title).join("; ")}`;
  const lines = [
    mustLine(title),
    ...stepMessageLines(now),
    ...(police === undefined ? [] : [mustLine(`${messages.urgency.today}: ${police.title}`)]),
    ...(scam === undefined ? [] : [mustLine(scam.text)]),
  ];
  return fitMessage(lines, messages.fullList);
}

/** Titles numbered, and under each who to call, as lines that may go. */
export function stepMessageLines(steps: readonly NowStep[]): MessageLine[] {
  return steps.flatMap(({ title, contacts }, index) => [
    mustLine(`${index + 1}. ${title}`),
    ...contacts.flatMap((contact): MessageLine[] => {
      const phones = shownPhones(contact, true).map((phone) => readablePhone(phone));
      const found = phones.length > 0 ? phones.join(", ") : contact.howToFind;
      return found === "" || !isCallable(contact.status) ? [] : [{ text: `→ ${contact.name}: ${found}`, extra: true }];
    }),
  ]);
}

/** A line that is kept as long as there is room for it at all. */
export function mustLine(text: string): MessageLine {
  return { text, extra: false };
}

/** Drops whole lines from the end until the rest and the last line fit: first what is extra, then anything. */
export function fitMessage(lines: readonly MessageLine[], last: string): string {
  const kept = lines.map((line) => ({ ...line, text: plainText(line.text) }));
  while (kept.length > 0 && messageOf(kept, last).length > LONGEST_MESSAGE) {
    const extra = kept.findLastIndex((line) => line.extra);
    kept.splice(extra === -1 ? kept.length - 1 : extra, 1);
  }
  return messageOf(kept, last);
}

function messageOf(lines: readonly MessageLine[], last: string): string {
  return `${[...lines.map(({ text }) => text), last].join("\n")}\n`;
}

function isPoliceToday({ urgency, id, contacts }: PlanStep): boolean {
  return urgency === "today" && (id.includes("police") || contacts.some((contact) => contact.id === "police"));
}
