import { describe, expect, it } from "vitest";
import { LOCALES } from "../i18n/locale.ts";
import { admissionsIn } from "../letter/admission.ts";
import { auditLetter } from "../letter/audit.ts";
import { HAND_LINE, letterLines, lineText } from "../letter/letter.ts";
import { writeLetter } from "../letter/write-letter.ts";
import { renderLetterText } from "../render/letter-text.ts";
import { lengthOf } from "../render/wrap.ts";
import { allLetters, saidAll, saidNothing } from "./written-letters.ts";

// Every letter of the library and the sample, in every language, for people who told everything, something or nothing.

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
