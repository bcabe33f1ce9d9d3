import type { AddressBook } from "./address-book.ts";
import { lookAlike } from "./look-alike.ts";
import { decodeLabel } from "./punycode.ts";
import { hostParts } from "./registrable.ts";

/** Why a link got its verdict; `i18n/check.ts` has the sentence for each. */
export const LINK_REASONS = [
  "official",
  "not-https",
  "disguised",
  "runs-on",
  "strange-letters",
  "near-name",
  "name-inside",
  "name-in-path",
  "kz-inside",
  "number-address",
  "shortener",
  "platform",
  "cheap-ending",
  "nobody-known",
  "no-address",
] as const;

export type LinkReason = (typeof LINK_REASONS)[number];

export interface LinkFinding {
  readonly url: string;
  /** The real host in its own letters; empty where there is none. */
  readonly host: string;
  /** The part of the host that somebody registered, or the host itself. */
  readonly owner: string;
  readonly verdict: "official" | "look-alike" | "unknown" | "invalid";
  readonly reason: LinkReason;
  /** The name it pretends to be, where it does. */
  readonly name?: string;
}

/** Longer addresses are not read. */
export const LONGEST_URL = 2048;

/** The written form of a plain address: nothing in it that two programs might read differently. */
const PLAIN = /^https:\/\/([a-z0-9.-]+)(?::443)?(?=[/?#]|$)/i;

/**
 * What an address is by its real host, as the URL standard reads it. `official` only for an exact host, or one below,
 * of the list, over https, written plainly: no user name, port, IP address, backslash, hidden sign or other letters,
 * and no second address to lead on to. One dot at the end of the host and the port 443 name the same host. One that
 * does not stand apart in its message may be read in two ways as well.
 */
export function checkLink(written: string, book: AddressBook, isApart = true): LinkFinding {
  const url = written.trim();
  const parsed = parse(url);
  if (parsed === undefined) return { url, host: "", owner: "", verdict: "invalid", reason: "no-address" };
  const ascii = parsed.hostname.replace(/\.$/, "");
  const host = ascii.split(".").map(decodeLabel).join(".");
  const parts = hostParts(ascii);
  const found = { url, host, owner: parts.registrable ?? host };
  const disguised = isDisguised(url, parsed);
  if (book.isOfficial(ascii)) {
    if (!isApart) return { ...found, verdict: "unknown", reason: "runs-on" };
    if (!disguised && isPlain(url, parsed)) return { ...found, verdict: "official", reason: "official" };
    return { ...found, verdict: "unknown", reason: parsed.protocol === "http:" ? "not-https" : "disguised" };
  }
  const look = lookAlike({ url: parsed, host, ...parts }, book);
  if (look !== undefined) return { ...found, ...look, verdict: "look-alike" };
  return { ...found, verdict: "unknown", reason: plainReason(ascii, { book, disguised, isIp: parts.isIp }) };
}

/** `mailto:`, `javascript:`; a host with a port is none. */
const OTHER_SCHEME = /^[a-z][a-z0-9+-]*:(?![/\\\d])/i;

function parse(url: string): URL | undefined {
  if (url === "" || url.length > LONGEST_URL || OTHER_SCHEME.test(url)) return undefined;
  try {
    const parsed = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : `https://${url}`);
    const isWeb = parsed.protocol === "http:" || parsed.protocol === "https:";
    return isWeb && (parsed.hostname.includes(".") || parsed.hostname.startsWith("[")) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function isPlain(url: string, parsed: URL): boolean {
  const written = PLAIN.exec(/^https?:\/\//i.test(url) ? url : `https://${url}`)?.[1]?.toLowerCase();
  return written === parsed.hostname && parsed.protocol === "https:" && !/[^\u0021-\u007e]/.test(hostPart(url));
}

/** A user name, an odd port, a backslash, signs that are dropped on reading, or a second address inside. */
function isDisguised(url: string, parsed: URL): boolean {
  const odd = parsed.username !== "" || parsed.password !== "" || parsed.port !== "" || /[\\\s\u0000-\u001f]/.test(url);
  return odd || hostPart(url).includes("@") || /(https?|\/\/|%2f%2f|%5c)/i.test(afterHost(parsed));
}

/** What is written before the first slash after the scheme. */
function hostPart(url: string): string {
  return url.replace(/^[a-z]+:[/\\]*/i, "").split(/[/?#\\]/)[0] ?? "";
}

function afterHost(parsed: URL): string {
  return `${parsed.pathname}${parsed.search}${parsed.hash}`;
}

interface Plainness {
  readonly book: AddressBook;
  readonly disguised: boolean;
  readonly isIp: boolean;
}

function plainReason(host: string, { book, disguised, isIp }: Plainness): LinkReason {
  if (isIp) return "number-address";
  if (book.isShortener(host)) return "shortener";
  if (book.isPlatform(host)) return "platform";
  if (disguised && !book.isOwn(host)) return "disguised";
  return book.isCheapEnding(host.slice(host.lastIndexOf(".") + 1)) ? "cheap-ending" : "nobody-known";
}
