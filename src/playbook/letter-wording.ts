import type { Locale } from "../i18n/locale.ts";

// What no letter says: patterns of words as data, matched without a library, on templates and on filled letters.

/** Wordings of one language, ready to be looked for. */
export interface Wordings {
  readonly refused: readonly { readonly id: string; readonly why: string; readonly patterns: readonly string[] }[];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface FoundWording {
  /** The kind of wording, and why it is refused. */
  readonly id: string;
  readonly why: string;
  /** The words as they stand in the text. */
  readonly words: string;
}

interface WordingSource {
  readonly refused: readonly {
    readonly id: string;
    readonly why: Readonly<Record<Locale, string>>;
    readonly wordings: Readonly<Record<Locale, readonly string[]>>;
  }[];
  readonly before: Readonly<Record<Locale, readonly string[]>>;
  readonly after: Readonly<Record<Locale, readonly string[]>>;
}

/** The wordings of one language. */
export function wordingsOf(source: WordingSource, locale: Locale): Wordings {
  const refused = source.refused.map(({ id, why, wordings }) => ({ id, why: why[locale], patterns: wordings[locale] }));
  return { refused, before: source.before[locale], after: source.after[locale] };
}

/** Words between two of a pattern that has `~` there: at most so many. */
const MOST_BETWEEN = 4;

const SENTENCE_END = "\n";

/** Every refused wording of a text, the first place of each pattern. */
export function refusedWordings(text: string, { refused, before, after }: Wordings): FoundWording[] {
  const words = wordsOf(text);
  const spared = { before: before.map(patternOf), after: after.map(patternOf) };
  return refused.flatMap(({ id, why, patterns }) =>
    patterns.flatMap((pattern) => {
      const found = firstMatch(words, patternOf(pattern), spared);
      return found === undefined ? [] : [{ id, why, words: found.join(" ") }];
    }),
  );
}

/** Words in lower case, ё as е, without the endings in brackets of a form: «взял(а)» is «взял». */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/(?<=\p{L})\(\p{L}{1,3}\)/gu, "");
  return (plain.match(/[\p{L}\p{M}\p{N}'’-]+|[.!?;\n]/gu) ?? []).map((word) =>
    /^[.!?;\n]$/.test(word) ? SENTENCE_END : word,
  );
}

/** What stands at one place of a pattern: a gap, the beginning of a sentence, or one of these words. */
type Part = "gap" | "beginning" | readonly string[];

function patternOf(pattern: string): readonly Part[] {
  const plain = pattern.normalize("NFC").toLowerCase().replaceAll("ё", "е");
  return plain.split(/\s+/).map((part) => (part === "~" ? "gap" : part === "^" ? "beginning" : part.split("|")));
}

interface Spared {
  readonly before: readonly (readonly Part[])[];
  readonly after: readonly (readonly Part[])[];
}

function firstMatch(words: readonly string[], pattern: readonly Part[], spared: Spared): string[] | undefined {
  for (let start = 0; start < words.length; start += 1) {
    for (const places of matchesAt(words, pattern, start)) {
      if (!isTakenBack(words, places, spared)) return words.slice(places[0], (places.at(-1) ?? start) + 1);
    }
  }
  return undefined;
}

/** Every way the pattern fits from this word on: the places of its words. */
function matchesAt(words: readonly string[], parts: readonly Part[], at: number): number[][] {
  const [part, ...rest] = parts;
  if (part === undefined) return [[]];
  const word = words[at];
  if (word === undefined || word === SENTENCE_END) return [];
  if (part === "beginning") {
    return at === 0 || words[at - 1] === SENTENCE_END ? matchesAt(words, rest, at) : [];
  }
  if (part !== "gap") return fits(word, part) ? matchesAt(words, rest, at + 1).map((places) => [at, ...places]) : [];
  const ways: number[][] = [];
  for (let skipped = 0; skipped <= MOST_BETWEEN; skipped += 1) {
    ways.push(...matchesAt(words, rest, at + skipped));
    if (words[at + skipped] === SENTENCE_END) break;
  }
  return ways;
}

function fits(word: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => (pattern.endsWith("*") ? word.startsWith(pattern.slice(0, -1)) : word === pattern));
}

/** «не признаю долг», «қарызым емес»: a word right before one of the words, or right after the last, takes it back. */
function isTakenBack(words: readonly string[], places: readonly number[], { before, after }: Spared): boolean {
  const first = places.some((place) =>
    before.some((pattern) => {
      const start = place - pattern.length;
      return start >= 0 && !places.includes(place - 1) && matchesAt(words, pattern, start).length > 0;
    }),
  );
  return first || after.some((pattern) => matchesAt(words, pattern, (places.at(-1) ?? 0) + 1).length > 0);
}
