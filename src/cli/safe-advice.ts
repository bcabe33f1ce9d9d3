import type { Locale } from "../i18n/locale.ts";
import type { Shelf } from "./library.ts";

/** The shortest advice that is true for everybody, with whom to call: the last line of a crash, and of a farewell. */
export function safeAdvice(shelf: Shelf, locale: Locale): string {
  const { last, lastContact, contacts } = shelf.now(locale);
  const contact = contacts[lastContact];
  return contact === undefined ? last : `${last} ${contact.name}: ${contact.phones.join(", ")}`;
}
