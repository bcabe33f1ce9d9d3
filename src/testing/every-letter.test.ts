import { describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "../i18n/locale.ts";
import { admissionsIn } from "../letter/admission.ts";
import { auditLetter } from "../letter/audit.ts";
import type { Given, LetterGround } from "../letter/given.ts";
import { HAND_LINE, letterLines, lineText } from "../letter/letter.ts";
import { writeLetter } from "../letter/write-letter.ts";
import type { CatalogLetter, LetterDetail } from "../playbook/catalog-letter.ts";
import { renderLetterText } from "../render/letter-text.ts";
import { lengthOf } from "../render/wrap.ts";
import { realCompiled } from "./real-library.ts";
import { sampleLetter } from "./sample-letter.ts";

// Every letter of the library and the sample, in every language, for people who told everything, something or nothing.

const TYPED: Readonly<Record<LetterDetail["type"], string>> = {
  date: "2026-11-03",
  amount: "1234567.08",
  text: "ТОО «Ромашка», ул. Абая",
  "contact-of": "ТОО «Ромашка»",
};

interface Written {
  readonly template: CatalogLetter;
  readonly ground: LetterGround;
}

function allLetters(locale: Locale): Written[] {
  const { letters: library, index } = realCompiled(locale);
  const details = Object.fromEntries(Object.entries(library.details).map(([id, { type }]) => [id, TYPED[type]]));
  const given: Given = { on: "2026-11-28", answerOf: () => "unknown", details, done: {}, how: {} };
  const ground = { library, contacts: index.contacts, given };
  return [...library.letters.map((template) => ({ template, ground })), sampleLetter(locale)];
}

/** The same letter for somebody who answered every condition, by the first option that each names, and did it all. */
function saidAll({ template, ground }: Written): Written {
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

function saidNothing({ template, ground }: Written): Written {
  const given = { ...ground.given, answerOf: () => undefined, details: {}, done: {}, how: {} };
  return { template, ground: { ...ground, given } };
}

describe.each(LOCALES)("every letter in %s", (locale) => {
  const people = allLetters(locale).flatMap((one) => [one, saidAll(one), saidNothing(one)]);
  const dated = people.flatMap((one) =>
    ["2026-11-28", "2027-01-01", "2027-07-01"].map((on) => {
      return { ...one, ground: { ...one.ground, given: { ...one.ground.given, on } } };
    }),
  );

  it("holds nothing that nobody gave, and admits nothing", () => {
    for (const { template, ground } of dated) {
      const letter = writeLetter(template, ground);
      expect(auditLetter(template, ground, letter), template.id).toEqual([]);
      expect(admissionsIn(letter, ground.library), template.id).toEqual([]);
    }
  });

  it("leaves no insert unfilled, and nothing to fill by a person who told all but what only the hand knows", () => {
    for (const { template, ground } of dated) {
      const text = letterLines(writeLetter(template, ground)).map(lineText).join("\n");
      expect(text, template.id).not.toMatch(/\{|\}|undefined/);
    }
    for (const { template, ground } of allLetters(locale).map(saidAll)) {
      const text = letterLines(writeLetter(template, ground)).map(lineText).join("\n");
      const blanks = [...text.matchAll(new RegExp(HAND_LINE, "g"))].length;
      const byHand = [...JSON.stringify(template).matchAll(/\{blank:/g)].length;
      expect(blanks, `${template.id}\n${text}`).toBeLessThanOrEqual(byHand);
    }
  });

  it("fits 40 columns", () => {
    for (const { template, ground } of people) {
      const lines = renderLetterText(writeLetter(template, ground), 40).split("\n");
      expect(Math.max(...lines.map(lengthOf)), template.id).toBeLessThanOrEqual(40);
    }
  });
});
