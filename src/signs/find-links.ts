import { MOST_LINKS } from "./limit.ts";

/** An address in a message, and where it stands. */
export interface FoundLink {
  readonly url: string;
  readonly start: number;
  readonly end: number;
  /** Whether blanks divide it from anything that another program might read as a part of the same address. */
  readonly isApart: boolean;
}

type Written = Omit<FoundLink, "isApart">;

/** Endings by which a bare host is known in a sentence, beside the cheap ones of the catalog. */
const USUAL_ENDINGS = new Set(
  (
    "kz com org net ru su edu gov int io me ly uz kg by ua uk de tr cn us eu ai co to gl gg tv be fr it es pl az " +
    "ge am tj tm mn kr jp in id vn ae il ch at nl se no fi dk cz lt lv ee bh int mobi name asia kim app dev info biz pro рф қаз бел " +
    "xn--p1ai xn--80ao21a"
  ).split(" "),
);
/** Cheap endings that are also those of files. */
const FILE_ENDINGS = new Set(["zip", "mov"]);

type IsEnding = (ending: string) => boolean;

/**
 * The addresses of a message in their order: with a scheme, or a bare host with an ending that exists. At most one more
 * than `MOST_LINKS`.
 */
export function findLinks(text: string, isCheapEnding: IsEnding): FoundLink[] {
  const links: FoundLink[] = [];
  let end = 0;
  for (let at = nextMark(text, 0); at >= 0; at = nextMark(text, Math.max(end, at + 1))) {
    let start = at;
    while (start > end && !isBreak(text.charCodeAt(start - 1))) start -= 1;
    end = at;
    while (end < text.length && !isBreak(text.charCodeAt(end))) end += 1;
    for (const link of linksIn(text.slice(start, end), start, isCheapEnding)) {
      if (links.length > MOST_LINKS) return links;
      links.push({ ...link, isApart: standsApart(text, link) });
    }
  }
  return links;
}

/** The next dot that does not end a word, or colon before a slash. */
function nextMark(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x2e && at + 1 < text.length && !isBreak(text.charCodeAt(at + 1))) return at;
    if (code === 0x3a && (text.charCodeAt(at + 1) === 0x2f || text.charCodeAt(at + 1) === 0x5c)) return at;
  }
  return -1;
}

const BREAKS = new Set([...'"<>«»“”‘’{}|'].map((sign) => sign.charCodeAt(0)));

/** White space or a sign that no address holds. */
function isBreak(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x2028 || BREAKS.has(code);
}

/** Of one word without blanks: everything from a scheme on, or what stands between brackets, commas and colons. */
function linksIn(word: string, start: number, isCheapEnding: IsEnding): Written[] {
  if (!word.includes(".") && !word.includes("://")) return [];
  const scheme = word.search(/h(tt|xx)ps?:[/\\]/i);
  if (scheme < 0) return bareLinksIn(word, start, isCheapEnding);
  const written = trimmed(word.slice(scheme));
  const link = { url: plain(written), start: start + scheme, end: start + scheme + written.length };
  return [...bareLinksIn(word.slice(0, scheme), start, isCheapEnding), link];
}

function bareLinksIn(word: string, start: number, isCheapEnding: IsEnding): Written[] {
  const links: Written[] = [];
  for (const match of word.matchAll(/[^,;()!?…]+/gu)) {
    const written = trimmed(match[0].replace(/^[^\p{L}\p{N}]+/u, ""));
    const address = written.replace(/^[\p{L}]+:(?=\p{L})/u, "");
    const end = start + match.index + match[0].indexOf(written) + written.length;
    const url = plain(address);
    if (isBareAddress(url, isCheapEnding)) links.push({ url, start: end - address.length, end });
  }
  return links;
}

/** Signs by which something before an address makes it a part of another one. */
const LEADS_ON = /[./\\@%=?&#…。．｡]|\b(javascript|vbscript|data|blob|intent|source|file|ftp|https?|wss?|mailto)\s*:/i;
/** Signs by which something behind it goes on with the host. */
const GOES_ON = /[.@\\%…。．｡․·・]/;
const UNSEEN = /^[\p{Cf}\p{Cc}]/u;

/** Looks from the address to the blanks around it, which is no work but in step with the length of the word. */
function standsApart(text: string, { start, end }: Written): boolean {
  let [from, to] = [start, end];
  while (from > 0 && !isBlank(text.charAt(from - 1))) from -= 1;
  while (to < text.length && !isBlank(text.charAt(to))) to += 1;
  const behind = text.slice(end, to);
  const onward = UNSEEN.test(behind) ? 0 : behind.search(GOES_ON);
  return !LEADS_ON.test(text.slice(from, start)) && (onward < 0 || !/[\p{L}\p{N}]/u.test(behind.slice(onward)));
}

function isBlank(sign: string): boolean {
  return /\s/.test(sign) && sign !== "\ufeff";
}

/** Without the signs that end a sentence or close a bracket. */
function trimmed(written: string): string {
  let end = written.length;
  while (end > 0 && ".,;:!?…)]'*_".includes(written.charAt(end - 1))) end -= 1;
  return written.slice(0, end);
}

/** People take an address apart so that it is not clicked: hxxp, [.]. */
function plain(written: string): string {
  return written.replace(/^hxxp/i, "http").replace(/\[\.\]|\(\.\)/g, ".");
}

function isBareAddress(written: string, isCheapEnding: IsEnding): boolean {
  if (written.length > 512) return false;
  if (/^[\p{L}\p{N}._-]+@[\p{L}\p{N}.-]+\.[\p{L}]+[/]/u.test(written)) return true;
  const host = /^[\p{L}\p{N}_.-]+(?=[:/?#\\]|$)/u.exec(written)?.[0].toLowerCase() ?? "";
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(host)) return true;
  const labels = host.split(".");
  const ending = labels.at(-1) ?? "";
  if (labels.length < 2 || labels.includes("")) return false;
  const isFile = FILE_ENDINGS.has(ending) && host.length === written.length && !host.startsWith("www.");
  return USUAL_ENDINGS.has(ending) || (isCheapEnding(ending) && !isFile);
}
