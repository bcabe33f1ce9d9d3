import type { LetterMessages } from "../letter.ts";

export const letterRu: LetterMessages = {
  frame: {
    fullName: "От кого (фамилия, имя, отчество)",
    personalNumber: "ИИН",
    address: "Адрес",
    phone: "Телефон",
    day: "Дата",
    signature: "Подпись",
    addressee: "кому",
    attachments: "Приложения",
    doneOn: "дата",
    writtenDown: "номер и дата",
    recheck: "(проверить редакцию)",
    readingOnly: null,
  },
  words: {
    beside: "Памятка к письму, для вас (её не отправляйте)",
    send: "Куда и как отправить",
    attach: "Что приложить",
    clock: "Срок ответа",
    clockDate: (date) => `если подать сегодня — до: ${date}`,
    clockBeyond: "дату считайте от дня подачи",
    next: "Что дальше",
    before: "Перед отправкой",
    fillBlanks:
      "Впишите от руки пропуски, ИИН и адрес. Поставьте подпись. Прочитайте письмо целиком: в нём всё должно быть правдой.",
    checkEdition:
      "У статей с пометкой «проверить редакцию» сверьте номер и текст с действующей редакцией закона. Потом пометку уберите или зачеркните.",
    notReviewed: "Образец ещё не читал юрист. Если сумма большая или дело идёт в суд, покажите письмо юристу.",
    reviewOverdue: (date) => `Образец нужно было перечитать до: ${date}`,
    due: "Пора писать",
    others: "Остальные письма",
    none: "Писем пока нет.",
    forStep: (title) => `Шаг: ${title}`,
    written: (date, file) => (file === null ? `Написано: ${date}` : `Написано: ${date} — ${file}`),
    letter: "Письмо",
  },
  steps: {
    write: "Написать письмо",
    which: "Какое письмо?",
    format: "В каком виде?",
    formats: {
      docx: "DOCX — можно править в Word и LibreOffice",
      pdf: "PDF — напечатать и подписать",
      text: "Текст — вставить в форму на сайте",
    },
    file: (name) => `Имя файла (Enter — ${name})`,
    fileTaken: (path) => `Файл ${path} уже есть. Назовите другой: старый остаётся как был.`,
    saved: (path) => `Письмо в файле: ${path}`,
    back: "Назад к шагу",
  },
};
