/** Words of a message are quoted up to this many characters. */
const LONGEST_QUOTE = 120;

/** Digits of a number: four or more, also with one blank, dot or hyphen between. */
const NUMBER = /\d(?:[ .\u00a0-]?\d){3,}/g;

/** Hides every number of four digits or more: it may be a live code. Known short numbers, as 1414, stay. */
export function maskNumbers(text: string, known: ReadonlySet<string>): string {
  return text.replace(NUMBER, (number) => (known.has(number) ? number : number.replace(/\d/g, "•")));
}

const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/g;
/** Something unseen, or blanks that one blank replaces: most texts have neither. */
const UNEVEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\s\s|[^\S ]|^ | $/;
const HALF_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The exact words between two places, on one line, without signs nobody sees, numbers hidden. */
export function quote(text: string, known: ReadonlySet<string>): string {
  const line = UNEVEN.test(text) ? text.replace(UNSEEN, " ").replace(/\s+/g, " ").trim() : text;
  const cut = line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).trimEnd()}…` : line;
  const whole = /[\ud800-\udfff]/.test(cut) ? cut.replace(HALF_PAIR, "") : cut;
  return maskNumbers(whole, known);
}
