import { isDigit, isLatin } from "./fold.ts";

/** Russian and Kazakh put their endings behind the first letters, which are what words of one meaning share. */
const STEM_LENGTH = 6;
/** Longer numbers are not told apart. */
const LONGEST_NUMBER = 9;

/**
 * What a word is counted as where wording is weighed: a number by its length, anything else by the first letters as it
 * sounds. `forms` are its readings, of which Latin letters read as Cyrillic ones come second.
 */
export function stemOf(word: string, forms: readonly string[]): string {
  const first = word.charCodeAt(0);
  if (isDigit(first) && !/\D/.test(word)) return `#${Math.min(word.length, LONGEST_NUMBER)}`;
  return ((isLatin(first) ? forms[1] : undefined) ?? forms[0] ?? word).slice(0, STEM_LENGTH);
}
