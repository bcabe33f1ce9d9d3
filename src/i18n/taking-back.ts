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
