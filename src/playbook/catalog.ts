import type { Locale, Localized } from "../i18n/locale.ts";
import type { LetterOfStep } from "./catalog-letter.ts";
import type { CalendarYear, Clock } from "./term.ts";

// The compiled library: plain values in one language, what the program reads at start. No zod and no yaml here.

export const URGENCIES = ["now", "today", "three-days", "follow-up"] as const;
export const STAGES = ["stop", "isolate", "money", "lock", "proof", "report", "restore", "watch"] as const;
export const EFFECTS = ["stops-loss", "destroys-evidence", "reports"] as const;
export const LOGINS = ["none", "bank", "egov", "eds", "account"] as const;
export const MEANS = ["money-moved", "money-can-move", "bank-code-given", "device-watched"] as const;
export const UNITS = ["hours", "calendarDays", "workingDays", "operationalDays", "months", "years"] as const;
export const GRADES = ["law", "official", "press-quoting-official", "press", "inference"] as const;
export const CONTACT_STATUSES = ["owner-page", "reported", "unconfirmed", "withdrawn"] as const;

export type Urgency = (typeof URGENCIES)[number];
export type Stage = (typeof STAGES)[number];
export type Effect = (typeof EFFECTS)[number];
export type Login = (typeof LOGINS)[number];
export type Means = (typeof MEANS)[number];
export type Unit = (typeof UNITS)[number];
export type Grade = (typeof GRADES)[number];
export type ContactStatus = (typeof CONTACT_STATUSES)[number];

/** The answer that is always offered and never written in a playbook. */
export const UNKNOWN = "unknown";

/** The first question of all, and the question about the device: the engine itself knows these two. */
export const WHO_IS_HELPED = "who-is-helped";
export const WATCHED_DEVICE = "watched-device";
export const CLEAN_DEVICE = "clean-device";

/** The contact that takes a police report: money moved means a step that names it, due the same day. */
export const POLICE = "police";

/** More questions than these on one path are more than a frightened person answers, or than can be proved. */
export const MOST_QUESTIONS = 8;

/** Question id → accepted options; all of a map must hold, any map of the list is enough. Undefined: always. */
export type Condition = readonly Readonly<Record<string, readonly string[]>>[];

export interface CatalogOption {
  readonly id: string;
  readonly text: string;
  readonly means: readonly Means[];
  readonly opens: readonly string[];
}

export interface CatalogQuestion {
  readonly id: string;
  readonly ask: "first" | "later";
  readonly text: string;
  readonly why: string;
  readonly when?: Condition;
  readonly options: readonly CatalogOption[];
  readonly recheck: readonly number[];
}

/** A date range that answers a question: `from` is included, `before` is not. */
export interface Band {
  readonly id: string;
  readonly from?: string;
  readonly before?: string;
}

export interface CatalogDetail {
  readonly id: string;
  readonly type: "date" | "amount" | "text" | "contact-of";
  readonly group?: string;
  readonly text: string;
  readonly bands: readonly Band[];
}

export interface Contact {
  readonly id: string;
  readonly group?: string;
  readonly name: string;
  readonly phones: readonly string[];
  readonly urls: readonly string[];
  readonly howToFind: string;
  readonly scope?: string;
  readonly status: ContactStatus;
  readonly seenOn: string;
  readonly checkedOn?: string;
  readonly reviewBy: string;
  readonly from?: string;
  readonly until?: string;
}

export interface Source {
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly date?: string;
  readonly grade: Grade;
}

export interface Named {
  readonly id: string;
  readonly text: string;
}

export interface CatalogStep {
  readonly id: string;
  readonly urgency: Urgency;
  readonly stage: Stage;
  readonly effects: readonly Effect[];
  readonly login: Login;
  readonly when?: Condition;
  readonly onlyIfSure: boolean;
  readonly settles?: string;
  readonly requires: readonly string[];
  readonly after: readonly string[];
  readonly title: string;
  readonly do: readonly string[];
  readonly say?: Localized;
  readonly never: readonly string[];
  readonly writeDown: readonly Named[];
  readonly evidence: readonly Named[];
  readonly contacts: readonly string[];
  readonly letters: readonly LetterOfStep[];
  readonly doWithin?: Clock;
  readonly answerWithin?: Clock;
  readonly ifRefused?: string;
  readonly lastInstance: boolean;
  /** Some step of the library names this one in `ifRefused`: it opens only then. */
  readonly refusalOnly: boolean;
  readonly from?: string;
  readonly until?: string;
  readonly basis: "fact" | "inference";
  readonly because?: string;
  readonly facts: readonly string[];
  /** The days on which these facts were seen, each once, in order. */
  readonly factsSeenOn: readonly string[];
  readonly sources: readonly string[];
  /** The hash of what the step says and does, in all languages; empty where it was not asked for. */
  readonly sha256: string;
}

export interface Precondition {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly otherwise: string;
}

export interface IncidentSummary {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
  readonly title: string;
  readonly menu: string;
  readonly aliases: readonly string[];
}

/** One playbook in one language, with every contact, source and precondition its steps name. */
export interface CatalogIncident extends IncidentSummary {
  readonly reviewedOn: string;
  readonly reviewBy: string;
  readonly reviewed: boolean;
  readonly means: readonly Means[];
  readonly questions: readonly CatalogQuestion[];
  readonly details: readonly CatalogDetail[];
  readonly steps: readonly CatalogStep[];
  readonly contacts: Readonly<Record<string, Contact>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly preconditions: Readonly<Record<string, Precondition>>;
}

/** True for every incident: the first lines of the screen, `komek now` without a name, the last line of a crash. */
export interface NowBlock {
  readonly opening: readonly string[];
  readonly last: string;
  readonly lastContact: string;
  readonly steps: readonly CatalogStep[];
  readonly contacts: Readonly<Record<string, Contact>>;
}

export interface LibraryIndex {
  readonly locale: Locale;
  readonly facts: { readonly version: string; readonly sha256: string };
  /** In the order of the menu, which is the order of merging. */
  readonly incidents: readonly IncidentSummary[];
  readonly whoIsHelped: CatalogQuestion;
  readonly calendar: readonly CalendarYear[];
  readonly notices: Readonly<Record<string, string>>;
  readonly contacts: readonly Contact[];
  /** Every question of the library with its options, for what scripts set: question id → option ids. */
  readonly questions: Readonly<Record<string, readonly string[]>>;
  /** Every detail of the library and its type. */
  readonly details: Readonly<Record<string, CatalogDetail["type"]>>;
  /** Every step id of the library. */
  readonly steps: readonly string[];
  readonly withdrawn: readonly { readonly id: string; readonly successor?: string }[];
}

/** The library in one language. `incident` loads on demand, so that a plan for one incident reads one file. */
export interface Library extends LibraryIndex {
  incident(id: string): CatalogIncident;
}
