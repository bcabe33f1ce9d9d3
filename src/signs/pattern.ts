import { foldPoint, SENTENCE_END } from "./fold.ts";
import { squeeze } from "./spell.ts";

/** What one place of a pattern may be: any of these words. A stem also stands for every word that begins with it. */
export interface Word {
  readonly kind: "exact" | "stem" | "verb" | "number";
  /** Folded; of a number the least and the most digits, `4-8`. */
  readonly form: string;
}

/** One place of a pattern, and how many other words may stand before it. */
export interface Place {
  readonly words: readonly Word[];
  readonly gap: number;
  /** Whether the gap may reach over the end of a sentence. */
  readonly crosses: boolean;
}

export interface Pattern {
  readonly written: string;
  readonly places: readonly Place[];
  /** Counts also after "not": what it looks for is itself a prohibition («никому не говорите»). */
  readonly evenNegated: boolean;
  /** What it weighs where that is less than its sign: words that honest people write too. */
  readonly weight?: 1 | 2;
}

/** The groups of words that patterns name: `<code>` → its words as they are written. */
export type Groups = Readonly<Record<string, readonly string[]>>;

/** A pattern that cannot be read. The message is for an editor. */
export class BadPattern extends Error {
  override readonly name = "BadPattern";
}

/** A gap is never longer: with it the work for each word of a message has a bound. */
export const LONGEST_GAP = 8;
export const MOST_PLACES = 6;

/**
 * Reads a pattern: words with blanks between them. `код` the word, `код*` all that begin with it, `айт+` a Kazakh verb
 * that is not negated, `a|b*` one of them, `<code>` one of a group, `#4-8` a number of so many digits; `~3` up to three
 * other words of the same sentence between, `^3` also across sentences, `&3` either order; a leading `=` counts also
 * after "not", a leading `1:` or `2:` weighs less than the sign. An `&` makes two patterns. Fails with `BadPattern`.
 */
export function readPattern(written: string, groups: Groups): Pattern[] {
  const [, weight, equals, rest = ""] = /^(?:([12]):\s*)?(=?)(.*)$/.exec(written) ?? [];
  const facts = { written, evenNegated: equals === "=", ...(weight && { weight: Number(weight) as 1 | 2 }) };
  const parts = rest.trim().split(/\s+/);
  const turn = parts.findIndex((part) => part.startsWith("&"));
  if (turn < 0) return [{ ...facts, places: placesOf(parts, groups) }];
  const gap = (parts[turn] ?? "").replace("&", "~");
  const [before, after] = [parts.slice(0, turn), parts.slice(turn + 1)];
  return [
    [...before, gap, ...after],
    [...after, gap, ...before],
  ].map((order) => ({ ...facts, places: placesOf(order, groups) }));
}

function placesOf(parts: readonly string[], groups: Groups): Place[] {
  const places: Place[] = [];
  let [gap, crosses] = [0, false];
  for (const part of parts) {
    const isGap = /^[~^]([1-9])$/.exec(part);
    if (isGap !== null) {
      [gap, crosses] = [Number(isGap[1]), part.startsWith("^")];
      continue;
    }
    places.push({ words: part.split("|").flatMap((word) => wordsOf(word, groups)), gap, crosses });
    [gap, crosses] = [0, false];
  }
  if (gap > LONGEST_GAP || places.length > MOST_PLACES) throw new BadPattern(`too long: ${parts.join(" ")}`);
  if (places.length === 0 || gap > 0 || places[0]?.gap !== 0)
    throw new BadPattern(`a gap at an end: ${parts.join(" ")}`);
  return places;
}

function wordsOf(word: string, groups: Groups): Word[] {
  const group = /^<([a-z-]+)>$/.exec(word)?.[1];
  if (group !== undefined) {
    const words = groups[group];
    if (words === undefined) throw new BadPattern(`no group <${group}>`);
    return words.flatMap((each) => each.split("|")).flatMap((each) => wordsOf(each, {}));
  }
  const digits = /^#(\d+)-(\d+)$/.exec(word);
  if (digits !== null) return [{ kind: "number", form: word.slice(1) }];
  const kind = word.endsWith("*") ? "stem" : word.endsWith("+") ? "verb" : "exact";
  const form = foldWord(kind === "exact" ? word : word.slice(0, -1));
  if (form.length < (kind === "exact" ? 1 : 2)) throw new BadPattern(`too short: ${word}`);
  return [{ kind, form }];
}

/** A word as it is folded in a message. Fails with `BadPattern` for what is not one word. */
export function foldWord(word: string): string {
  const folded = [...word].map((character) => foldPoint(character.codePointAt(0) ?? 0)).filter((each) => each !== 1);
  if (folded.some((each) => each <= SENTENCE_END + 1)) throw new BadPattern(`not one word: ${word}`);
  return squeeze(String.fromCharCode(...folded));
}
