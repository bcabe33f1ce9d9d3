import type { Locale } from "../i18n/locale.ts";
import type { PlanContact, PlanStep, PlanWarning } from "../plan/plan.ts";

/** What of a step can be acted on in the first minutes. */
export type NowStep = Pick<PlanStep, "title" | "do" | "never" | "say" | "contacts" | "requires">;

/** The first minutes in one language: what `komek now` and its page show without any question. */
export interface NowView {
  readonly locale: Locale;
  readonly title: string;
  /** Before everything else: put the phone down, transfer nothing, call your bank. */
  readonly opening: readonly string[];
  readonly steps: readonly NowStep[];
  /** The shortest advice that is true for everybody, and who to call with it. */
  readonly last: string;
  readonly lastContact: PlanContact | null;
  /** ISO date. */
  readonly madeOn: string;
  readonly warnings: readonly PlanWarning[];
}
