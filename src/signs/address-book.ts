import type { AddressLists } from "../playbook/signs.ts";
import { lettersOf, lookOf } from "./look.ts";

/** A name to guard: as it is written and as it looks. */
export interface GuardedName {
  readonly name: string;
  readonly look: string;
  /** The letters of the look, for `mayBeNear`. */
  readonly letters: number;
  /** The letters of the name as it is written. */
  readonly plainLetters: number;
  readonly isCommon: boolean;
}

/** The lists of addresses made ready for asking. */
export interface AddressBook {
  readonly names: readonly GuardedName[];
  /** Whole domains of owners we know, official or not: `egov.kz` inside another host pretends to be them. */
  readonly domains: readonly string[];
  /** Whether the host is an official service or lies below one. */
  isOfficial(host: string): boolean;
  /** Whether a guarded name's owner has the host himself. */
  isOwn(host: string): boolean;
  isPlatform(host: string): boolean;
  /** A platform of pages and forms, where a name in the path is no account of its owner. */
  isPageBuilder(host: string): boolean;
  isShortener(host: string): boolean;
  isCheapEnding(suffix: string): boolean;
  /** Cheap, or of another country or trade: nobody in Kazakhstan needs it for a service of the state or a bank. */
  isForeignEnding(suffix: string): boolean;
}

const FOREIGN = new Set(["ru", "net", "info", "biz", "pro", "app", "dev"]);

/** A path there is a title that somebody gave, on `t.me` or Instagram it may be the owner's own account. */
const PAGE_BUILDERS = new Set(
  "sites.google.com docs.google.com forms.gle drive.google.com notion.site telegra.ph canva.site tilda.ws".split(" "),
);

/** Makes the lists ready. */
export function addressBook(lists: AddressLists): AddressBook {
  const official = new Set(lists.official.map(({ domain }) => domain));
  const own = new Set([...official, ...lists.brands.flatMap((brand) => brand.own)]);
  const [platforms, shorteners] = [new Set(lists.platforms), new Set(lists.shorteners)];
  const endings = new Set(lists.endings);
  return {
    names: lists.brands.flatMap(({ names, common }) => names.map((name) => guarded(name, common))),
    domains: [...own],
    isOfficial: (host) => liesUnder(host, official) && !liesUnder(host, platforms),
    isOwn: (host) => liesUnder(host, own),
    isPlatform: (host) => liesUnder(host, platforms),
    isPageBuilder: (host) => liesUnder(host, PAGE_BUILDERS),
    isShortener: (host) => liesUnder(host, shorteners),
    isCheapEnding: (suffix) => endings.has(suffix),
    isForeignEnding: (suffix) => endings.has(suffix) || FOREIGN.has(suffix),
  };
}

function guarded(name: string, isCommon: boolean): GuardedName {
  const look = lookOf(name);
  return { name, look, letters: lettersOf(look), plainLetters: lettersOf(name), isCommon };
}

/** Whether the host is one of the domains or has one of them above it: whole labels alone count. */
function liesUnder(host: string, domains: ReadonlySet<string>): boolean {
  for (let at = 0; at >= 0; at = host.indexOf(".", at) + 1 || -1) if (domains.has(host.slice(at))) return true;
  return false;
}
