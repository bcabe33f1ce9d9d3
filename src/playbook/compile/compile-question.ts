import type { Locale, Localized } from "../../i18n/locale.ts";
import { bandText } from "../../i18n/term.ts";
import type { CatalogQuestion } from "../catalog.ts";
import { conditionOf, isBanded, resolvedQuestions } from "../index-library.ts";
import type { DetailSource, IncidentSource, QuestionSource } from "../schema.ts";
import type { StepCompiler } from "./compile-step.ts";

/** A written question in one language. */
export function compileQuestion(question: QuestionSource, text: (localized: Localized) => string): CatalogQuestion {
  return {
    id: question.id,
    ask: question.ask,
    text: text(question.text),
    why: text(question.why),
    when: conditionOf(question.when),
    options: question.options.map(({ id, text: words, means, opens }) => {
      return { id, text: text(words), means: means ?? [], opens: opens ?? [] };
    }),
    recheck: question.recheck ?? [],
  };
}

/** The questions of a playbook, with one more for each banded date: its bands are the options. */
export function compileQuestions(
  incident: IncidentSource,
  { lookup, locale, fill }: Pick<StepCompiler, "lookup" | "locale" | "fill">,
): CatalogQuestion[] {
  const text = (localized: Localized): string => fill(localized, locale);
  const own = resolvedQuestions(incident, lookup).map((question) => compileQuestion(question, text));
  const banded = (incident.details ?? []).filter(isBanded);
  return [...own, ...banded.map((detail) => bandedQuestion(detail, { text: text(detail.text), locale }))];
}

const WHY_DATE: Localized = {
  ru: "От даты зависит, что нужно проверить.",
  kk: "Нені тексеру керегі күніне байланысты.",
  en: "What needs checking depends on the date.",
};

interface InOneLanguage {
  readonly text: string;
  readonly locale: Locale;
}

function bandedQuestion({ id, bands = [] }: DetailSource, { text, locale }: InOneLanguage): CatalogQuestion {
  const options = bands.map((band) => ({ id: band.id, text: bandText(band, locale), means: [], opens: [] }));
  return { id, ask: "later", text, why: WHY_DATE[locale], options, recheck: [] };
}
