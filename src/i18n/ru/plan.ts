import type { PlanMessages } from "../plan.ts";

/** The words around a plan in Russian. */
export const planRu: PlanMessages = {
  locale: "ru",
  languageName: "Русский",
  title: "Что делать",
  madeOn: "Составлено",
  helped: "Кому нужна помощь",
  whoIsHelped: { me: "тому, кто читает", beside: "человеку рядом", far: "человеку, который далеко" },
  urgency: { now: "Сейчас", today: "Сегодня", "three-days": "В ближайшие три дня", "follow-up": "Позже" },
  pause: (from, to) => `Пауза. Передохните, затем ${from === to ? `шаг ${from}` : `шаги ${from}–${to}`}.`,
  stepOf: (position, total, urgency) => `Шаг ${position} из ${total} · ${urgency.toLowerCase()}`,
  step: {
    condition: "Условие",
    otherwise: "Если не получается",
    say: "Скажите",
    sayIn: { ru: "Скажите по-русски", kk: "Скажите по-казахски", en: "Скажите по-английски" },
    meaning: "Это значит",
    quoted: (text) => `«${text}»`,
    never: "Не делайте",
    writeDown: "Запишите",
    blank: "место для записи",
    keep: "Сохраните",
    ifRefused: "Если отказали или не ответили",
    onlyIfRefused: "Этот шаг нужен, только если вам отказали или не ответили.",
    andThen: "; затем: ",
    advice: "Наш совет",
    adviceWithoutReason: "это осторожность, а не официальное правило",
  },
  contact: {
    label: "Куда обратиться",
    howToFind: "Как найти",
    phone: "Телефон",
    link: "Сайт",
    scope: "Для чего",
    seenOnOwnerPage: (date, hasPhones) => `Видели на странице организации: ${date}. ${notTried(hasPhones)}`,
    reported: (date, hasPhones) => `Взято из сообщений других источников: ${date}. ${notTried(hasPhones)}`,
    unconfirmed: (date) =>
      `Не подтверждено, видели: ${date}. Сначала сверьте: наберите адрес официального сайта сами и найдите там.`,
    checked: (date) => `Проверено: ${date}.`,
  },
  clock: {
    doBy: "Ваш срок",
    answerWithin: "Срок их ответа",
    dated: (date, words) => `не позднее ${date} (${words})`,
    checkDate: "проверьте дату: календарь рабочих дней на этот год ещё не подтверждён",
    beyondCalendar: "точной даты нет: календаря на тот год у нас нет, уточните",
    countFromThisStep: "считайте со дня, когда сделаете этот шаг",
    countFromStep: (number) => `считайте со дня, когда сделаете шаг ${number}`,
    countFromEvent: "отсчёт начнётся, когда будет известна дата события",
    ourAdvice: "это наш совет, а не срок по закону",
  },
  closing: {
    lookAgain: "Вернитесь к этому списку",
    warnings: "Важно",
    about: "Об этом списке",
    assumed: (count) => `Вопросов без ответа: ${count}. Шаги даны на все случаи; что к вам не относится, пропустите.`,
    factsNote: (version) => `Сведения о сроках, телефонах и ссылках: версия ${version}. Они могли измениться.`,
    sources: "Источники",
    undated: "без даты",
    grade: {
      law: "закон",
      official: "официальный источник",
      "press-quoting-official": "пресса со ссылкой на ведомство",
      press: "пресса",
      inference: "наш вывод",
    },
    versions: "Версии",
    facts: "сведения",
  },
  fullList: "Полный список: komek print",
};

function notTried(hasPhones: boolean): string {
  return hasPhones ? "Сами мы туда не звонили." : "Сами мы ссылку не открывали.";
}
