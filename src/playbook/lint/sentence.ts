import { LOCALES, type Locale } from "../../i18n/locale.ts";
import type { ParsedFile, Path, SourceLibrary } from "../parse.ts";

/** Files whose texts are sentences for people. Facts, sources and contacts are where digits and addresses belong. */
const SENTENCE_FILES = [
  "steps.yaml",
  "questions.yaml",
  "now.yaml",
  "preconditions.yaml",
  "notices.yaml",
  "signs.yaml",
] as const;

/** A text for people in one language, and where it stands. */
export interface Sentence {
  readonly text: string;
  readonly locale: Locale;
  readonly path: Path;
}

/** The files that hold what people read as steps, questions and notices. */
export function sentenceFiles(library: SourceLibrary): readonly ParsedFile<unknown>[] {
  return [...library.incidents, ...SENTENCE_FILES.map((name) => library.shared[name])];
}

/** Every text under `ru`, `kk` or `en` of a file; notes on versions are left out. */
export function sentencesOf(file: ParsedFile<unknown>): Sentence[] {
  const found: Sentence[] = [];
  const walk = (value: unknown, path: Path): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      const locale = LOCALES.find((each) => each === key);
      if (locale !== undefined && typeof inner === "string") found.push({ text: inner, locale, path: [...path, key] });
      else if (key !== "changes") walk(inner, [...path, step]);
    }
  };
  walk(file.value, []);
  return found;
}
