import { LOCALES } from "../i18n/locale.ts";
import type { LetterLibrary } from "../playbook/catalog-letter.ts";
import { type FoundWording, refusedWordings } from "../playbook/letter-wording.ts";
import { type Letter, letterLines, lineText } from "./letter.ts";

/**
 * What the filled letter says and no letter may: a template is clean, so these are words that the person typed. They
 * may be in any language, and reach over what stands around them.
 */
export function admissionsIn(letter: Letter, { wordings }: LetterLibrary): FoundWording[] {
  const texts = letterLines(letter).map(lineText);
  const own = wordings[letter.locale];
  const found = texts.flatMap((text) => LOCALES.flatMap((locale) => refusedWordings(text, wordings[locale])));
  const inOwnWords = ({ id, why }: FoundWording): string => own.refused.find((one) => one.id === id)?.why ?? why;
  const each = new Map(found.map((one) => [one.words, { ...one, why: inOwnWords(one) }]));
  return [...each.values()];
}
