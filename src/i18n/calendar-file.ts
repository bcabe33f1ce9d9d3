import type { Locale } from "./locale.ts";

/** What a calendar and an address book say besides the words of the plan. */
export interface CalendarFileMessages {
  readonly calendarName: string;
  doBy(title: string): string;
  answerBy(title: string): string;
  readonly lookAgain: string;
  readonly lookAgainNote: string;
  /** Stands after the name in the address book, so that a call which shows it is not trusted for it. */
  readonly callYourself: string;
  readonly callYourselfNote: string;
}

const MESSAGES: Readonly<Record<Locale, CalendarFileMessages>> = {
  ru: {
    calendarName: "Komek: сроки",
    doBy: (title) => `Последний день: ${title}`,
    answerBy: (title) => `Последний день для ответа вам: ${title}`,
    lookAgain: "Проверьте, не появилось ли новое",
    lookAgainNote: "Откройте список шагов и пройдите его ещё раз. Если дело сохранено: komek recheck",
    callYourself: "звоните сами",
    callYourselfNote:
      "Звоните по этому номеру только сами. Если вам звонят с него, положите трубку: номер подделывают.",
  },
  kk: {
    calendarName: "Komek: мерзімдер",
    doBy: (title) => `Соңғы күн: ${title}`,
    answerBy: (title) => `Сізге жауап беруі тиіс соңғы күн: ${title}`,
    lookAgain: "Жаңа бірдеңе шықпағанын тексеріңіз",
    lookAgainNote: "Қадамдар тізімін ашып, тағы бір рет қарап шығыңыз. Іс сақталған болса: komek recheck",
    callYourself: "өзіңіз қоңырау шалыңыз",
    callYourselfNote:
      "Бұл нөмірге тек өзіңіз қоңырау шалыңыз. Сізге осы нөмірден қоңырау шалса, тұтқаны қойыңыз: нөмірді қолдан жасайды.",
  },
  en: {
    calendarName: "Komek: deadlines",
    doBy: (title) => `Last day: ${title}`,
    answerBy: (title) => `Last day for them to answer you: ${title}`,
    lookAgain: "Look whether anything new has come up",
    lookAgainNote: "Open the list of steps and go through it again. If the case is saved: komek recheck",
    callYourself: "only call it yourself",
    callYourselfNote: "Only call this number yourself. If it calls you, hang up: numbers are faked.",
  },
};

export function calendarFileMessages(locale: Locale): CalendarFileMessages {
  return MESSAGES[locale];
}
