import type { AddressBook, GuardedName } from "./address-book.ts";
import type { LinkReason } from "./check-link.ts";
import { isNear, lettersMissing, lettersOf, lookOf, mayBeNear, mixesAlphabets, soundOf } from "./look.ts";

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
  const pretended = nameIn(userWords(url), address, book);
  if (pretended !== undefined) return { reason: "disguised", name: pretended.name };
  if (book.isOwn(host)) return onPlatform(address, book);
  const labels = isIp ? [] : labelsOf(address);
  const inside = isIp ? undefined : domainInside(`.${host}.`, book);
  if (inside !== undefined) return { reason: "name-inside", name: inside };
  const named = nameIn(labels, address, book);
  if (named !== undefined) return named;
  if (labels.some(mixesAlphabets)) return { reason: "strange-letters" };
  return onPlatform(address, book) ?? inPath(address, book) ?? kzInside(labels, address, book);
}

function userWords({ username, password }: URL): string[] {
  if (username === "" && password === "") return [];
  return decoded(`${username}:${password}`).split(/[^\p{L}\p{N}-]+/u);
}

function domainInside(dotted: string, { domains }: AddressBook): string | undefined {
  return domains.find((domain) => dotted.includes(domain) && dotted.includes(`.${domain}.`));
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

/** The most changes that a misspelt name has. */
const MOST_CHANGED = 2;

/** One reading of a label: as it is written, as it looks and as it sounds. */
interface Form {
  readonly written: string;
  readonly look: string;
  readonly letters: number;
  readonly sound: string;
}

interface Label {
  /** The label without its hyphens, then its words. */
  readonly forms: readonly [whole: Form, ...words: Form[]];
  /** Every letter that stands in it, as it is written, as it looks or as it sounds. */
  readonly letters: number;
}

function formOf(written: string): Form {
  const look = lookOf(written);
  return { written, look, letters: lettersOf(look), sound: soundOf(written) };
}

function readLabel(label: string): Label {
  const words = label.split(/[-_]/).filter((word) => word !== "");
  const whole = formOf(words.join(""));
  const letters = whole.letters | lettersOf(whole.sound) | lettersOf(whole.written);
  return { forms: words.length > 1 ? [whole, ...words.map(formOf)] : [whole], letters };
}

function nameIn(labels: readonly string[], address: Address, book: AddressBook): Look | undefined {
  const around = { address, hasCue: hasCue(labels, address, book) };
  for (const label of labels.map(readLabel)) {
    for (const name of book.names) {
      const reason = mayResemble(label, name) ? resembles(label, name, around) : undefined;
      if (reason !== undefined) return { reason, name: name.name };
    }
  }
  return undefined;
}

interface Around {
  readonly address: Address;
  /** Whether something in the address makes a claim, so that an everyday word in it is taken for the name. */
  readonly hasCue: boolean;
}

/** Words that stand beside a stolen name. */
const BESIDE = new Set(
  (
    "kz kaz bank login pay secure help support id check shtraf online gov info center centre my mobile app lk " +
    "cabinet verify auth service official otp reset oplata track client"
  ).split(" "),
);

/** A cheap ending, or `kz`, `bank`, `login` beside. */
function hasCue(labels: readonly string[], { suffix }: Address, book: AddressBook): boolean {
  const isBeside = labels.some((label) => label.split("-").some((word) => BESIDE.has(word)));
  return isBeside || (book.isForeignEnding(suffix ?? "") && suffix !== "net");
}

/** A name of which more letters are missing than misspelling changes is not in the label: cheap, never wrongly no. */
function mayResemble({ letters }: Label, name: GuardedName): boolean {
  return lettersMissing(name.letters, letters) <= MOST_CHANGED || (name.plainLetters & ~letters) === 0;
}

function resembles({ forms }: Label, name: GuardedName, around: Around): LinkReason | undefined {
  const [whole] = forms;
  const swapped = forms.some(({ written, look }) => look === name.look && written !== name.name && isTelling(written));
  if (swapped) return whole.written === name.name ? "near-name" : "strange-letters";
  if (forms.some(({ sound }) => sound === name.name))
    return !name.isCommon || around.hasCue ? "name-inside" : undefined;
  if (name.isCommon) return undefined;
  if (holdsName(whole, name)) return "name-inside";
  return forms.some((form) => isMisspelt(form, name, around)) ? "near-name" : undefined;
}

/** A short word that only looks like a name tells nothing, unless a digit or a foreign letter stands in it. */
function isTelling(written: string): boolean {
  return written.length > 3 || /[^a-z]/.test(written);
}

/** A long name anywhere, a short one at the beginning: `snegov` is nobody's `egov`. */
function holdsName({ written, look, sound }: Form, { name, look: nameLook }: GuardedName): boolean {
  if (name.length >= 5) return look.includes(nameLook) || sound.includes(name);
  return (
    name.length === 4 && (written.startsWith(name) || written.includes(`my${name}`) || written.endsWith(`${name}kz`))
  );
}

function isMisspelt({ look, letters }: Form, guarded: GuardedName, { address }: Around): boolean {
  const { name, look: nameLook } = guarded;
  const most = name.length > 8 ? MOST_CHANGED : 1;
  if (Math.abs(look.length - nameLook.length) > most || !mayBeNear(letters, guarded.letters, most)) return false;
  if (look.length < 4 || look === nameLook) return false;
  const sameStart = look[0] === nameLook[0];
  if (name.length === 4) {
    return address.suffix === "kz" && look.length === nameLook.length && sameStart && isNear(look, nameLook, 1);
  }
  return (sameStart || name.length > 6) && isNear(look, nameLook, most);
}

/** A page that anybody may put up, named after somebody we know: `sites.google.com/view/egov-kz-vyplata`. */
function onPlatform({ url, host }: Address, book: AddressBook): Look | undefined {
  if (!book.isPageBuilder(host)) return undefined;
  const words = decoded(url.pathname)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length < 20);
  return inWords(words, book);
}

function inPath({ url, host }: Address, book: AddressBook): Look | undefined {
  if (book.isPlatform(host)) return undefined;
  const path = decoded(url.pathname).toLowerCase();
  const domain = path.split(/[/\\@:]/).find((part) => part.includes(".") && book.isOwn(part));
  if (domain !== undefined) return { reason: "name-in-path", name: domain };
  const first = path.split("/")[1] ?? "";
  return inWords([first], book);
}

/** The first guarded name that one of these words looks like. */
function inWords(words: readonly string[], { names }: AddressBook): Look | undefined {
  const looks = new Set(words.filter((word) => word !== "").map(lookOf));
  const found = looks.size === 0 ? undefined : names.find(({ isCommon, look }) => !isCommon && looks.has(look));
  return found === undefined ? undefined : { reason: "name-in-path", name: found.name };
}

/** `kz` as a word of a foreign address with a cheap ending pretends to be of the country. */
function kzInside(labels: readonly string[], { suffix }: Address, book: AddressBook): Look | undefined {
  if (suffix === "kz" || !book.isForeignEnding(suffix ?? "")) return undefined;
  const hasKz = labels.some((label) => label.includes("-") && label.split("-").includes("kz"));
  return hasKz || labels.slice(0, -1).includes("kz") ? { reason: "kz-inside" } : undefined;
}
