/** What no reader sees and some files may not hold: direction marks, halves of a character, what is no character. */
const UNSEEN = /[\p{Cf}\p{Cs}\ufdd0-\ufdef\ufffe\uffff]/gu;

/** What was typed, in one line: no control or unseen characters, runs of white space as one space. */
export function oneLine(text: string): string {
  return text
    .replace(UNSEEN, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
}
