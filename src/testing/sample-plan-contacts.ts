import type { Locale } from "../i18n/locale.ts";
import type { PlanContact } from "../plan/plan.ts";

type MakeContact = (locale: Locale) => PlanContact;

/** A bank with a short number and a long one, both seen on its own page. */
export const BANK: MakeContact = (locale) => ({
  id: "example-bank",
  name: { ru: "Ваш банк", kk: "Банкіңіз", en: "Your bank" }[locale],
  phones: ["7111", "+77710007722"],
  urls: ["https://bank.example.kz"],
  howToFind: {
    ru: "номер на обратной стороне карты или в приложении, которое открыли сами",
    kk: "картаның артқы жағындағы не өзіңіз ашқан қосымшадағы нөмір",
    en: "the number on the back of the card or in the app you opened yourself",
  }[locale],
  scope: null,
  status: "owner-page",
  seenOn: "2026-11-20",
  checkedOn: null,
});

/** The police: reported by others, not seen on its own page. */
export const POLICE: MakeContact = (locale) => ({
  id: "police",
  name: { ru: "Полиция", kk: "Полиция", en: "Police" }[locale],
  phones: ["102"],
  urls: [],
  howToFind: { ru: "любой отдел полиции", kk: "кез келген полиция бөлімі", en: "any police station" }[locale],
  scope: { ru: "заявление о мошенничестве", kk: "алаяқтық туралы арыз", en: "a report of fraud" }[locale],
  status: "reported",
  seenOn: "2026-11-19",
  checkedOn: null,
});

/** A contact nobody confirmed: never a number in `now`, never a number to tap. */
export const OMBUDSMAN: MakeContact = (locale) => ({
  id: "example-ombudsman",
  name: { ru: "Омбудсман", kk: "Омбудсман", en: "Ombudsman" }[locale],
  phones: ["+77270000115"],
  urls: ["https://ombudsman.example.kz/obrashcheniya/podat-obrashchenie-onlayn"],
  howToFind: { ru: "на официальном сайте", kk: "ресми сайтта", en: "on the official site" }[locale],
  scope: null,
  status: "unconfirmed",
  seenOn: "2026-11-18",
  checkedOn: null,
});

/** A link only. */
export const EGOV: MakeContact = (locale) => ({
  id: "egov",
  name: "eGov",
  phones: [],
  urls: ["https://egov.kz"],
  howToFind: { ru: "наберите адрес сами", kk: "мекенжайын өзіңіз теріңіз", en: "type the address yourself" }[locale],
  scope: null,
  status: "owner-page",
  seenOn: "2026-11-20",
  checkedOn: null,
});
