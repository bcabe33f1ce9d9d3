import type { Locale } from "../i18n/locale.ts";
import type { Given, LetterGround } from "../letter/given.ts";
import type { CatalogLetter, LetterDetail } from "../playbook/catalog-letter.ts";
import { realCompiled } from "./real-library.ts";
import { sampleLetter } from "./sample-letter.ts";

// Every letter of the library and the sample, for people who told everything, something or nothing.

const TYPED: Readonly<Record<LetterDetail["type"], string>> = {
  date: "2026-11-03",
  amount: "1234567.08",
  text: "ТОО «Ромашка», ул. Абая",
  "contact-of": "ТОО «Ромашка»",
};

/** A letter and what is known of a person. */
export interface Written {
  readonly template: CatalogLetter;
  readonly ground: LetterGround;
}

/** Every letter for somebody who gave every detail and answered nothing surely. */
export function allLetters(locale: Locale): Written[] {
  const { letters: library, index } = realCompiled(locale);
  const details = Object.fromEntries(Object.entries(library.details).map(([id, { type }]) => [id, TYPED[type]]));
  const given: Given = { on: "2026-11-28", answerOf: () => "unknown", details, done: {}, how: {} };
  const ground = { library, contacts: index.contacts, given };
  return [...library.letters.map((template) => ({ template, ground })), sampleLetter(locale)];
}

/** The same letter for somebody who answered every condition, by the first option that each names, and did it all. */
export function saidAll({ template, ground }: Written): Written {
  const text = JSON.stringify(template);
  const conditions = [...text.matchAll(/"([a-z0-9-]+)":\["([a-z0-9-]+)"/g)].map(([, id, option]) => [id, option]);
  const answers: Readonly<Record<string, string>> = Object.fromEntries(conditions);
  const steps = [...text.matchAll(/\{(?:done|how):([a-z0-9-]+)\}/g)].map(([, id]) => id ?? "");
  const days = Object.fromEntries(steps.map((id) => [id, "2026-11-05"]));
  const how = Object.fromEntries(steps.map((id) => [id, "№ 17"]));
  return {
    template,
    ground: { ...ground, given: { ...ground.given, answerOf: (id) => answers[id], done: days, how } },
  };
}

/** The same letter for somebody of whom nothing is known: a form. */
export function saidNothing({ template, ground }: Written): Written {
  const given = { ...ground.given, answerOf: () => undefined, details: {}, done: {}, how: {} };
  return { template, ground: { ...ground, given } };
}
