import type { Locale, Localized } from "../../i18n/locale.ts";
import type { CatalogStep, Named } from "../catalog.ts";
import type { LetterOfStep } from "../catalog-letter.ts";
import { conditionOf, type LibraryLookup } from "../index-library.ts";
import type { SharedSource } from "../schema-shared.ts";
import type { StepSource } from "../schema-step.ts";
import type { Clock } from "../term.ts";
import type { TextFiller } from "./compile-text.ts";

export interface StepCompiler {
  readonly locale: Locale;
  readonly fill: TextFiller;
  readonly lookup: LibraryLookup;
  readonly evidence: SharedSource["evidence.yaml"];
  /** The letters that serve a step. */
  readonly letters?: ReadonlyMap<string, readonly LetterOfStep[]>;
  /** The hash of a step of the playbook that is compiled. */
  stepHash?(id: string): string | undefined;
  /** The words of a term that is our own advice: "seven days". */
  adviceWords(amount: number, unit: string, locale: Locale): string;
}

/** A written step → the step the program reads, in one language. */
export function compileStep(step: StepSource, compiler: StepCompiler): CatalogStep {
  const { locale, fill, lookup, evidence } = compiler;
  const text = (localized: Localized): string => fill(localized, locale);
  const facts = step.facts ?? [];
  return {
    id: step.id,
    urgency: step.urgency,
    stage: step.stage,
    effects: step.effects ?? [],
    login: step.login,
    when: conditionOf(step.when),
    onlyIfSure: step.onlyIfSure ?? false,
    settles: step.settles,
    requires: step.requires ?? [],
    after: step.after ?? [],
    title: text(step.title),
    do: step.do.map(text),
    say: step.say && { ru: fill(step.say, "ru"), kk: fill(step.say, "kk"), en: fill(step.say, "en") },
    never: (step.never ?? []).map(text),
    writeDown: namedBy(step.writeDown, evidence.writeDown, locale),
    evidence: namedBy(step.evidence, evidence.evidence, locale),
    contacts: step.contacts ?? [],
    letters: compiler.letters?.get(step.id) ?? [],
    doWithin: step.doWithin && clockOf(step.doWithin, compiler),
    answerWithin: step.answerWithin && clockOf(step.answerWithin, compiler),
    ifRefused: step.ifRefused,
    lastInstance: step.lastInstance ?? false,
    refusalOnly: lookup.refusalTargets.has(step.id),
    from: step.from,
    until: step.until,
    basis: step.basis,
    because: step.because && text(step.because),
    facts,
    factsSeenOn: [...new Set(facts.flatMap((id) => lookup.fact(id)?.seenOn ?? []))].sort(),
    sources: [...new Set(facts.flatMap((id) => lookup.fact(id)?.sources ?? []))].sort(),
    sha256: compiler.stepHash?.(step.id) ?? "",
  };
}

type NamedSource = readonly { readonly id: string; readonly text: Localized }[];

function namedBy(ids: readonly string[] | undefined, known: NamedSource, locale: Locale): Named[] {
  return (ids ?? []).flatMap((id) => {
    const named = known.find((each) => each.id === id);
    return named === undefined ? [] : [{ id, text: named.text[locale] }];
  });
}

type ClockSource = NonNullable<StepSource["doWithin"] | StepSource["answerWithin"]>;

/** A written clock as the program runs it; undefined where its fact has no term. */
export function clockOf(
  clock: ClockSource,
  { lookup, locale, adviceWords }: Pick<StepCompiler, "lookup" | "locale" | "adviceWords">,
): Clock | undefined {
  if ("advice" in clock) {
    const { advice: amount, unit } = clock;
    return { term: { amount, unit, whose: "institution" }, words: adviceWords(amount, unit, locale), basis: "advice" };
  }
  const fact = lookup.fact(clock.fact);
  if (fact?.value?.type !== "term") return undefined;
  const { amount, unit, whose } = fact.value;
  const from = "from" in clock ? clock.from : undefined;
  return { term: { amount, unit, whose }, words: fact.words?.[locale] ?? "", from, basis: "law" };
}
