import { formatDate } from "../i18n/date.ts";
import { paperMessages } from "../i18n/paper.ts";
import type { PlanMessages } from "../i18n/plan.ts";
import type { Plan, PlanSource } from "../plan/plan.ts";
import { stepsInOrder } from "./checklist.ts";

const SHORT_HASH_LENGTH = 12;

export interface ClosingSource {
  readonly text: string;
  readonly url: string;
}

/** What stands after the last step, in this order. */
export interface Closing {
  readonly lookAgain: { readonly heading: string; readonly dates: readonly string[] };
  readonly warnings: { readonly heading: string; readonly texts: readonly string[] };
  readonly about: { readonly heading: string; readonly texts: readonly string[] };
  readonly sources: { readonly heading: string; readonly list: readonly ClosingSource[] };
  /** Each step: on which days we saw its facts, and by which of the sources. */
  readonly facts: { readonly heading: string; readonly texts: readonly string[] };
  readonly versions: { readonly heading: string; readonly texts: readonly string[] };
}

/** The end of a plan: when to look again, what to beware of, what it rests on; the hashes stand last. */
export function closingOf(plan: Plan, messages: PlanMessages): Closing {
  const words = messages.closing;
  const dates = plan.recheckOn.map((date) => formatDate(date, messages.locale));
  const assumed = plan.assumed.length === 0 ? [] : [words.assumed(plan.assumed.length)];
  const list = Object.values(plan.sources).map((source) => closingSource(source, messages));
  return {
    lookAgain: { heading: words.lookAgain, dates },
    warnings: { heading: words.warnings, texts: plan.warnings.map(({ text }) => text) },
    about: { heading: words.about, texts: [...assumed, words.factsNote(plan.facts.version)] },
    sources: { heading: words.sources, list },
    facts: factsOf(plan),
    versions: { heading: words.versions, texts: versionsOf(plan, words.facts) },
  };
}

function closingSource({ publisher, title, url, date, grade }: PlanSource, messages: PlanMessages): ClosingSource {
  const { undated, grade: grades } = messages.closing;
  const written = date === null ? undated : formatDate(date, messages.locale);
  return { text: `${publisher}: ${title} (${written}; ${grades[grade]})`, url };
}

function factsOf(plan: Plan): Closing["facts"] {
  const { heading, line } = paperMessages(plan.lang).facts;
  const numbers = new Map(Object.keys(plan.sources).map((id, index) => [id, index + 1]));
  const texts = stepsInOrder(plan).flatMap(({ factsSeenOn, sources }, index) => {
    if (factsSeenOn.length === 0) return [];
    const dates = factsSeenOn.map((day) => formatDate(day, plan.lang)).join("; ");
    return [line(index + 1, dates, sources.flatMap((id) => numbers.get(id) ?? []).join(", "))];
  });
  return { heading, texts };
}

function versionsOf({ incidents, facts }: Plan, factsName: string): string[] {
  const playbooks = incidents.map(({ id, version, sha256 }) => versionText(id, version, sha256));
  return [...playbooks, versionText(factsName, facts.version, facts.sha256)];
}

function versionText(name: string, version: string, sha256: string): string {
  return `${name} ${version} ${sha256.slice(0, SHORT_HASH_LENGTH)}`;
}
