import type { PaperMessages } from "../paper.ts";

/** The words for paper in Russian. */
export const paperRu: PaperMessages = {
  page: (page, pages) => `Страница ${page} из ${pages}`,
  box: { empty: "не отмечено", ticked: "отмечено" },
  making: "Готовлю PDF…",
  readAndDo: "Читайте и делайте по порядку. Сделали — отметьте клетку.",
  details: "Как сделать каждый шаг",
  states: {
    done: (on) => `Сделано: ${on}`,
    waiting: (on) => `Ждёте ответа, обратились: ${on}`,
    refused: (on) => `Вам отказали: ${on}`,
    overdue: (on) => `Вам не ответили в срок, обратились: ${on}`,
    later: "Вы отложили этот шаг.",
    cannot: "Вы отметили, что сделать это не можете.",
    locked: "Сначала выполните условие.",
    noLongerNeeded: "Больше не нужно.",
  },
  log: {
    heading: "Записи о звонках и обращениях",
    how: "Записывайте каждый звонок и каждое обращение сразу, даже если вам не помогли.",
    columns: ["Дата", "Время", "Кому", "Имя", "Номер обращения", "Что сказали"],
  },
  contacts: "Контакты и дни, когда мы их видели",
  facts: {
    heading: "Когда мы видели сведения и откуда они",
    line: (step, dates, sources) => `Шаг ${step}: ${dates}. Источники: ${sources}`,
  },
};
