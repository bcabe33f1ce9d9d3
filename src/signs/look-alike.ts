import type { AddressBook, GuardedName } from "./address-book.ts";
import type { LinkReason } from "./check-link.ts";
import { isNear, lookOf, mixesAlphabets, soundOf } from "./look.ts";

/** An address taken apart. */
export interface Address {
  readonly url: URL;
  /** In its own letters. */
  readonly host: string;
  readonly registrable: string | null;
  readonly suffix: string | null;
  readonly isIp: boolean;
}

export interface Look {
  readonly reason: LinkReason;
  readonly name?: string;
}

/** Whom an address pretends to be; undefined where we see nobody. */
export function lookAlike(address: Address, book: AddressBook): Look | undefined {
  const { host, url, isIp } = address;
  const user = decoded(`${url.username}:${url.password}`);
  const pretended = nameIn(user.split(/[^\p{L}\p{N}-]+/u), address, book);
  if (pretended !== undefined) return { reason: "disguised", name: pretended.name };
  if (book.isOwn(host)) return undefined;
  const labels = isIp ? [] : labelsOf(address);
  const inside = isIp ? undefined : book.domains.find((domain) => `.${host}.`.includes(`.${domain}.`));
  if (inside !== undefined) return { reason: "name-inside", name: inside };
  const named = nameIn(labels, address, book);
  if (named !== undefined) return named;
  if (labels.some(mixesAlphabets)) return { reason: "strange-letters" };
  return inPath(address, book) ?? kzInside(labels, address, book);
}

/** The labels before the public suffix. */
function labelsOf({ host, suffix }: Address): string[] {
  const labels = host.split(".");
  return labels.slice(0, labels.length - (suffix ?? "").split(".").length);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function nameIn(labels: readonly string[], address: Address, book: AddressBook): Look | undefined {
  for (const label of labels) {
    for (const name of book.names) {
      const reason = resembles(label, name, { address, book, labels });
      if (reason !== undefined) return { reason, name: name.name };
    }
  }
  return undefined;
}

interface Around {
  readonly address: Address;
  readonly book: AddressBook;
  readonly labels: readonly string[];
}

/** Words that stand beside a stolen name, so that an everyday word is taken for the name. */
const BESIDE =
  /^(kz|kaz|bank|login|pay|secure|help|support|id|check|shtraf|online|gov|info|center|centre|my|mobile|app|lk|cabinet|verify|auth|service|official|otp|reset|oplata|track|client)$/;

function resembles(label: string, { name, look, isCommon }: GuardedName, around: Around): LinkReason | undefined {
  const words = label.split(/[-_]/).filter((word) => word !== "");
  const whole = words.join("");
  const forms = [...new Set([...words, whole])];
  if (forms.some((form) => form !== name && lookOf(form) === look && (form.length > 3 || /\d|[^a-z]/.test(form)))) {
    return whole === name ? "near-name" : "strange-letters";
  }
  if (forms.some((form) => soundOf(form) === name)) {
    return !isCommon || hasCue(words, around) ? "name-inside" : undefined;
  }
  if (isCommon) return undefined;
  const looks = lookOf(whole);
  if (name.length >= 5 ? looks.includes(look) || soundOf(whole).includes(name) : startsName(whole, name))
    return "name-inside";
  return forms.some((form) => isMisspelt(form, name, around)) ? "near-name" : undefined;
}

function startsName(whole: string, name: string): boolean {
  return name.length === 4 && (whole.startsWith(name) || whole.includes(`my${name}`) || whole.endsWith(`${name}kz`));
}

/** An everyday name counts when something beside it makes a claim: a cheap ending, `kz`, `bank`, `login`. */
function hasCue(words: readonly string[], { address, book, labels }: Around): boolean {
  const others = labels.flatMap((label) => label.split("-")).filter((word) => BESIDE.test(word));
  return (
    others.length > 0 || (words.length > 0 && book.isCheapEnding(address.suffix ?? "") && address.suffix !== "net")
  );
}

function isMisspelt(form: string, name: string, { address }: Around): boolean {
  const plain = lookOf(form);
  const look = lookOf(name);
  if (plain.length < 4 || plain === look) return false;
  if (name.length === 4) {
    return address.suffix === "kz" && plain.length === look.length && plain[0] === look[0] && isNear(plain, look, 1);
  }
  return plain[0] === look[0] || name.length > 6 ? isNear(plain, look, name.length > 8 ? 2 : 1) : false;
}

function inPath({ url, host }: Address, book: AddressBook): Look | undefined {
  if (book.isPlatform(host)) return undefined;
  const path = decoded(url.pathname).toLowerCase();
  const domain = book.domains.find((each) => path.split(/[/\\@:]/).includes(each));
  if (domain !== undefined) return { reason: "name-in-path", name: domain };
  const first = path.split("/")[1] ?? "";
  const name = book.names.find((each) => !each.isCommon && lookOf(first) === each.look);
  return name === undefined ? undefined : { reason: "name-in-path", name: name.name };
}

/** `kz` as a word of a foreign address with a cheap ending pretends to be of the country. */
function kzInside(labels: readonly string[], { suffix }: Address, book: AddressBook): Look | undefined {
  if (suffix === "kz" || !book.isCheapEnding(suffix ?? "")) return undefined;
  const hasKz = labels.some((label) => label.includes("-") && label.split("-").includes("kz"));
  return hasKz || labels.slice(0, -1).includes("kz") ? { reason: "kz-inside" } : undefined;
}
