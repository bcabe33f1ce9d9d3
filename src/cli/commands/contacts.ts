import { dayOf } from "../../plan/calendar.ts";
import { planContact } from "../../plan/write-steps.ts";
import type { Contact } from "../../playbook/catalog.ts";
import { contactLines } from "../../render/contact-lines.ts";
import { PLAN_MESSAGES } from "../../render/plan-messages.ts";
import { joinLines, stepTextLines } from "../../render/text-line.ts";
import type { CommandDefinition } from "../command.ts";
import { CommandFailure } from "../failure.ts";
import { nearestNames } from "../nearest.ts";
import { printEach } from "../output.ts";

/** `komek contacts [words]`: official contacts, with status and dates; never a withdrawn one or one of another time. */
export const contactsCommand: CommandDefinition = {
  name: "contacts",
  arguments: "[words...]",
  options: [],
  run(context, words) {
    const { host, locale, width, accessible, shelf } = context;
    const day = dayOf(host.now());
    const current = shelf.library(locale).contacts.filter((contact) => isCurrent(contact, day));
    const found = current.filter((contact) => matches(contact, words));
    if (found.length === 0) {
      const name = words.join(" ");
      throw new CommandFailure({
        code: "unknown-contact",
        name,
        nearest: nearestNames(
          name,
          current.flatMap(({ id, name: own }) => [id, own]),
        ),
      });
    }
    if (context.json) {
      return printEach(context, (lang) => {
        const { contacts } = shelf.library(lang);
        const here = found.flatMap(({ id }) => contacts.find((each) => each.id === id) ?? []);
        return { schema: "komek.contacts/1", lang, contacts: here.map(planContact) };
      });
    }
    for (const { id } of found) {
      for (const lang of context.languages.locales) {
        const messages = PLAN_MESSAGES[lang];
        const contact = shelf.library(lang).contacts.filter((each) => each.id === id);
        const said = contact.flatMap((each) => contactLines(planContact(each), messages, false));
        host.print(`${joinLines(stepTextLines(said, { width, messages, accessible }))}\n`);
      }
    }
  },
};

function isCurrent({ status, from, until }: Contact, day: string): boolean {
  return status !== "withdrawn" && (from ?? day) <= day && day <= (until ?? day);
}

/** Every word is found in the id, group, name, number or address. */
function matches(contact: Contact, words: readonly string[]): boolean {
  const text = [contact.id, contact.group, contact.name, ...contact.phones, ...contact.urls].join(" ").toLowerCase();
  return words.every((word) => text.includes(word.toLowerCase()));
}
