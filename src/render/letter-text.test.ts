import { describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "../i18n/locale.ts";
import { adviceFor } from "../letter/advice.ts";
import type { Given } from "../letter/given.ts";
import { type Letter, letterLines, lineText } from "../letter/letter.ts";
import { writeLetter } from "../letter/write-letter.ts";
import { sampleLetter } from "../testing/sample-letter.ts";
import { renderLetterAdvice } from "./letter-advice.ts";
import { renderLetterText } from "./letter-text.ts";
import { PLAN_MESSAGES } from "./plan-messages.ts";
import { lengthOf } from "./wrap.ts";

const NOTHING: Partial<Given> = { details: {}, done: {}, how: {}, answerOf: () => undefined };

const words = (text: string): string => text.replace(/[\s\u00a0]+/g, " ");

function letterIn(locale: Locale, given: Partial<Given> = {}): Letter {
  const { template, ground } = sampleLetter(locale, given);
  return writeLetter(template, ground);
}

describe.each(LOCALES)("a letter as text in %s", (locale) => {
  it("stays as it was read and approved, filled and empty", async () => {
    const filled = renderLetterText(letterIn(locale), 80);
    await expect(filled).toMatchFileSnapshot(`golden/letter.${locale}.txt`);
    const empty = renderLetterText(letterIn(locale, NOTHING), 80);
    await expect(empty).toMatchFileSnapshot(`golden/letter-empty.${locale}.txt`);
  });

  it.each([40, 59, 60, 80, 120])("cuts nothing and keeps to %d columns", (width) => {
    for (const letter of [letterIn(locale), letterIn(locale, NOTHING)]) {
      const text = renderLetterText(letter, width);
      expect(Math.max(...text.split("\n").map(lengthOf))).toBeLessThanOrEqual(width);
      for (const line of letterLines(letter)) expect(words(text)).toContain(words(lineText(line)));
      for (const label of [...letter.from, ...letter.signing]) expect(words(text)).toContain(`${label}: ________`);
    }
  });

  it("stands apart from the advice beside it, which stays as it was read", async () => {
    const { template, ground } = sampleLetter(locale);
    const letter = writeLetter(template, ground);
    const advice = adviceFor(template, letter, { ground, calendar: [] });
    const text = renderLetterAdvice(advice, { width: 80, messages: PLAN_MESSAGES[locale] });
    await expect(text).toMatchFileSnapshot(`golden/letter-advice.${locale}.txt`);
  });
});
