import type { Locale } from "./locale.ts";

/** Heads and cells of the table of coverage. */
export interface CoverageMessages {
  readonly incident: string;
  readonly callScript: string;
  readonly refusalLadder: string;
  readonly ownDeadline: string;
  readonly otherClock: string;
  readonly recheck: string;
  readonly facts: string;
  readonly languages: string;
  readonly secondReader: string;
  readonly none: string;
  rungs(count: number): string;
  readonly toLastInstance: string;
  readonly noLastInstance: string;
  byLaw(count: number): string;
  byAdvice(count: number): string;
  /** Where no question names its own days. */
  readonly usualDays: string;
  questions(count: number): string;
  readonly nobody: string;
  readonly olderVersion: (version: string) => string;
  readonly missing: (languages: string) => string;
}

const MESSAGES: Readonly<Record<Locale, CoverageMessages>> = {
  ru: {
    incident: "сценарий",
    callScript: "слова для звонка",
    refusalLadder: "если отказали",
    ownDeadline: "свой срок",
    otherClock: "срок другой стороны",
    recheck: "спросить снова",
    facts: "факты",
    languages: "языки",
    secondReader: "второй читатель",
    none: "нет",
    rungs: (count) => `ступеней: ${count}`,
    toLastInstance: "до последней инстанции",
    noLastInstance: "без последней инстанции",
    byLaw: (count) => `по закону: ${count}`,
    byAdvice: (count) => `наш совет: ${count}`,
    usualDays: "в обычные дни",
    questions: (count) => `вопросов: ${count}`,
    nobody: "никто",
    olderVersion: (version) => `прежняя версия ${version}`,
    missing: (languages) => `не хватает: ${languages}`,
  },
  kk: {
    incident: "сценарий",
    callScript: "қоңырауда айтатын сөз",
    refusalLadder: "бас тартса",
    ownDeadline: "өз мерзімі",
    otherClock: "екінші тараптың мерзімі",
    recheck: "қайта сұрау",
    facts: "деректер",
    languages: "тілдер",
    secondReader: "екінші оқыған адам",
    none: "жоқ",
    rungs: (count) => `саты саны: ${count}`,
    toLastInstance: "соңғы сатыға дейін",
    noLastInstance: "соңғы сатысы жоқ",
    byLaw: (count) => `заң бойынша: ${count}`,
    byAdvice: (count) => `біздің кеңес: ${count}`,
    usualDays: "әдеттегі күндері",
    questions: (count) => `сұрақ саны: ${count}`,
    nobody: "ешкім",
    olderVersion: (version) => `бұрынғы нұсқа: ${version}`,
    missing: (languages) => `жетіспейді: ${languages}`,
  },
  en: {
    incident: "incident",
    callScript: "call script",
    refusalLadder: "refusal ladder",
    ownDeadline: "own deadline",
    otherClock: "other side's clock",
    recheck: "re-check",
    facts: "facts",
    languages: "languages",
    secondReader: "second reader",
    none: "none",
    rungs: (count) => `rungs: ${count}`,
    toLastInstance: "to a last instance",
    noLastInstance: "no last instance",
    byLaw: (count) => `by law: ${count}`,
    byAdvice: (count) => `our advice: ${count}`,
    usualDays: "on the usual days",
    questions: (count) => `questions: ${count}`,
    nobody: "nobody",
    olderVersion: (version) => `an older version, ${version}`,
    missing: (languages) => `missing: ${languages}`,
  },
};

export function coverageMessages(locale: Locale): CoverageMessages {
  return MESSAGES[locale];
}
