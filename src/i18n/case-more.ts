import type { Locale } from "./locale.ts";

/** Names for what can be taken back and has no line of its own in the timeline. */
export interface TakingBackWords {
  readonly later: string;
  readonly confirmed: string;
}

const WORDS: Readonly<Record<Locale, TakingBackWords>> = {
  ru: { later: "Отложено", confirmed: "Условие выполнено" },
  kk: { later: "Кейінге қалды", confirmed: "Шарт орындалды" },
  en: { later: "Put off", confirmed: "Condition met" },
};

export function takingBackWords(locale: Locale): TakingBackWords {
  return WORDS[locale];
}

const SAME_ACTIONS: Readonly<Record<Locale, string>> = {
  ru: "Действия те же. Изменились слова для звонка, контакт, срок или условие.",
  kk: "Істейтін нәрсе сол қалпында. Қоңырауда айтатын сөз, байланыс, мерзім не шарт өзгерді.",
  en: "What to do is the same. The words to say, a contact, a term or a condition changed.",
};

/** Of a step that changed in something other than its title and its actions. */
export function sameActions(locale: Locale): string {
  return SAME_ACTIONS[locale];
}

const ALREADY_MARKED: Readonly<Record<Locale, (title: string) => string>> = {
  ru: (title) => `Шаг уже отмечен: ${title}. Ничего не изменилось.`,
  kk: (title) => `Қадам белгіленіп қойған: ${title}. Ештеңе өзгерген жоқ.`,
  en: (title) => `This step is marked already: ${title}. Nothing has changed.`,
};

/** To who puts off what was done or refused. */
export function alreadyMarked(title: string, locale: Locale): string {
  return ALREADY_MARKED[locale](title);
}
