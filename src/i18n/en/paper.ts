import type { PaperMessages } from "../paper.ts";

/** The words for paper in English. */
export const paperEn: PaperMessages = {
  page: (page, pages) => `Page ${page} of ${pages}`,
  box: { empty: "not ticked", ticked: "ticked" },
  making: "Making the PDF…",
  readAndDo: "Read and do in order. When a step is done, tick its box.",
  details: "How to do each step",
  states: {
    done: (on) => `Done: ${on}`,
    waiting: (on) => `You are waiting for an answer, asked on: ${on}`,
    refused: (on) => `You were refused: ${on}`,
    overdue: (on) => `No answer came in time, asked on: ${on}`,
    later: "You put this step off.",
    cannot: "You marked that you cannot do this.",
    locked: "First do what it depends on.",
    noLongerNeeded: "No longer needed.",
  },
  log: {
    heading: "Log of calls and requests",
    how: "Write down every call and every request at once, even if nobody helped you.",
    columns: ["Date", "Time", "Whom", "Name", "Reference number", "What they said"],
  },
  contacts: "Contacts and the days we saw them",
  facts: {
    heading: "When we saw the facts, and in which sources",
    line: (step, dates, sources) => `Step ${step}: ${dates}. Sources: ${sources}`,
  },
};
