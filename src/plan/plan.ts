import type { Locale } from "../i18n/locale.ts";
import type { Answers } from "../interview/interview.ts";
import type { ContactStatus, Effect, Grade, Login, Stage, Unit, Urgency } from "../playbook/catalog.ts";

// The shape of `komek.plan/1`, which is what `--json` prints. Other people's scripts rely on these names.

export interface PlanContact {
  readonly id: string;
  readonly name: string;
  readonly phones: readonly string[];
  readonly urls: readonly string[];
  readonly howToFind: string;
  readonly scope: string | null;
  readonly status: ContactStatus;
  readonly seenOn: string;
  readonly checkedOn: string | null;
}

export interface PlanRequirement {
  readonly id: string;
  readonly text: string;
  readonly otherwise: string;
}

/** When something is due. `date` is null where the clock has not started or the calendar does not reach that far. */
export interface PlanClock {
  /** The period in words: "three calendar days". */
  readonly text: string;
  readonly amount: number;
  readonly unit: Unit;
  readonly whose: "person" | "institution";
  /** The detail or the step the clock runs from. */
  readonly from: string;
  /** ISO date, or for hours an instant at +05:00. */
  readonly date: string | null;
  readonly status: "not-started" | "confirmed" | "derived" | "beyond-calendar";
  /** A term of law or of a page, or our own advice to ask again. */
  readonly basis: "law" | "advice";
}

export interface PlanNamed {
  readonly id: string;
  readonly text: string;
}

export interface PlanStep {
  readonly id: string;
  readonly urgency: Urgency;
  readonly stage: Stage;
  /** 1, 2, …: a block of more than seven steps is shown in groups of at most seven. */
  readonly group: number;
  readonly effects: readonly Effect[];
  readonly login: Login;
  readonly title: string;
  readonly do: readonly string[];
  /** Words for the call, in the language of the page and in the language of the call. */
  readonly say: { readonly text: string; readonly callLang: Locale; readonly callText: string } | null;
  readonly never: readonly string[];
  readonly contacts: readonly PlanContact[];
  /** Ids of the letters it may be done with: `komek letter write ID`. */
  readonly letters: readonly string[];
  readonly requires: readonly PlanRequirement[];
  readonly after: readonly string[];
  readonly settles: string | null;
  readonly evidence: readonly PlanNamed[];
  readonly writeDown: readonly PlanNamed[];
  readonly doBy: PlanClock | null;
  readonly answerWithin: PlanClock | null;
  /** The step is in the plan only for the case that another one was refused or stayed without an answer. */
  readonly opensOn: { readonly step: string; readonly on: "refused" | "overdue" } | null;
  readonly ifRefused: string | null;
  readonly lastInstance: boolean;
  readonly basis: "fact" | "inference";
  readonly reason: string | null;
  /** The days on which the facts under it were seen, in order. */
  readonly factsSeenOn: readonly string[];
  readonly sources: readonly string[];
  /** The hash of the step's content, so that a later version can be told apart. */
  readonly sha256: string;
  /** The incidents that asked for it. */
  readonly because: readonly string[];
}

export interface PlanIncident {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
  readonly title: string;
  readonly openedBy: string | null;
}

export interface PlanSource {
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly date: string | null;
  readonly grade: Grade;
}

export interface PlanWarning {
  /** helper, not-reviewed, review-overdue, contacts-not-dialled, calendar-derived, calendar-beyond, recovery-scam */
  readonly code: string;
  readonly text: string;
}

export interface Plan {
  readonly schema: "komek.plan/1";
  readonly lang: Locale;
  readonly at: string;
  readonly incidents: readonly PlanIncident[];
  readonly facts: { readonly version: string; readonly sha256: string };
  readonly answers: Answers;
  readonly details: Readonly<Record<string, string>>;
  readonly assumed: readonly string[];
  readonly steps: readonly PlanStep[];
  readonly sources: Readonly<Record<string, PlanSource>>;
  readonly recheckOn: readonly string[];
  readonly warnings: readonly PlanWarning[];
}
