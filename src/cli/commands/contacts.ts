import { checklistPageMessages } from "../../i18n/checklist-page.ts";
import { dayOf } from "../../plan/calendar.ts";
import { planContact } from "../../plan/write-steps.ts";
import type { Contact } from "../../playbook/catalog.ts";
import { contactLines } from "../../render/contact-lines.ts";
import { PLAN_MESSAGES } from "../../render/plan-messages.ts";
import { joinLines, stepTextLines } from "../../render/text-line.ts";
import type { CommandDefinition } from "../command.ts";
import type { Context } from "../context.ts";
import { CommandFailure } from "../failure.ts";
import { nearestNames } from "../nearest.ts";
import { printEach } from "../output.ts";

/** `komek contacts [words]`: official contacts, with status and dates; never a withdrawn one or one of another time. */
export const contactsCommand: CommandDefinition = {
  name: "contacts",
  arguments: "[words...]",
  options: [{ flags: "--qr" }],
  async run(context, words, { qr }: { readonly qr?: boolean }) {
    const { host, locale, accessible, shelf } = context;
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
    for (const contact of found) {
      printContact(context, contact);
      if (qr === true && !accessible) await printCodes(context, contact);
    }
  },
};

/** One contact in each language that was asked for. */
function printContact({ host, languages, width, accessible, shelf }: Context, { id }: Contact): void {
  for (const lang of languages.locales) {
    const messages = PLAN_MESSAGES[lang];
    const here = shelf.library(lang).contacts.filter((contact) => contact.id === id);
    const said = here.flatMap((contact) => contactLines(planContact(contact), messages, false));
    host.print(`${joinLines(stepTextLines(said, { width, messages, accessible }))}\n`);
  }
}

/** Each official address as a code to scan, and the address again below it. */
async function printCodes({ host, locale, width, color }: Context, contact: Contact): Promise<void> {
  const { renderQrText, scannableUrls } = await import("../../render/terminal-qr.ts");
  const { qrTitle, qrTooWide } = checklistPageMessages(locale);
  for (const url of scannableUrls(contact)) {
    const code = renderQrText(url, { width, color });
    host.print(`${[...(code.length === 0 ? [qrTooWide] : code), qrTitle(url)].join("\n")}\n\n`);
  }
}

function isCurrent({ status, from, until }: Contact, day: string): boolean {
  return status !== "withdrawn" && (from ?? day) <= day && day <= (until ?? day);
}

/** Every word is found in the id, group, name, number or address. */
function matches(contact: Contact, words: readonly string[]): boolean {
  const text = [contact.id, contact.group, contact.name, ...contact.phones, ...contact.urls].join(" ").toLowerCase();
  return words.every((word) => text.includes(word.toLowerCase()));
}
