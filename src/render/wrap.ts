import { oneLine } from "../i18n/one-line.ts";

/** Narrower than this nothing is wrapped: a phone number with its label has to fit. */
export const NARROWEST = 40;

/** Spaces before every line, or another beginning for the first: "[ ] 3. " and then spaces. */
export type Indent = string | { readonly first: string; readonly rest: string };

/** Almost no text has any of these: looking once is far cheaper than replacing by class. */
const UNCLEAN =
  /[^ !-~\u00a0-\u00ac\u00ae-\u036f\u0370-\u05ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u2bff]| {2}/;

/** One line of clean text: no control or direction characters, runs of white space as one space. */
export function plainText(text: string): string {
  if (!UNCLEAN.test(text) && !text.includes("\u00a0")) return text.trim();
  return oneLine(text);
}

const ASTRAL = /[\ud800-\udbff]/;

/** How many code points a text has, which is what the width is counted in. */
export function lengthOf(text: string): number {
  return ASTRAL.test(text) ? [...text].length : text.length;
}

/**
 * A text as lines of at most `width` characters, broken between words. A phone number stays in one piece, and so does
 * the beginning of a `komek` command; a link is never broken even where it is longer than the line, any other word that
 * is longer goes on in the next line.
 */
export function wrap(text: string, width: number, indent: Indent = ""): string[] {
  const { first, rest } = typeof indent === "string" ? { first: indent, rest: indent } : indent;
  const room = Math.max(width, NARROWEST) - Math.max(lengthOf(first), lengthOf(rest));
  const clean = plainText(text);
  const lines: string[] = [];
  for (let from = 0; from < clean.length; ) {
    const end = endOfLine(clean, from, room);
    lines.push((from === 0 ? first : rest) + clean.slice(from, end));
    from = clean[end] === " " ? end + 1 : end;
  }
  return lines;
}

/** Where the line that begins at `from` ends: at the last space in its room that is not inside a phone number. */
function endOfLine(text: string, from: number, room: number): number {
  if (text.length - from <= room) return text.length;
  for (let at = text.lastIndexOf(" ", from + room); at > from; at = text.lastIndexOf(" ", at - 1))
    if (!isInsidePiece(text, at)) return at;
  let end = text.indexOf(" ", from);
  while (end >= 0 && isInsidePiece(text, end)) end = text.indexOf(" ", end + 1);
  const word = text.slice(from, end < 0 ? text.length : end);
  if (/https?:\/\//.test(word) || /^\W*\+?[\d -]{2,24}\W*$/.test(word)) return from + word.length;
  const cut = from + room;
  return LOW_SURROGATE.test(text[cut] ?? "") ? cut - 1 : cut;
}

const LOW_SURROGATE = /[\udc00-\udfff]/;

/** Digits with single spaces between them are one number, and a command that opens a playbook is typed as one. */
function isInsidePiece(text: string, at: number): boolean {
  const isNumber = isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
  return isNumber || COMMANDS.some((command) => text.endsWith(command, at));
}

const COMMANDS = ["komek start", "komek"];

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
