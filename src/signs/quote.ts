/** Words of a message are quoted up to this many characters. */
const LONGEST_QUOTE = 120;

/** Marks that nobody sees, and those over a digit. */
const UNSEEN = "[\\p{M}\\p{Cf}]*";
/** What people put between the digits of one number. */
const BETWEEN = "[\\s.,/_–—-]{1,3}";

/** Digits of a number, of any script: four or more, also with blanks, dots or hyphens between. */
const NUMBER = new RegExp(`\\p{Nd}(?:${UNSEEN}(?:${BETWEEN}${UNSEEN})?\\p{Nd}){3,}`, "gu");

/**
 * Hides every number of four digits or more, each digit by as many signs as it has: it may be a live code. Known short
 * numbers, as 1414, stay. To be done before words are cut out: the first digits of a code tell of it too.
 */
export function maskNumbers(text: string, known: ReadonlySet<string>): string {
  const hidden = (digit: string): string => "•".repeat(digit.length);
  return text.replace(NUMBER, (number) => (known.has(number) ? number : number.replace(/\p{Nd}/gu, hidden)));
}

/** Words with single blanks: nothing in them is to be left out, and most quotes are such. */
const PLAIN = /^(?:[!-~\u00ab\u00bb\u0400-\u0482\u048a-\u052f\u2013\u2014\u2022\u2026]+(?: (?=.)|$))+$/;

function onOneLine(text: string): string {
  return text
    .replace(/\p{Cf}+/gu, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
}

/** Words of a message whose numbers are hidden, on one line, without signs nobody sees. */
export function quote(masked: string): string {
  const line = PLAIN.test(masked) ? masked : onOneLine(masked);
  const cut = line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).trimEnd()}…` : line;
  return cut.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "");
}
