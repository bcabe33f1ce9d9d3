import type { Locale } from "../i18n/locale.ts";
import { CONTACT_STATUSES, type ContactStatus, GRADES, type Grade } from "./catalog.ts";
import type { SourceLibrary } from "./parse.ts";
import type { FactSource, SharedSource } from "./schema-shared.ts";

/** A fact or a contact, how old it is, and the pages on which it can be read again. */
export interface Aged {
  readonly kind: "fact" | "contact";
  readonly id: string;
  readonly text: string;
  readonly grade: Grade | null;
  readonly status: ContactStatus | null;
  readonly seenOn: string;
  /** The day on which a person dialled or opened it. */
  readonly checkedOn: string | null;
  /** The day by which it must be looked at: the end of its review or of its own life. */
  readonly dueOn: string | null;
  /** An editor marked it as most in need of a look. */
  readonly recheck: boolean;
  readonly ageDays: number;
  /** 0 where it is not overdue. */
  readonly overdueDays: number;
  readonly urls: readonly string[];
}

export interface Counts {
  readonly facts: {
    readonly total: number;
    readonly recheck: number;
    readonly byGrade: Readonly<Record<Grade, number>>;
  };
  readonly sources: { readonly total: number; readonly byGrade: Readonly<Record<Grade, number>> };
  readonly contacts: {
    readonly total: number;
    readonly checked: number;
    readonly byStatus: Readonly<Record<ContactStatus, number>>;
  };
}

/** What to look at again on a day: overdue first, the longest overdue on top; then what is marked; then by age. */
export function freshnessOf(library: SourceLibrary, { on, locale }: { on: string; locale: Locale }): Aged[] {
  const { shared } = library;
  const urls = new Map(shared["sources.yaml"].value.sources.map(({ id, url }) => [id, url]));
  const pages = (sources: readonly string[]): string[] => sources.flatMap((id) => urls.get(id) ?? []);
  const moment = { on, locale, pages };
  const aged = [
    ...shared["facts.yaml"].value.facts.map((fact) => agedFact(fact, moment)),
    ...shared["contacts.yaml"].value.contacts.map((contact) => agedContact(contact, moment)),
  ];
  return aged.sort(
    (one, other) =>
      other.overdueDays - one.overdueDays ||
      Number(other.recheck) - Number(one.recheck) ||
      other.ageDays - one.ageDays ||
      (one.id < other.id ? -1 : 1),
  );
}

interface Moment {
  readonly on: string;
  readonly locale: Locale;
  pages(sources: readonly string[]): string[];
}

function agedFact(fact: FactSource, { on, locale, pages }: Moment): Aged {
  const { id, statement, grade, seenOn, until, recheck = false, sources } = fact;
  const named = { kind: "fact" as const, id, text: statement[locale], grade, status: null };
  const due = until ?? null;
  return { ...named, ...ages({ on, seenOn, due }), checkedOn: null, recheck, urls: [...new Set(pages(sources))] };
}

type ContactSource = SharedSource["contacts.yaml"]["contacts"][number];

function agedContact(contact: ContactSource, { on, locale, pages }: Moment): Aged {
  const { id, name, status, seenOn, checkedOn = null, reviewBy, until, urls, sources } = contact;
  // What is withdrawn is printed nowhere, so nobody needs to look at it again.
  const due = status === "withdrawn" ? null : earlier(reviewBy, until);
  const named = { kind: "contact" as const, id, text: name[locale], grade: null, status };
  const all = [...new Set([...urls, ...pages(sources)])];
  return { ...named, ...ages({ on, seenOn, due, checkedOn }), checkedOn, recheck: false, urls: all };
}

function earlier(one: string, other: string = one): string {
  return one < other ? one : other;
}

interface Days {
  readonly on: string;
  readonly seenOn: string;
  readonly due: string | null;
  readonly checkedOn?: string | null;
}

function ages({ on, seenOn, due, checkedOn }: Days): Pick<Aged, "seenOn" | "dueOn" | "ageDays" | "overdueDays"> {
  const last = checkedOn != null && checkedOn > seenOn ? checkedOn : seenOn;
  const overdueDays = due === null ? 0 : Math.max(0, daysBetween(due, on));
  return { seenOn, dueOn: due, ageDays: Math.max(0, daysBetween(last, on)), overdueDays };
}

const MS_PER_DAY = 86_400_000;

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}

/** How many facts, sources and contacts there are, by grade and by status. */
export function countsOf({ shared }: SourceLibrary): Counts {
  const { facts } = shared["facts.yaml"].value;
  const { sources } = shared["sources.yaml"].value;
  const { contacts } = shared["contacts.yaml"].value;
  return {
    facts: {
      total: facts.length,
      recheck: facts.filter(({ recheck }) => recheck === true).length,
      byGrade: tally(
        GRADES,
        facts.map(({ grade }) => grade),
      ),
    },
    sources: {
      total: sources.length,
      byGrade: tally(
        GRADES,
        sources.map(({ grade }) => grade),
      ),
    },
    contacts: {
      total: contacts.length,
      checked: contacts.filter(({ checkedOn }) => checkedOn !== undefined).length,
      byStatus: tally(
        CONTACT_STATUSES,
        contacts.map(({ status }) => status),
      ),
    },
  };
}

function tally<K extends string>(kinds: readonly K[], found: readonly K[]): Record<K, number> {
  return Object.fromEntries(kinds.map((kind) => [kind, found.filter((each) => each === kind).length])) as Record<
    K,
    number
  >;
}
