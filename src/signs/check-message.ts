import { type CatalogScript, ENOUGH, type SignCatalog } from "../playbook/signs.ts";
import { type AddressBook, addressBook } from "./address-book.ts";
import { checkLink, type LinkFinding } from "./check-link.ts";
import { LONGEST_MESSAGE } from "./limit.ts";
import type { Reading } from "./match.ts";
import { readLinks, signOfLink } from "./message-links.ts";
import { maskNumbers, quote } from "./quote.ts";
import { type FoundSign, type SignFinder, signFinder } from "./signs-in.ts";
import { LINK_MARK } from "./tokens.ts";
import type { Wording } from "./wording.ts";

export const VERDICTS = ["signs-found", "no-known-signs", "cannot-read"] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface MessageSign {
  readonly id: string;
  /** The exact words it reacted to, long numbers hidden. */
  readonly quote: string;
  /** The reason in the language of the catalog; empty for the signs that links give. */
  readonly why: string;
  readonly incidents: readonly string[];
}

export const MESSAGE_NOTES = ["cut", "more-links", "carries-code", "live-code", "weak-signs"] as const;
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

/** Makes a catalog and what was counted of wording ready for use. */
export function checkerOf(catalog: SignCatalog, wording: Wording): Checker {
  const tools: Tools = {
    finder: signFinder(catalog, wording.numberOf),
    book: addressBook(catalog),
    known: new Set(catalog.knownNumbers),
    scripts: catalog.scripts,
    wording,
  };
  return { message: (text, count) => checkMessage(text, tools, count), link: (url) => checkOneLink(url, tools) };
}

/** What signs that make a known script weigh more together than apart. */
const SCRIPT = 1;

/** A telephone of ten digits or more. */
const PHONE = /\d(?:[ ()-]{0,2}\d){9}/;

interface Tools {
  readonly finder: SignFinder;
  readonly book: AddressBook;
  readonly known: ReadonlySet<string>;
  readonly scripts: readonly CatalogScript[];
  readonly wording: Wording;
}

function checkMessage(written: string, tools: Tools, count?: () => void): MessageFinding {
  const text = written.slice(0, LONGEST_MESSAGE).replaceAll(LINK_MARK, " ");
  const { plain, links, weight: linkWeight, hasMore } = readLinks(text, tools.book);
  const cut: MessageNote[] = written.length > LONGEST_MESSAGE ? ["cut"] : [];
  if (hasMore) cut.push("more-links");
  const leadsOn = (): boolean => linkWeight > 1 || PHONE.test(text);
  const { found, reading, carriesCode } = tools.finder.find(plain, { leadsOn, count });
  if (links.length === 0 && found.length === 0 && !reading.tokens.some(({ lexeme }) => isWord(lexeme.word))) {
    return { verdict: "cannot-read", signs: [], scripts: [], links, notes: cut };
  }
  const scripts = scriptsIn(found, linkWeight > 0, tools.scripts);
  const signWeight = found.reduce((sum, each) => sum + each.weight, 0) + linkWeight + (scripts.length > 0 ? SCRIPT : 0);
  const wordingWeight = tools.wording.weightOf(reading.tokens);
  const weight = signWeight + wordingWeight;
  // A complete script and a look-alike are known for what they are, however the rest is worded.
  const isKnown =
    linkWeight >= ENOUGH ||
    (scripts.length > 0 && signWeight >= ENOUGH) ||
    (wordingWeight < 0 && found.some((each) => asksDirectly(each, reading, tools.wording)));
  const grounds = { found, links, reading: wordingWeight >= 1 ? reading : undefined };
  const signs = isKnown || weight >= ENOUGH ? shown(grounds, text, tools) : [];
  const isEnough = signs.length > 0;
  const code: MessageNote[] = carriesCode ? [isEnough ? "live-code" : "carries-code"] : [];
  const weak: MessageNote[] = !isEnough && weight >= 1 && !carriesCode ? ["weak-signs"] : [];
  return {
    verdict: isEnough ? "signs-found" : "no-known-signs",
    ...{ signs, scripts: isEnough ? scripts : [], links, notes: [...cut, ...code, ...weak] },
  };
}

