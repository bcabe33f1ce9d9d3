import type { PlanMessages } from "../i18n/plan.ts";
import type { StepLine } from "./step-line.ts";

/** The lines of an urgent step, for the first page and for the pages that explain it. */
export interface SplitLines {
  /** What has to be true, whom to call, what to say, what to write down: in the order in which it happens. */
  readonly atHand: readonly StepLine[];
  readonly detail: readonly StepLine[];
}

/** Every line stands in one of the two, but for a contact with a number or address: its name stands in both. */
export function splitLines(lines: readonly StepLine[], messages: PlanMessages): SplitLines {
  const reached = reachedContacts(lines);
  const isExplained = (line: StepLine): boolean => line.kind === "contact-note" && reached.has(line);
  const isHere = (line: StepLine): boolean => isAtHand(line, messages) && !isExplained(line);
  const isSaid = (line: StepLine): boolean => line.kind === "labelled" && line.label !== messages.step.condition;
  const here = lines.filter(isHere);
  return {
    atHand: [...here.filter((line) => !isSaid(line)), ...here.filter(isSaid)],
    detail: lines.filter((line) => !isHere(line) || (line.kind === "contact" && reached.has(line))),
  };
}

/** The contacts of which a number or an address is shown, with their notes. */
function reachedContacts(lines: readonly StepLine[]): ReadonlySet<StepLine> {
  const reached = new Set<StepLine>();
  let contact: StepLine[] = [];
  for (const line of lines) {
    if (line.kind === "contact") contact = [];
    contact.push(line);
    if (line.kind === "phone" || line.kind === "link") for (const each of contact) reached.add(each);
  }
  return reached;
}

function isAtHand(line: StepLine, messages: PlanMessages): boolean {
  if (line.kind === "action") return false;
  if (line.kind !== "labelled") return true;
  const { condition, meaning } = messages.step;
  return line.label === condition || line.label === meaning || isForTheCall(line.label, messages);
}

/** Words to read aloud on the phone stand out by their weight. */
export function isForTheCall(label: string, { step }: PlanMessages): boolean {
  return label === step.say || Object.values(step.sayIn).includes(label);
}

/** How far a contact was checked stands once, among the contacts at the end. */
export function isWayToFind(text: string, { contact }: PlanMessages): boolean {
  return text.startsWith(`${contact.howToFind}:`);
}
