/** Words of a message are quoted up to this many characters. */
const LONGEST_QUOTE = 120;

/** Digits of a number, of any script: four or more, also with one blank, dot or hyphen between; or each one apart. */
const NUMBER = /\p{Nd}(?:[\s.-]?\p{Nd}){3,}|(?<!\p{Nd})\p{Nd}(?:[\s.,/–—-]{1,3}\p{Nd}(?!\p{Nd})){3,}/gu;

/** Hides every number of four digits or more: it may be a live code. Known short numbers, as 1414, stay. */
export function maskNumbers(text: string, known: ReadonlySet<string>): string {
  return text.replace(NUMBER, (number) => (known.has(number) ? number : number.replace(/\p{Nd}/gu, "•")));
}

/** Words with single blanks and no digit: nothing in them is to be hidden or left out, and most quotes are such. */
const PLAIN = /^(?:[!-/:-~\u00ab\u00bb\u0400-\u0482\u048a-\u052f\u2013\u2014\u2026]+(?: (?=.)|$))+$/;

function onOneLine(text: string): string {
  return text
    .replace(/\p{Cf}+/gu, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
}

/** The exact words between two places, on one line, without signs nobody sees, numbers hidden. */
export function quote(text: string, known: ReadonlySet<string>): string {
  // Hidden before the cut: the first digits of a code tell of it too.
  const line = PLAIN.test(text) ? text : maskNumbers(onOneLine(text), known);
  const cut = line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).trimEnd()}…` : line;
  return cut.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "");
}
