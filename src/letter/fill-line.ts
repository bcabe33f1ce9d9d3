import { formatAmount, parseAmount } from "../i18n/amount.ts";
import { formatDate } from "../i18n/date.ts";
import { letterMessages } from "../i18n/letter.ts";
import { own } from "../i18n/own.ts";
import type { CatalogLetter } from "../playbook/catalog-letter.ts";
import { type GivenValue, givenValue, type LetterGround } from "./given.ts";
import type { LetterLine, LetterRun } from "./letter.ts";

export const PLACEHOLDER = /\{(contact|fact|cite|detail|blank|done|how):([a-z0-9-]+)\}/g;

/** A text of a template with everything put in that is known; what is not is a blank for the hand. */
export function fillLine(text: string, letter: CatalogLetter, ground: LetterGround): LetterLine {
  const runs: LetterRun[] = [];
  let at = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    const [whole, kind = "", id = ""] = match;
    if (match.index > at) runs.push({ kind: "words", text: text.slice(at, match.index) });
    runs.push(fillOne(kind, id, { letter, ground }));
    at = match.index + whole.length;
  }
  if (at < text.length) runs.push({ kind: "words", text: text.slice(at) });
  return runs;
}

interface Place {
  readonly letter: CatalogLetter;
  readonly ground: LetterGround;
}

function fillOne(kind: string, id: string, { letter, ground }: Place): LetterRun {
  const text = kind === "blank" ? undefined : (saidOf(kind, id, ground) ?? wordsOf(kind, id, ground));
  if (text !== undefined) return { kind: "filled", text };
  const lines = own(letter.handLines, id);
  return { kind: "blank", label: labelOf(kind, id, { letter, ground }), ...(lines === undefined ? {} : { lines }) };
}

function saidOf(kind: string, id: string, ground: LetterGround): string | undefined {
  if (kind !== "detail" && kind !== "done" && kind !== "how") return undefined;
  const value = givenValue(kind, id, ground);
  return value === undefined ? undefined : inWords(value, ground);
}

function inWords(value: GivenValue, { library: { locale }, contacts }: LetterGround): string | undefined {
  switch (value.kind) {
    case "date":
      return formatDate(value.value, locale);
    case "amount": {
      const amount = parseAmount(value.value);
      return amount && formatAmount(amount, locale);
    }
    case "contact":
      return contacts.find(({ id }) => id === value.id)?.name;
    case "text":
      return value.value;
  }
}

/** What facts and contacts say. Of an article that has to be looked up again the letter says so. */
function wordsOf(kind: string, id: string, { library, contacts }: LetterGround): string | undefined {
  if (kind === "contact") return contacts.find((contact) => contact.id === id)?.name;
  const fact = own(library.facts, id);
  if (kind === "fact") return fact?.words;
  const mark = fact?.recheck ? ` ${letterMessages(library.locale).frame.recheck}` : "";
  return kind === "cite" && fact?.cite !== undefined ? `${fact.cite}${mark}` : undefined;
}

/** What the hand writes there: as the letter names it, else as the detail is asked for, without its question mark. */
export function labelOf(kind: string, id: string, { letter, ground }: Place): string {
  const { frame } = letterMessages(ground.library.locale);
  if (kind === "done") return frame.doneOn;
  if (kind === "how") return frame.writtenDown;
  const asked = own(ground.library.details, id)?.text.replace(/\?$/, "") ?? id;
  return own(letter.blanks, id) ?? `${asked.charAt(0).toLowerCase()}${asked.slice(1)}`;
}
