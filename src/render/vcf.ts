import { escape, foldLines } from "ical-generator";
import { calendarFileMessages } from "../i18n/calendar-file.ts";
import type { Plan, PlanContact } from "../plan/plan.ts";
import { contactLines } from "./contact-lines.ts";
import { isCallable } from "./phone.ts";
import { PLAN_MESSAGES } from "./plan-messages.ts";

/**
 * The contacts of a plan as cards for a phone's address book (vCard 3.0, which all of them read). What nobody has
 * confirmed is left out: a number in the address book is trusted. For the same reason the name says "call yourself":
 * a caller's number is faked, and the phone would show the name of the bank.
 */
export function renderContacts(plans: readonly Plan[]): string {
  const cards = new Map<string, PlanContact[]>();
  for (const { steps } of plans) {
    const met = new Map(steps.flatMap(({ contacts }) => contacts).map((contact) => [contact.id, contact]));
    for (const contact of [...met.values()].filter(isWorthKeeping)) {
      cards.set(contact.id, [...(cards.get(contact.id) ?? []), contact]);
    }
  }
  return [...cards.values()].map((contacts) => cardOf(contacts, plans)).join("");
}

function isWorthKeeping({ status, phones, urls }: PlanContact): boolean {
  return isCallable(status) && phones.length + urls.length > 0;
}

/** One card; the same contact in each language of the page, the first one leading. */
function cardOf(contacts: readonly PlanContact[], plans: readonly Plan[]): string {
  const [{ id, phones, urls, seenOn } = { id: "", phones: [], urls: [], seenOn: "" }] = contacts;
  const lines = contacts.flatMap((contact, index) => {
    const locale = plans[index]?.lang ?? "ru";
    const warning = phones.length === 0 ? [] : [calendarFileMessages(locale).callYourselfNote];
    return [...warning, ...notesOf(contact, locale)];
  });
  const hint = calendarFileMessages(plans[0]?.lang ?? "ru").callYourself;
  const names = [...new Set(contacts.map(({ name }) => name))].join(" / ");
  const shown = phones.length === 0 ? names : `${names} (${hint})`;
  return foldLines(
    [
      ...["BEGIN:VCARD", "VERSION:3.0", "PRODID:-//komek//komek//EN", `UID:${id}@contacts.komek`],
      ...[`FN:${escape(shown, false)}`, `N:${escape(shown, false)};;;;`, `ORG:${escape(names, false)}`],
      "X-ABShowAs:COMPANY",
      ...phones.map((phone) => `TEL;TYPE=WORK,VOICE:${phone}`),
      ...urls.map((url) => `URL:${url}`),
      ...[`NOTE:${escape(lines.join("\n"), false)}`, "CATEGORIES:komek", `REV:${seenOn}`, "END:VCARD", ""],
    ].join("\r\n"),
  );
}

function notesOf(contact: PlanContact, locale: Plan["lang"]): string[] {
  return contactLines(contact, PLAN_MESSAGES[locale], false).flatMap((line) =>
    line.kind === "contact-note" ? [line.text] : [],
  );
}
