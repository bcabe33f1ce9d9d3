import type { Locale } from "./locale.ts";

/** The few words a prompt says of its own accord. */
export interface PrompterWords {
  /** Stands before what is typed into a choice. */
  readonly choose: string;
  /** Stands before what is typed in one's own words. */
  readonly answer: string;
  /** Enter alone was pressed. */
  readonly empty: string;
  readonly none: (last: number) => string;
  readonly several: (numbers: string) => string;
  /** An option stands selected and waits for Enter. */
  readonly selected: (option: string) => string;
}

export const PROMPTER_WORDS: Readonly<Record<Locale, PrompterWords>> = {
  ru: {
    choose: "Номер или слово, затем Enter: ",
    answer: "Ваш ответ: ",
    empty: "Пока ничего не выбрано. Наберите номер варианта.",
    none: (last) => `Такого варианта нет. Наберите число от 1 до ${last} или первое слово варианта.`,
    several: (numbers) => `Подходят варианты ${numbers}. Наберите номер или слово целиком.`,
    selected: (option) => `Выбрано: ${option} — чтобы подтвердить, нажмите Enter.`,
  },
  kk: {
    choose: "Нөмір немесе сөз, сосын Enter: ",
    answer: "Жауабыңыз: ",
    empty: "Әзірге ештеңе таңдалған жоқ. Нұсқаның нөмірін теріңіз.",
    none: (last) => `Мұндай нұсқа жоқ. 1 мен ${last} аралығындағы санды немесе нұсқаның бірінші сөзін теріңіз.`,
    several: (numbers) => `Мына нұсқалар сәйкес келеді: ${numbers}. Нөмірін немесе сөзді толық теріңіз.`,
    selected: (option) => `Таңдалды: ${option} — растау үшін Enter пернесін басыңыз.`,
  },
  en: {
    choose: "Number or word, then Enter: ",
    answer: "Your answer: ",
    empty: "Nothing is chosen yet. Type the number of an option.",
    none: (last) => `There is no such option. Type a number from 1 to ${last}, or the first word of an option.`,
    several: (numbers) => `Several options fit: ${numbers}. Type the number or the whole word.`,
    selected: (option) => `Chosen: ${option} — press Enter to confirm.`,
  },
};
