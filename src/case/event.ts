import type { Locale, Localized } from "../i18n/locale.ts";
import type { Unit } from "../playbook/catalog.ts";

/** The form in which events are written. A change that an older komek would misread takes the next number. */
export const EVENT_VERSION = 2;

/** How long the other side has, kept so that a clock runs on when a newer library no longer has the step. */
export interface KeptClock {
  readonly amount: number;
  readonly unit: Unit;
  readonly whose: "person" | "institution";
  readonly basis: "law" | "advice";
}

/** A step as the person was shown it: a newer library's changes are listed against the hashes. */
export interface PlannedStep {
  readonly id: string;
  /** The hash of the step as its playbook has it. */
  readonly hash: string;
  /** The hash of what it shows, facts and contacts put in; null in a record of the first release, which had none. */
  readonly shown: string | null;
  /** It opens only when another step was refused or stayed without an answer. */
  readonly refusalOnly: boolean;
  readonly ifRefused: string | null;
  readonly answerWithin: KeptClock | null;
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
  | {
      readonly kind: "planned";
      readonly steps: readonly PlannedStep[];
      readonly playbooks: PlaybookVersions;
      /** The version of the facts; a record of the first release has none. */
      readonly facts?: string;
    }
  | { readonly kind: "confirmed"; readonly precondition: string }
  /** `on` is the day, `how` what the person wrote down: a number, a name; `answered`: what was asked for has come. */
  | {
      readonly kind: "done";
      readonly step: string;
      readonly on: string;
      readonly how?: string;
      readonly answered?: true;
    }
  | { readonly kind: "refused"; readonly step: string; readonly on: string; readonly how?: string }
  | { readonly kind: "cannot"; readonly step: string; readonly why: string }
  | { readonly kind: "later"; readonly step: string }
  /** Names the event that is taken back; an undoing can be undone. */
  | { readonly kind: "undone"; readonly event: string }
  | { readonly kind: "noted"; readonly text: string }
  /** The file stays where the person keeps it, at `path`; `copy` names the copy that komek keeps. `size` in bytes. */
  | {
      readonly kind: "evidence-added";
      readonly file: string;
      readonly sha256: string;
      readonly size?: number;
      readonly note?: string;
      readonly path?: string;
      readonly copy?: string;
    }
  | { readonly kind: "letter-written"; readonly letter: string; readonly file?: string }
  /** `day` is the day of looking again, counted from the opening: 3, 7, 14, 30, 60. */
  | { readonly kind: "rechecked"; readonly day?: number }
  /** The person has seen what a newer library changed: `steps` as they are now, `withdrawn` those that are gone. */
  | {
      readonly kind: "playbook-accepted";
      readonly playbooks: PlaybookVersions;
      readonly facts?: string;
      readonly steps?: readonly PlannedStep[];
      readonly withdrawn?: readonly string[];
    }
  | { readonly kind: "closed" };

export type EventKind = EventBody["kind"];

/** One thing that happened in a case. Events are only ever appended. `at` is the instant it was written, at +05:00. */
export type CaseEvent = { readonly v: typeof EVENT_VERSION; readonly id: string; readonly at: string } & EventBody;

/** The event of one kind. */
export type EventOf<Kind extends EventKind> = Extract<CaseEvent, { kind: Kind }>;
