import { formatDate } from "../i18n/date.ts";
import type { ContactWords, PlanMessages } from "../i18n/plan.ts";
import type { PlanContact } from "../plan/plan.ts";
import { isCallable } from "./phone.ts";
import type { StepLine } from "./step-line.ts";

/**
 * A contact: its name, then how to find it before any number, because the number on the card is better than ours.
 * `urgent`: in the first minutes a number nobody confirmed is not shown at all. A withdrawn contact never is.
 */
export function contactLines(contact: PlanContact, messages: PlanMessages, urgent: boolean): StepLine[] {
  if (contact.status === "withdrawn") return [];
  const words = messages.contact;
  const phones = shownPhones(contact, urgent);
  return [
    { kind: "contact", label: words.label, text: contact.name },
    ...note(words.howToFind, contact.howToFind),
    ...phones.map((phone): StepLine => {
      return { kind: "phone", label: words.phone, phone, callable: isCallable(contact.status) };
    }),
    ...contact.urls.map((url): StepLine => ({ kind: "link", label: words.link, url })),
    ...note(words.scope, contact.scope ?? ""),
    ...standing(contact, messages, phones.length > 0),
  ];
}

/** A contact that stood in full in an earlier step: its name and what is dialled or opened, or else how to find it. */
export function knownContactLines(contact: PlanContact, messages: PlanMessages, urgent: boolean): StepLine[] {
  const lines = contactLines(contact, messages, urgent);
  const short = lines.filter(({ kind }) => kind !== "contact-note");
  return short.length > 1 ? short : lines.slice(0, 2);
}

/** The numbers of a contact that may be shown. */
export function shownPhones({ phones, status }: PlanContact, urgent: boolean): readonly string[] {
  if (status === "withdrawn") return [];
  return isCallable(status) || !urgent ? phones : [];
}

function note(label: string, text: string): StepLine[] {
  return text === "" ? [] : [{ kind: "contact-note", text: `${label}: ${text}` }];
}

/** How far the contact was checked; nothing to say where there is neither a number nor a link. */
function standing(contact: PlanContact, messages: PlanMessages, hasPhones: boolean): StepLine[] {
  if (!hasPhones && contact.urls.length === 0 && contact.status !== "unconfirmed") return [];
  const written = (iso: string): string => formatDate(iso, messages.locale);
  return [{ kind: "contact-note", text: standingText(contact, messages.contact, { written, hasPhones }) }];
}

interface StandingContext {
  readonly hasPhones: boolean;
  written(iso: string): string;
}

function standingText(contact: PlanContact, words: ContactWords, { written, hasPhones }: StandingContext): string {
  const seen = written(contact.seenOn);
  if (contact.status === "unconfirmed") return words.unconfirmed(seen);
  if (contact.checkedOn !== null) return words.checked(written(contact.checkedOn));
  return contact.status === "owner-page" ? words.seenOnOwnerPage(seen, hasPhones) : words.reported(seen, hasPhones);
}
