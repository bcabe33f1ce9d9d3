import { readablePhone, telephoneLink } from "./phone.ts";
import { plainText } from "./wrap.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that is only text in HTML, between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** A number to tap, or one that only stands there where it may not be offered for a tap. */
export function phoneLink(phone: string, callable: boolean): string {
  const readable = escapeHtml(readablePhone(phone));
  return callable ? `<a href="${escapeHtml(telephoneLink(phone))}">${readable}</a>` : `<b>${readable}</b>`;
}

/** An address to open, which is not told where it was opened from; what is no https address stays text. */
export function webLink(url: string): string {
  const shown = escapeHtml(url);
  return /^https:\/\/\S+$/.test(url) ? `<a href="${shown}" rel="noreferrer">${shown}</a>` : shown;
}
