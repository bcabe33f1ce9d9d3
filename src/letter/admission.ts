import { LOCALES } from "../i18n/locale.ts";
import type { LetterLibrary } from "../playbook/catalog-letter.ts";
import { type FoundWording, refusedWordings } from "../playbook/letter-wording.ts";
import { type Letter, letterLines, lineText } from "./letter.ts";

/**
 * What the filled letter says and no letter may: a template is clean, so these are words that the person typed. The
 * letter is read in its own language; what was put in is read in all three, because a person may type another one.
 */
export function admissionsIn(letter: Letter, { wordings }: LetterLibrary): FoundWording[] {
  const own = wordings[letter.locale];
  const lines = letterLines(letter);
  const put = lines.flatMap((line) => line.flatMap((run) => (run.kind === "filled" ? [run.text] : [])));
  const found = [
    ...lines.flatMap((line) => refusedWordings(lineText(line), own)),
    ...put.flatMap((text) => LOCALES.flatMap((locale) => refusedWordings(text, wordings[locale]))),
  ];
  const inOwnWords = ({ id, why }: FoundWording): string => own.refused.find((one) => one.id === id)?.why ?? why;
  return [...new Map(found.map((one) => [one.words, { ...one, why: inOwnWords(one) }])).values()];
}
