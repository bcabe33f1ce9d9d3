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
