import type { LetterMessages } from "../letter.ts";

export const letterEn: LetterMessages = {
  frame: {
    fullName: "From (surname, name, patronymic)",
    personalNumber: "ИИН (personal number)",
    address: "Address",
    phone: "Phone",
    day: "Date",
    signature: "Signature",
    addressee: "to whom",
    attachments: "Attachments",
    doneOn: "date",
    writtenDown: "number and date",
    recheck: "(check the edition)",
    readingOnly: "For reading only: send the Russian or the Kazakh letter.",
  },
  words: {
    beside: "Notes on the letter, for you (do not send them)",
    send: "Where and how to send it",
    attach: "What to attach",
    clock: "Time to answer",
    clockDate: (date) => `if handed in today, by: ${date}`,
    clockBeyond: "count the date from the day it is handed in",
    next: "What comes next",
    before: "Before sending",
    fillBlanks:
      "Fill in the blanks, the personal number and the address by hand. Sign it. Read the whole letter: all of it must be true.",
    checkEdition:
      "Compare the articles marked “check the edition” with the law as it is in force. Then remove the mark or cross it out.",
    notReviewed:
      "No lawyer has read this template yet. If the sum is large or the case goes to court, show the letter to a lawyer.",
    reviewOverdue: (date) => `The template had to be read again by: ${date}`,
    due: "Due now",
    others: "Other letters",
    none: "There are no letters yet.",
    forStep: (title) => `Step: ${title}`,
    written: (date, file) => (file === null ? `Written: ${date}` : `Written: ${date} — ${file}`),
    letter: "Letter",
  },
  steps: {
    write: "Write the letter",
    which: "Which letter?",
    format: "In what form?",
    formats: {
      docx: "DOCX — can be edited in Word and LibreOffice",
      pdf: "PDF — to print and sign",
      text: "Text — to paste into a form on a site",
    },
    file: (name) => `Name of the file (Enter — ${name})`,
    fileTaken: (path) => `The file ${path} is there already. Name another: the old one stays as it was.`,
    saved: (path) => `The letter is in the file: ${path}`,
    back: "Back to the step",
  },
};
