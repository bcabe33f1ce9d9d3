import { parseAmount } from "../i18n/amount.ts";
import { letterMessages } from "../i18n/letter.ts";
import { own } from "../i18n/own.ts";
import type { CatalogLetter } from "../playbook/catalog-letter.ts";
import { labelOf, PLACEHOLDER } from "./fill-line.ts";
import { type GivenValue, givenValue, type LetterGround } from "./given.ts";
import { HAND_LINE, type Letter, type LetterLine, lineText } from "./letter.ts";
import { readAmount, readDate } from "./read-back.ts";
import { standingParts } from "./stands.ts";
import { readingOnlyOf } from "./write-letter.ts";

/** A line of a finished letter that nobody gave: where it stands and what it says. */
export interface AuditFinding {
  readonly where: string;
  readonly text: string;
}

/**
 * Whether nothing stands in a letter that the person did not give and no sourced fact or template holds: every line is
 * one of the template word by word, and what was put in reads back as what was given. A finding is a fault of ours.
 */
export function auditLetter(template: CatalogLetter, ground: LetterGround, letter: Letter): AuditFinding[] {
  const { frame } = letterMessages(ground.library.locale);
  const parts = standingParts(template, ground);
  const audit = (where: string, texts: readonly string[], lines: readonly LetterLine[]): AuditFinding[] => [
    ...lines.flatMap((line, index) => {
      const said = lineText(line);
      return isFaithful(said, texts[index], { template, ground }) ? [] : [{ where, text: said }];
    }),
    ...texts.slice(lines.length).map((text) => ({ where: `${where}: missing`, text })),
  ];
  const frames: readonly (readonly [string, readonly unknown[], readonly unknown[]])[] = [
    ["letter", [letter.id, letter.version, letter.locale], [template.id, template.version, ground.library.locale]],
    ["reading-only", [letter.readingOnly], [readingOnlyOf(template, ground.library.locale)]],
    ["from", letter.from, [frame.fullName, frame.personalNumber, frame.address, frame.phone]],
    ["signing", letter.signing, [frame.day, frame.signature]],
    ["attachments", [letter.attach.heading], [frame.attachments]],
    ["body", letter.body.map(({ kind }) => kind), parts.body.map((part) => ("list" in part ? "points" : "paragraph"))],
  ];
  return [
    ...frames.flatMap(([where, found, due]) => {
      return JSON.stringify(found) === JSON.stringify(due) ? [] : [{ where, text: JSON.stringify(found) }];
    }),
    ...auditAddressee(letter, parts.to, audit),
    ...audit("heading", [template.heading], [letter.heading]),
    ...audit("about", [template.about ?? []].flat(), letter.about === null ? [] : [letter.about]),
    ...parts.body.flatMap((part, index) => {
      const block = letter.body[index];
      const lines = block === undefined ? [] : block.kind === "paragraph" ? [block.line] : block.lines;
      return audit("body", "list" in part ? part.list.map(({ text }) => text) : [part.text], lines);
    }),
    ...audit(
      "attach",
      parts.attach.map(({ text }) => text),
      letter.attach.lines,
    ),
  ];
}

type AuditLines = (where: string, texts: readonly string[], lines: readonly LetterLine[]) => AuditFinding[];

/** Where nobody can be written to on that day, the addressee is one blank. */
function auditAddressee({ to, locale }: Letter, texts: readonly string[], audit: AuditLines): AuditFinding[] {
  if (texts.length > 0) return audit("to", texts, to);
  const [only, ...others] = to.map(lineText);
  const blank = `${HAND_LINE} (${letterMessages(locale).frame.addressee})`;
  return only === blank && others.length === 0 ? [] : [{ where: "to", text: only ?? "" }];
}

interface Place {
  readonly template: CatalogLetter;
  readonly ground: LetterGround;
}

/** Whether a line is this text of the template with the right things in the places for them. */
function isFaithful(said: string, text: string | undefined, place: Place): boolean {
  if (text === undefined) return false;
  const words = text.split(PLACEHOLDER).filter((_, index) => index % 3 === 0);
  const names = [...text.matchAll(PLACEHOLDER)].map(([, kind = "", id = ""]) => ({ kind, id }));
  const fits = (at: number, index: number): boolean => {
    const literal = words[index] ?? "";
    if (!said.startsWith(literal, at)) return false;
    const from = at + literal.length;
    const name = names[index];
    if (name === undefined) return from === said.length;
    const ends = name === names.at(-1) && words.at(-1) === "" ? [said.length] : endsFrom(said, from, words[index + 1]);
    return ends.some((end) => isRight(said.slice(from, end), name, place) && fits(end, index + 1));
  };
  return fits(0, 0);
}

/** Every place where the words after a placeholder may begin: what a person typed may hold the same words. */
function endsFrom(said: string, from: number, literal = ""): number[] {
  const ends: number[] = [];
  for (let at = said.indexOf(literal, from); at >= 0 && at <= said.length; at = said.indexOf(literal, at + 1)) {
    ends.push(at);
    if (at === said.length) break;
  }
  return ends;
}

interface Placeholder {
  readonly kind: string;
  readonly id: string;
}

function isRight(put: string, { kind, id }: Placeholder, { template, ground }: Place): boolean {
  const blank = `${HAND_LINE} (${labelOf(kind, id, { letter: template, ground })})`;
  const { facts, locale } = ground.library;
  const fact = own(facts, id);
  switch (kind) {
    case "blank":
      return put === blank;
    case "contact":
      return put === (ground.contacts.find((contact) => contact.id === id)?.name ?? blank);
    case "fact":
      return put === (fact?.words ?? blank);
    case "cite": {
      const mark = fact?.recheck === true ? ` ${letterMessages(locale).frame.recheck}` : "";
      return put === (fact?.cite === undefined ? blank : fact.cite + mark);
    }
    default: {
      const value = givenValue(kind, id, ground);
      return value === undefined ? put === blank : readsBack(put, value, ground);
    }
  }
}

function readsBack(put: string, value: GivenValue, { library: { locale }, contacts }: LetterGround): boolean {
  switch (value.kind) {
    case "date":
      return readDate(put, locale) === value.value;
    case "amount": {
      const [found, due] = [readAmount(put, locale), parseAmount(value.value)];
      return found !== undefined && found.tenge === due?.tenge && found.tiyn === due.tiyn;
    }
    case "contact":
      return put === contacts.find(({ id }) => id === value.id)?.name;
    case "text":
      return put === value.value;
  }
}
