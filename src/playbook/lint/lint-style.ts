import { LOCALES, type Locale } from "../../i18n/locale.ts";
import type { ParsedFile, Path, SourceLibrary } from "../parse.ts";
import type { Problem, ProblemCode } from "../problem.ts";
import { sentenceFiles, sentencesOf } from "./sentence.ts";

/** Longer sentences are lost on a frightened person. */
export const MOST_WORDS = 20;

/** Texts that are whole sentences, by the field they stand in. */
const SENTENCE_FIELDS: readonly PropertyKey[] = ["do", "never", "say", "why", "otherwise"];

/** What is not written in a text, and what stands there instead. */
interface StyleRule {
  readonly locales: readonly Locale[];
  readonly refused: RegExp;
  readonly instead: string;
  /** Quoted speech may be as people speak: to a child nobody says "вы". */
  readonly inQuotesToo?: false;
}

const CYRILLIC: readonly Locale[] = ["ru", "kk"];

const STYLE_RULES: readonly StyleRule[] = [
  { locales: LOCALES, refused: /[^\s!]*!/u, instead: "." },
  { locales: CYRILLIC, refused: /"/u, instead: "«…»" },
  { locales: ["en"], refused: /"/u, instead: "“…”" },
  { locales: LOCALES, refused: / - /u, instead: " — " },
  { locales: LOCALES, refused: /\.\.\./u, instead: "…" },
  { locales: LOCALES, refused: / {2,}|^ | $/u, instead: "␣" },
  { locales: LOCALES, refused: / [,.;:?]/u, instead: ",.;:?" },
  // A Latin letter that looks Cyrillic hides a word from search, from a screen reader and from spell-checking.
  { locales: CYRILLIC, refused: /[a-z]+[а-яёәғқңөұүһі]+|[а-яёәғқңөұүһі]+[a-z]+/iu, instead: "АБВ / ABC" },
  {
    locales: ["ru"],
    refused: wordOf("ты тебе тебя тобой твой твоя твоё твои твоего твоей"),
    instead: "вы",
    inQuotesToo: false,
  },
  { locales: ["kk"], refused: wordOf("сен сенің саған сені сенен сенде сенімен"), instead: "сіз", inQuotesToo: false },
];

function wordOf(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(${words.replaceAll(" ", "|")})(?!\\p{L})`, "iu");
}

/** How texts for people are written: the exact rules of style, the length of sentences, the same inserts everywhere. */
export function lintStyle(library: SourceLibrary): Problem[] {
  const one = (file: ParsedFile<unknown>): Problem[] =>
    sentencesOf(file).flatMap(({ text, locale, path }) => lintOne(text, locale, { file, path }));
  const letters = library.letters.flatMap((file) => one(file as ParsedFile<unknown>));
  return [
    ...sentenceFiles(library).flatMap((file) => [...one(file), ...unevenTexts(file)]),
    // An official letter has longer sentences; its unequal inserts are found by every lint.
    ...letters.filter(({ code }) => code !== "long-sentence"),
  ];
}

interface Place {
  readonly file: ParsedFile<unknown>;
  readonly path: Path;
}

function problemAt({ file, path }: Place, code: ProblemCode, [about, expected]: readonly [string, string]): Problem {
  return { code, file: file.file, ...file.at(path), about, expected };
}

function lintOne(text: string, locale: Locale, place: Place): Problem[] {
  const field = [...place.path].reverse().find((part) => typeof part === "string" && part !== locale) ?? "";
  const style = STYLE_RULES.filter(({ locales }) => locales.includes(locale)).flatMap(
    ({ refused, instead, inQuotesToo = true }) => {
      const found = refused.exec(inQuotesToo ? text : text.replace(/«[^»]*»/gu, ""))?.[0];
      return found === undefined ? [] : [problemAt(place, "refused-style", [found, instead])];
    },
  );
  const long = sentencesIn(text)
    .map((sentence) => [wordsIn(sentence), sentence] as const)
    .filter(([count]) => count > MOST_WORDS)
    .map(([count, sentence]) => problemAt(place, "long-sentence", [String(count), sentence]));
  const stopped = field === "title" && text.endsWith(".") ? [problemAt(place, "refused-style", [".", "—"])] : [];
  const open = SENTENCE_FIELDS.includes(field) && !/[.?!…»”}]$/u.test(text);
  return [...style, ...long, ...stopped, ...(open ? [problemAt(place, "refused-style", [text.slice(-8), "."])] : [])];
}

function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.?!…:;])\s+/u);
}

function wordsIn(sentence: string): number {
  return (sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).length;
}

/** A fact, a contact or a label that one language names and another does not is a meaning lost in translation. */
export function unevenTexts(file: ParsedFile<unknown>): Problem[] {
  const inserts = new Map<string, Map<Locale, { readonly path: Path; readonly names: readonly string[] }>>();
  for (const { text, locale, path } of sentencesOf(file)) {
    const key = JSON.stringify(path.slice(0, -1));
    const names = [...text.matchAll(/\{[^}]*\}/g)].map(([whole]) => whole).sort();
    inserts.set(key, (inserts.get(key) ?? new Map()).set(locale, { path, names }));
  }
  return [...inserts.values()].flatMap((texts) => {
    const model = texts.get("ru")?.names.join(" ") ?? "";
    return [...texts]
      .filter(([, { names }]) => names.join(" ") !== model)
      .map(([locale, { path, names }]) =>
        problemAt({ file, path }, "uneven-languages", [`${locale}: ${names.join(" ")}`, `ru: ${model}`]),
      );
  });
}
