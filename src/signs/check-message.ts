import { type CatalogScript, ENOUGH, type SignCatalog } from "../playbook/signs.ts";
import { type AddressBook, addressBook } from "./address-book.ts";
import { checkLink, type LinkFinding } from "./check-link.ts";
import { type FoundLink, findLinks } from "./find-links.ts";
import { quote } from "./quote.ts";
import { type FoundSign, type SignFinder, signFinder } from "./signs-in.ts";
import { LINK_MARK } from "./tokens.ts";

/** Longer messages are cut here, in UTF-16 units, and the answer says so. */
export const LONGEST_MESSAGE = 10_000;

export const VERDICTS = ["signs-found", "no-known-signs", "cannot-read"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a link adds to the signs of the message it stands in. */
export const LINK_SIGNS = { "look-alike": 3, hidden: 2, strange: 1 } as const;

export interface MessageSign {
  readonly id: string;
  /** The exact words it reacted to, long numbers hidden. */
  readonly quote: string;
  /** The reason in the language of the catalog; empty for the signs that links give. */
  readonly why: string;
  readonly incidents: readonly string[];
}

export const MESSAGE_NOTES = ["cut", "carries-code", "live-code", "weak-signs"] as const;
export type MessageNote = (typeof MESSAGE_NOTES)[number];

export interface MessageFinding {
  readonly verdict: Verdict;
  readonly signs: readonly MessageSign[];
  readonly scripts: readonly CatalogScript[];
  readonly links: readonly LinkFinding[];
  readonly notes: readonly MessageNote[];
}

/** Looks at many messages and links with one catalog. Keeps nothing of them. */
export interface Checker {
  message(text: string, count?: () => void): MessageFinding;
  link(url: string): MessageFinding;
}

/** Makes a catalog ready for use. */
export function checkerOf(catalog: SignCatalog): Checker {
  const tools: Tools = {
    finder: signFinder(catalog),
    book: addressBook(catalog),
    known: new Set(catalog.knownNumbers),
    scripts: catalog.scripts,
  };
  return { message: (text, count) => checkMessage(text, tools, count), link: (url) => checkOneLink(url, tools) };
}

/** A telephone of ten digits or more. */
const PHONE = /\d(?:[ ()-]{0,2}\d){9}/;

interface Tools {
  readonly finder: SignFinder;
  readonly book: AddressBook;
  readonly known: ReadonlySet<string>;
  readonly scripts: readonly CatalogScript[];
}

function checkMessage(written: string, tools: Tools, count?: () => void): MessageFinding {
  const text = written.slice(0, LONGEST_MESSAGE);
  const cut: MessageNote[] = written.length > LONGEST_MESSAGE ? ["cut"] : [];
  const places = findLinks(text, tools.book.isCheapEnding);
  const links = places.map(({ url, isApart }) => checkLink(url, tools.book, isApart));
  const isStrange = (link: LinkFinding | undefined): boolean => signOfLink(link, tools.book) !== undefined;
  const placed = places.map((place, index) => ({ ...place, isStrange: isStrange(links[index]) }));
  const { found, reading, carriesCode } = tools.finder.find(withoutLinks(text, placed), {
    ...{ leadsOn: () => linkWeight(links, tools.book) > 1 || PHONE.test(text), count },
  });
  if (
    links.length === 0 &&
    found.length === 0 &&
    !reading.tokens.some(({ lexeme }) => /[a-zа-я]{2}/.test(lexeme.word))
  ) {
    return { verdict: "cannot-read", signs: [], scripts: [], links, notes: cut };
  }
  const telling = found.filter(({ sign, weight }) => weight >= Math.min(sign.weight, 2));
  const ids = new Set([...telling.map(({ sign }) => sign.id), ...(links.some(isStrange) ? ["strange-link"] : [])]);
  const scripts = tools.scripts.filter(({ all }) => all.every((group) => group.some((id) => ids.has(id))));
  const weight = found.reduce((sum, each) => sum + each.weight, 0) + linkWeight(links, tools.book);
  const isEnough = weight >= ENOUGH || scripts.length > 0;
  const signs = isEnough ? [...found.map((each) => messageSign(each, text, tools)), ...linkSigns(links, tools)] : [];
  const code: MessageNote[] = carriesCode ? [isEnough ? "live-code" : "carries-code"] : [];
  const weak: MessageNote[] = !isEnough && weight > 0 && !carriesCode ? ["weak-signs"] : [];
  return {
    verdict: isEnough ? "signs-found" : "no-known-signs",
    ...{ signs, scripts, links, notes: [...cut, ...code, ...weak] },
  };
}

function checkOneLink(url: string, { book, known }: Tools): MessageFinding {
  const link = checkLink(url, book);
  if (link.verdict === "invalid") return { verdict: "cannot-read", signs: [], scripts: [], links: [link], notes: [] };
  const signs = link.verdict === "look-alike" ? linkSigns([link], { known, book }) : [];
  const verdict = signs.length > 0 ? "signs-found" : "no-known-signs";
  return { verdict, signs, scripts: [], links: [link], notes: [] };
}

/** A link with its place, and whether its owner is unknown or it pretends. */
interface PlacedLink extends FoundLink {
  readonly isStrange: boolean;
}

/**
 * The message without its addresses, whose words are no words of the message. A strange one stands for the word "link",
 * so that «оплатите: …» is read like «оплатите по ссылке»; every place stays where it was.
 */
function withoutLinks(text: string, places: readonly PlacedLink[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, isStrange } of places) {
    const filling = "/".repeat(Math.max(end - start, 0));
    result += text.slice(at, start) + (isStrange ? LINK_MARK + filling.slice(1) : filling);
    at = end;
  }
  return result + text.slice(at);
}

function messageSign({ sign, start, end }: FoundSign, text: string, { known }: Tools): MessageSign {
  const { id, why, incidents } = sign;
  return { id, quote: quote(text.slice(start, end), known), why, incidents };
}

/** What a link adds; nothing where it is official, or plainly of an owner whose name we guard. */
function signOfLink(link: LinkFinding | undefined, book: AddressBook): keyof typeof LINK_SIGNS | undefined {
  if (link?.verdict === "look-alike") return "look-alike";
  if (link?.verdict !== "unknown") return undefined;
  if (HIDING.has(link.reason)) return "hidden";
  return link.reason === "nobody-known" && book.isOwn(link.host) ? undefined : "strange";
}

const HIDING: ReadonlySet<string> = new Set(["shortener", "number-address", "disguised", "cheap-ending"]);

function linkWeight(links: readonly LinkFinding[], book: AddressBook): number {
  const weightOf = (kind: keyof typeof LINK_SIGNS | undefined): number => (kind === undefined ? 0 : LINK_SIGNS[kind]);
  return Math.max(0, ...links.map((link) => weightOf(signOfLink(link, book))));
}

function linkSigns(links: readonly LinkFinding[], { known, book }: Pick<Tools, "known" | "book">): MessageSign[] {
  return links.flatMap((link) => {
    const kind = signOfLink(link, book);
    const words = quote(link.host === "" ? link.url : link.host, known);
    return kind === undefined ? [] : [{ id: `${kind}-link`, quote: words, why: "", incidents: [] }];
  });
}
