import type { Locale, Localized } from "../i18n/locale.ts";

/** A step as the person was shown it: a newer library's changes are listed against the hash. */
export interface PlannedStep {
  readonly id: string;
  readonly hash: string;
  readonly title: Localized;
  readonly do: Readonly<Record<Locale, readonly string[]>>;
}

/** Incident id → version of its playbook. */
export type PlaybookVersions = Readonly<Record<string, string>>;

/** What can happen in a case, without its id and its moment. */
export type EventBody =
  /** The case begins, or another incident joins it. `moment` is when it happened, where the person names another. */
  | { readonly kind: "opened"; readonly incidents: readonly string[]; readonly moment?: string }
  /** `null` takes the answer back: going back is removing one answer. */
  | { readonly kind: "answered"; readonly question: string; readonly option: string | null }
  | { readonly kind: "detailed"; readonly detail: string; readonly value: string | null }
  | { readonly kind: "planned"; readonly steps: readonly PlannedStep[]; readonly playbooks: PlaybookVersions }
  | { readonly kind: "confirmed"; readonly precondition: string }
  /** `on` is the day it was done, `how` what the person wrote down: a number, a name. */
  | { readonly kind: "done"; readonly step: string; readonly on: string; readonly how?: string }
  | { readonly kind: "refused"; readonly step: string; readonly on: string; readonly how?: string }
  | { readonly kind: "cannot"; readonly step: string; readonly why: string }
  | { readonly kind: "later"; readonly step: string }
  /** Names the event that is taken back; an undoing can be undone. */
  | { readonly kind: "undone"; readonly event: string }
  | { readonly kind: "noted"; readonly text: string }
  /** Only the file's name and hash: the file stays where the person keeps it. */
  | { readonly kind: "evidence-added"; readonly file: string; readonly sha256: string }
  | { readonly kind: "letter-written"; readonly letter: string; readonly file?: string }
  | { readonly kind: "rechecked" }
  | { readonly kind: "playbook-accepted"; readonly playbooks: PlaybookVersions }
  | { readonly kind: "closed" };

export type EventKind = EventBody["kind"];

/** One thing that happened in a case. Events are only ever appended. `at` is the instant it was written, at +05:00. */
export type CaseEvent = { readonly v: 1; readonly id: string; readonly at: string } & EventBody;

/** The event of one kind. */
export type EventOf<Kind extends EventKind> = Extract<CaseEvent, { kind: Kind }>;
