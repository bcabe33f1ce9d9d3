import type { Locale } from "../../i18n/locale.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Urgency } from "../../playbook/catalog.ts";
import { type CalendarEntry, entriesOfWalk } from "../../render/calendar-entries.ts";
import { marksOfWalk } from "../../render/checklist-marks.ts";
import type { StepMarks } from "../../render/checklist-sheet.ts";
import type { Context } from "../context.ts";
import { openDesk, walkOf } from "./desk.ts";

/** A case for printing. */
export interface CasePages {
  readonly id: string;
  /** The plan as it is today, in each language of the page. */
  plans(only: readonly Urgency[]): Plan[];
  /** The days of the case in each language, by how its steps stand. */
  entries(): (readonly [Locale, readonly CalendarEntry[]])[];
  /** How its steps stand, in words of each language. */
  marks(): StepMarks[];
}

/** The case that is named, ready to be printed. Fails with exit 5. */
export function pagesOfCase(context: Context, named: string | undefined): CasePages {
  const desk = openDesk(context, named);
  const walks = context.languages.locales.map((locale) => walkOf(desk, locale));
  return {
    id: desk.id,
    plans: (only) =>
      walks.map(({ plan }) => ({ ...plan, steps: plan.steps.filter(({ urgency }) => only.includes(urgency)) })),
    marks: () => walks.map(marksOfWalk),
    entries: () => walks.map((walk) => [walk.plan.lang, entriesOfWalk(walk)]),
  };
}
