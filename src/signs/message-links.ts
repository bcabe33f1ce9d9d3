import type { AddressBook } from "./address-book.ts";
import { checkLink, type LinkFinding } from "./check-link.ts";
import { type FoundLink, findLinks } from "./find-links.ts";
import { MOST_LINKS } from "./limit.ts";
import { LINK_MARK, LINK_REST } from "./tokens.ts";

/** What a link adds to the signs of the message it stands in. */
export const LINK_SIGNS = { "look-alike": 3, hidden: 2, strange: 1 } as const;
export type LinkSign = keyof typeof LINK_SIGNS;

/** A message and its addresses. */
export interface LinkedMessage {
  /**
   * The message without its addresses, whose words are no words of the message. A strange one stands for the word
   * "link", so that «оплатите: …» is read like «оплатите по ссылке»; every place stays where it was.
   */
  readonly plain: string;
  readonly links: readonly LinkFinding[];
  /** The heaviest sign that a link of it gives, 0 to 3. */
  readonly weight: number;
  /** Whether it has more links than are looked at. */
  readonly hasMore: boolean;
}

export function readLinks(text: string, book: AddressBook): LinkedMessage {
  const found = findLinks(text, book.isCheapEnding);
  if (found.length === 0) return { plain: text, links: [], weight: 0, hasMore: false };
  const places = found.slice(0, MOST_LINKS);
  const links = places.map(({ url, isApart }) => checkLink(url, book, isApart));
  const signs = links.map((link) => signOfLink(link, book));
  const weight = Math.max(0, ...signs.map((sign) => (sign === undefined ? 0 : LINK_SIGNS[sign])));
  const isStrange = (index: number): boolean => signs[index] !== undefined;
  return { plain: withoutLinks(text, places, isStrange), links, weight, hasMore: found.length > MOST_LINKS };
}

function withoutLinks(text: string, places: readonly FoundLink[], isStrange: (index: number) => boolean): string {
  let [result, at] = ["", 0];
  places.forEach(({ start, end }, index) => {
    const filling = LINK_REST.repeat(Math.max(end - start, 0));
    result += text.slice(at, start) + (isStrange(index) ? LINK_MARK + filling.slice(1) : filling);
    at = end;
  });
  return result + text.slice(at);
}

/** What a link adds; nothing where it is official, or plainly of an owner whose name we guard. */
export function signOfLink(link: LinkFinding, book: AddressBook): LinkSign | undefined {
  if (link.verdict === "look-alike") return "look-alike";
  if (link.verdict !== "unknown") return undefined;
  if (HIDING.has(link.reason)) return "hidden";
  return link.reason === "nobody-known" && book.isOwn(link.host) ? undefined : "strange";
}

const HIDING: ReadonlySet<string> = new Set(["shortener", "number-address", "disguised", "cheap-ending"]);
