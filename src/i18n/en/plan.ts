import type { PlanMessages } from "../plan.ts";

/** The words around a plan in English. */
export const planEn: PlanMessages = {
  locale: "en",
  languageName: "English",
  title: "What to do",
  madeOn: "Made on",
  helped: "Who needs help",
  whoIsHelped: { me: "the reader", beside: "somebody beside the reader", far: "somebody far away" },
  urgency: { now: "Now", today: "Today", "three-days": "Within three days", "follow-up": "Later" },
  pause: (from, to) => `Pause. Take a breath, then ${from === to ? `step ${from}` : `steps ${from}–${to}`}.`,
  stepOf: (position, total, urgency) => `Step ${position} of ${total} · ${urgency.toLowerCase()}`,
  step: {
    condition: "Condition",
    otherwise: "Otherwise",
    say: "Say",
    sayIn: { ru: "Say in Russian", kk: "Say in Kazakh", en: "Say in English" },
    meaning: "It means",
    quoted: (text) => `“${text}”`,
    never: "Never",
    writeDown: "Write down",
    blank: "room to write",
    keep: "Keep",
    ifRefused: "If they refuse or do not answer",
    onlyIfRefused: "This step is needed only if you were refused or got no answer.",
    andThen: "; then: ",
    advice: "Our advice",
    adviceWithoutReason: "this is a precaution, not an official rule",
  },
  contact: {
    label: "Who to turn to",
    howToFind: "How to find it",
    phone: "Phone",
    link: "Site",
    scope: "What it is for",
    seenOnOwnerPage: (date, hasPhones) => `Seen on the organisation's own page on ${date}, ${notTried(hasPhones)}`,
    reported: (date, hasPhones) => `Reported by other sources, seen on ${date}, ${notTried(hasPhones)}`,
    unconfirmed: (date) =>
      `Not confirmed, seen on ${date}. First type the address of the official site yourself and find it there.`,
    checked: (date) => `Checked on ${date}.`,
  },
  clock: {
    doBy: "Your deadline",
    answerWithin: "Their time to answer",
    dated: (date, words) => `by ${date} (${words})`,
    checkDate: "check the date: this year's calendar of working days is not confirmed yet",
    beyondCalendar: "no exact date: we have no calendar for that year, please ask",
    countFromThisStep: "count from the day you do this step",
    countFromStep: (number) => `count from the day you do step ${number}`,
    countFromEvent: "it starts once the date of the event is known",
    ourAdvice: "this is our advice, not a term set by law",
  },
  closing: {
    lookAgain: "Look at this list again",
    warnings: "Important",
    about: "About this list",
    assumed: (count) =>
      `Questions left unanswered: ${count}. So the steps cover every case; pass over what is not about you.`,
    factsNote: (version) => `Facts about terms, phones and links: version ${version}. They may have changed.`,
    sources: "Sources",
    undated: "no date",
    grade: {
      law: "law",
      official: "official source",
      "press-quoting-official": "press quoting an official body",
      press: "press",
      inference: "our inference",
    },
    versions: "Versions",
    facts: "facts",
  },
  fullList: "Full list: komek print",
};

function notTried(hasPhones: boolean): string {
  return hasPhones ? "not dialled by us." : "not opened by us.";
}
