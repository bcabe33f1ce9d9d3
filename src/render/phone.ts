import type { ContactStatus } from "../playbook/catalog.ts";

const LONGEST_SHORT_CODE = 6;

/**
 * A number as it is read aloud and dialled: "+7 771 000 77 22". A short code stays whole, "7111"; with `accessible`
 * it is spaced, "7 1 1 1", so that a screen reader does not say "seven thousand".
 */
export function readablePhone(phone: string, accessible = false): string {
  if (!/^\+?\d+$/.test(phone)) return phone;
  if (phone.length <= LONGEST_SHORT_CODE) return accessible ? [...phone].join(" ") : phone;
  const national = /^(.*?)(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(phone);
  return (national?.slice(1) ?? inThrees(phone)).filter((group) => group !== "").join(" ");
}

/** Only a number that was seen on its owner's page or reported by others may be offered for a tap. */
export function isCallable(status: ContactStatus): boolean {
  return status === "owner-page" || status === "reported";
}

/** The number for a `tel:` link: digits and a leading plus, nothing else. */
export function telephoneLink(phone: string): string {
  return `tel:${phone.replace(/(?!^\+)[^\d*#]/g, "")}`;
}

function inThrees(phone: string): string[] {
  return phone.match(/\+?\d{1,3}/g) ?? [phone];
}
