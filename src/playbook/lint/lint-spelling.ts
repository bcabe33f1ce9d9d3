import type { ParsedFile, SourceLibrary } from "../parse.ts";
import type { Problem } from "../problem.ts";
import { type Sentence, sentencesOf } from "./sentence.ts";

/** The languages that are spell-checked. */
export const SPELLED = ["ru", "kk"] as const;
export type Spelled = (typeof SPELLED)[number];

/** The words of a text, each where it is unknown to the dictionary of its language. */
export type UnknownWords = (locale: Spelled, text: string) => readonly string[];

/** Where the reviewed words stand that the dictionary misses. */
export function wordListOf(locale: Spelled): string {
  return `spelling/${locale}.txt`;
}

/**
 * Words that neither the dictionary knows nor the reviewed list holds, each once, at the first text that has it.
 * Inserts are not words. `lists` holds the content of `spelling/ru.txt` and `spelling/kk.txt`.
 */
export function lintSpelling(
  library: SourceLibrary,
  { unknown, lists }: { readonly unknown: UnknownWords; readonly lists: Readonly<Record<Spelled, string>> },
): Problem[] {
  const files: readonly ParsedFile<unknown>[] = [
    ...library.incidents,
    ...library.letters,
    ...Object.values(library.shared),
  ];
  const placed = files.flatMap((file) => sentencesOf(file).map((sentence) => ({ file, sentence })));
  return SPELLED.flatMap((locale) => {
    const own = placed.filter(({ sentence }) => sentence.locale === locale);
    const words = unknown(locale, own.map(({ sentence }) => withoutInserts(sentence)).join("\n"));
    return unlisted(words, lists[locale]).map((word): Problem => {
      const first = own.find(({ sentence }) => hasWord(sentence, word)) ?? own[0];
      const { line, column } = first?.file.at(first.sentence.path) ?? { line: 1, column: 1 };
      return {
        code: "unknown-word",
        file: first?.file.file ?? "",
        line,
        column,
        about: word,
        expected: wordListOf(locale),
      };
    });
  });
}

/** A listed word also stands for itself at the start of a sentence; a listed name keeps its capitals. */
export function unlisted(words: readonly string[], list: string): string[] {
  const listed = new Set(list.split("\n"));
  const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
  return [...new Set(words)].filter((word) => !listed.has(word) && !listed.has(lowerFirst(word))).sort();
}

function withoutInserts({ text }: Sentence): string {
  return text.replace(/\{[^}]*\}/g, " ");
}

function hasWord(sentence: Sentence, word: string): boolean {
  return withoutInserts(sentence)
    .split(/[^\p{L}\p{N}'’-]+/u)
    .some((one) => one === word || one.split("-").includes(word));
}
