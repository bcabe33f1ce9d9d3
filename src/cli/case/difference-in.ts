import type { WalkDifference } from "../../case/difference.ts";
import type { StandingStep } from "../../case/standing.ts";
import type { Locale } from "../../i18n/locale.ts";
import { wrap } from "../../render/wrap.ts";
import type { Context } from "../context.ts";
import { type Desk, walkOf } from "./desk.ts";

/** What is different, with the titles of another language of the page. */
export function differenceIn(desk: Desk, difference: WalkDifference, locale: Locale): WalkDifference {
  if (locale === desk.context.locale) return difference;
  const { steps, plan } = walkOf(desk, locale);
  const same = (found: readonly StandingStep[]): StandingStep[] =>
    found.flatMap(({ id }) => steps.find((step) => step.id === id) ?? []);
  const { opened, fresh, gone } = difference;
  const named = new Set(difference.incidents.map(({ id }) => id));
  const incidents = plan.incidents.filter(({ id }) => named.has(id));
  return { opened: same(opened), fresh: same(fresh), gone: same(gone), incidents };
}

/** Sentences in each language of the page, one after the other, within the width. */
export function printLines({ host, languages, width }: Context, linesIn: (locale: Locale) => readonly string[]): void {
  const pages = languages.locales.map((locale) => linesIn(locale).flatMap((line) => wrap(line, width)));
  host.print(`${pages.map((lines) => lines.join("\n")).join("\n\n")}\n`);
}