/** What the verdict rests on. */
interface Grounds {
  readonly found: readonly FoundSign[];
  readonly links: readonly LinkFinding[];
  /** Where the wording counts. */
  readonly reading: Reading | undefined;
}

function shown({ found, links, reading }: Grounds, text: string, tools: Tools): MessageSign[] {
  // Hidden before it is cut: half of a code tells of it too.
  const masked = maskNumbers(text, tools.known);
  return [
    ...found.map((each) => messageSign(each, masked)),
    ...linkSigns(links, tools),
    ...(reading === undefined ? [] : wordingSigns(reading, masked, tools.wording)),
  ];
}

/** What nobody honest asks for: its own sentence decides, and no other sentence speaks against it. */
const DIRECT = new Set(["asks-for-code", "asks-for-card", "asks-for-key", "safe-account", "install-remote"]);

function asksDirectly({ sign, weight, start, end }: FoundSign, { tokens }: Reading, wording: Wording): boolean {
  if (weight < ENOUGH || !DIRECT.has(sign.id)) return false;
  const own = tokens.filter((token) => token.end > start && token.start < end).map(({ sentence }) => sentence);
  const [first = 0, last = 0] = [own[0], own.at(-1)];
  return wording.weightOf(tokens.filter(({ sentence }) => sentence >= first && sentence <= last)) >= 0;
}

function isWord(word: string): boolean {
  return /[a-zа-я]{2}/.test(word);
}

/** The known scripts whose signs were found, except by words that weigh 1 where their sign weighs more. */
function scriptsIn(found: readonly FoundSign[], hasStrangeLink: boolean, scripts: readonly CatalogScript[]) {
  const telling = found.filter(({ sign, weight }) => weight >= Math.min(sign.weight, 2));
  if (telling.length === 0) return [];
  const ids = new Set([...telling.map(({ sign }) => sign.id), ...(hasStrangeLink ? ["strange-link"] : [])]);
  return scripts.filter(({ all }) => all.every((group) => group.some((id) => ids.has(id))));
}

/** The sign that no pattern gives: how all of it is worded. Quoted are the words that count most, if there are any. */
function wordingSigns({ tokens }: Reading, masked: string, wording: Wording): MessageSign[] {
  const words = wording.tellingIn(tokens).map(({ from, to }) => {
    return quote(masked.slice(tokens[from]?.start, tokens[to - 1]?.end));
  });
  return words.length === 0 ? [] : [{ id: "fraud-wording", quote: words.join(" … "), why: "", incidents: [] }];
}

function checkOneLink(url: string, { book, known }: Tools): MessageFinding {
  const link = checkLink(url, book);
  if (link.verdict === "invalid") return { verdict: "cannot-read", signs: [], scripts: [], links: [link], notes: [] };
  const signs = link.verdict === "look-alike" ? linkSigns([link], { known, book }) : [];
  const verdict = signs.length > 0 ? "signs-found" : "no-known-signs";
  return { verdict, signs, scripts: [], links: [link], notes: [] };
}

function messageSign({ sign, start, end }: FoundSign, masked: string): MessageSign {
  const { id, why, incidents } = sign;
  return { id, quote: quote(masked.slice(start, end)), why, incidents };
}

function linkSigns(links: readonly LinkFinding[], { known, book }: Pick<Tools, "known" | "book">): MessageSign[] {
  return links.flatMap((link) => {
    const kind = signOfLink(link, book);
    const words = quote(maskNumbers(link.host === "" ? link.url : link.host, known));
    return kind === undefined ? [] : [{ id: `${kind}-link`, quote: words, why: "", incidents: [] }];
  });
}
