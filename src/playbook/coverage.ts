import { LOCALES, type Locale } from "../i18n/locale.ts";
import type { Urgency } from "./catalog.ts";
import { indexLibrary, type LibraryLookup, resolvedQuestions, resolvedSteps } from "./index-library.ts";
import { sentencesOf } from "./lint/sentence.ts";
import type { ParsedFile, SourceLibrary } from "./parse.ts";
import type { IncidentSource } from "./schema.ts";
import type { Reading } from "./schema-readers.ts";
import type { StepSource } from "./schema-step.ts";

/** What one playbook has of everything a playbook may have. */
export interface Coverage {
  readonly id: string;
  readonly version: string;
  /** Steps of each urgency, those after a refusal among them. */
  readonly steps: Readonly<Record<Urgency, number>>;
  /** Steps with words to say. */
  readonly callScripts: number;
  /** The longest way from a refused step to the end; `lastInstance`: every such way ends in a last instance. */
  readonly refusalLadder: { readonly rungs: number; readonly lastInstance: boolean };
  readonly ownDeadlines: number;
  readonly otherClocks: { readonly byLaw: number; readonly byAdvice: number };
  /** Questions with their own days to be asked again. */
  readonly recheckQuestions: number;
  readonly facts: number;
  /** Languages in which no text is missing. */
  readonly languages: readonly Locale[];
  /** The last reading in each language. `current`: it was this version. */
  readonly secondReaders: readonly { readonly lang: Locale; readonly version: string; readonly current: boolean }[];
}

/** What each playbook of the library has, in the order of the menu. */
export function coverageOf(library: SourceLibrary, readers: readonly Reading[]): Coverage[] {
  const lookup = indexLibrary(library);
  const byId = new Map(library.incidents.map((file) => [file.value.id, file]));
  const inOrder = library.shared["incidents.yaml"].value.order.flatMap((id) => byId.get(id) ?? []);
  return inOrder.map((file) => coverageOfOne(file, lookup, readers));
}

function coverageOfOne(file: ParsedFile<IncidentSource>, lookup: LibraryLookup, readers: readonly Reading[]): Coverage {
  const { id, version } = file.value;
  const steps = resolvedSteps(file.value, lookup);
  const questions = resolvedQuestions(file.value, lookup);
  const count = (has: (step: StepSource) => boolean): number => steps.filter(has).length;
  const of = (urgency: Urgency): number => count((step) => step.urgency === urgency);
  return {
    id,
    version,
    steps: { now: of("now"), today: of("today"), "three-days": of("three-days"), "follow-up": of("follow-up") },
    callScripts: count(({ say }) => say !== undefined),
    refusalLadder: ladderOf(steps),
    ownDeadlines: count(({ doWithin }) => doWithin !== undefined),
    otherClocks: {
      byLaw: count(({ answerWithin }) => answerWithin !== undefined && "fact" in answerWithin),
      byAdvice: count(({ answerWithin }) => answerWithin !== undefined && "advice" in answerWithin),
    },
    recheckQuestions: questions.filter(({ recheck = [] }) => recheck.length > 0).length,
    facts: new Set(steps.flatMap(({ facts = [] }) => facts)).size,
    languages: wholeLanguages(file),
    secondReaders: readingsOf(readers, { id, version }),
  };
}

/** The steps from which a refusal leads on, each followed to its end; a rung that is not in the playbook ends it. */
function ladderOf(steps: readonly StepSource[]): Coverage["refusalLadder"] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const ways = steps.filter(({ ifRefused }) => ifRefused !== undefined).map((step) => wayFrom(step, byId));
  return {
    rungs: Math.max(0, ...ways.map((way) => way.length - 1)),
    lastInstance: ways.length > 0 && ways.every((way) => way.at(-1)?.lastInstance === true),
  };
}

function wayFrom(start: StepSource, byId: ReadonlyMap<string, StepSource>): StepSource[] {
  const way: StepSource[] = [];
  for (let step: StepSource | undefined = start; step !== undefined && !way.includes(step); ) {
    way.push(step);
    step = step.ifRefused === undefined ? undefined : byId.get(step.ifRefused);
  }
  return way;
}

function wholeLanguages(file: ParsedFile<IncidentSource>): Locale[] {
  const texts = sentencesOf(file).filter(({ text }) => text.trim() !== "");
  const counts = LOCALES.map((locale) => texts.filter((each) => each.locale === locale).length);
  return LOCALES.filter((_, index) => counts[index] === Math.max(...counts));
}

function readingsOf(readers: readonly Reading[], { id, version }: { id: string; version: string }) {
  return LOCALES.flatMap((lang) => {
    const last = readers.filter((reading) => reading.incident === id && reading.lang === lang).at(-1);
    return last === undefined ? [] : [{ lang, version: last.version, current: last.version === version }];
  });
}
