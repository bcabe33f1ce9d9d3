/** Digits with what people put between them. A point may stand in a card number, but it parts dates from amounts. */
const DIGIT_GROUPS = /\d+(?:[ .‐-―_/-]{1,2}\d+)*/g;
const IBAN = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]){11,30}(?![\p{L}\d])/giu;

/** First digits and lengths of the cards that are in use in Kazakhstan and around it. */
const CARDS: readonly RegExp[] = [
  /^4(?:\d{15}|\d{18})$/,
  /^5\d{15}$/,
  /^2(?:2[2-9]|[3-6]\d|7[01])\d{13}$/,
  /^3[47]\d{13}$/,
  /^3(?:0|6|8)\d{12}$/,
  /^35\d{14}$/,
  /^220[0-4]\d{12,15}$/,
  /^6\d{15,18}$/,
  /^(?:8600|9860|9112|9417)\d{12}$/,
];

/** Whether a text holds a card number: its beginning, its length, its check digit, and groups as cards have them. */
export function hasCardNumber(text: string): boolean {
  return groupsOf(text).some((groups) =>
    slicesOf(groups, 19).some((slice) => {
      const digits = slice.join("");
      return CARDS.some((card) => card.test(digits)) && isGroupedAsCard(slice) && isLuhn(digits);
    }),
  );
}

/** Whether a text holds an ИИН: a day of birth, a century, and the check digit. A БИН of a company is none. */
export function hasIin(text: string): boolean {
  return groupsOf(text).some((groups) =>
    slicesOf(groups, 12).some((slice) => {
      const digits = slice.join("");
      return digits.length === 12 && slice.every(({ length }) => length > 1) && isIin(digits);
    }),
  );
}

/** A text without its IBANs; what only looks like one stays. */
export function withoutIbans(text: string): string {
  return text.replace(IBAN, (found) => {
    const compact = found.replaceAll(" ", "").toUpperCase();
    const longest = Math.min(compact.length, 34);
    for (let length = longest; length >= 15; length--) {
      if (isIban(compact.slice(0, length))) return `IBAN ${compact.slice(length)}`;
    }
    return found;
  });
}

/** The digit groups of each row of digits: "4111 1111" gives two. */
function groupsOf(text: string): string[][] {
  return (text.match(DIGIT_GROUPS) ?? []).map((row) => row.match(/\d+/g) ?? []);
}

/** Neighbouring groups that together have at most so many digits: other numbers may stand beside the one meant. */
function slicesOf(groups: readonly string[], longest: number): string[][] {
  return groups.flatMap((_, start) => {
    const slices: string[][] = [];
    for (let end = start + 1, total = 0; end <= groups.length; end++) {
      total += groups[end - 1]?.length ?? 0;
      if (total > longest) break;
      slices.push(groups.slice(start, end));
    }
    return slices;
  });
}

/** In one piece, in equal groups of which the last may be shorter, or 4-6-5 and 4-6-4: no amount is grouped so. */
function isGroupedAsCard(groups: readonly string[]): boolean {
  const sizes = groups.map(({ length }) => length);
  const last = sizes.pop() ?? 0;
  const even = sizes.every((size) => size === sizes[0]) && last <= (sizes[0] ?? last);
  return even || /^4,6,[45]$/.test([...sizes, last].join(","));
}

function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** Year, month and day, the century from 0 to 6, and the check digit: weights 1…11, or 3…11, 1, 2 after a ten. */
function isIin(digits: string): boolean {
  if (!/^\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[0-6]/.test(digits)) return false;
  const sum = (shift: number): number =>
    [...digits.slice(0, 11)].reduce((total, digit, index) => total + Number(digit) * (((index + shift) % 11) + 1), 0) %
    11;
  const first = sum(0);
  const check = first === 10 ? sum(2) : first;
  return check < 10 && check === Number(digits[11]);
}

/** The remainder of 97 that every IBAN has. */
function isIban(compact: string): boolean {
  const turned = `${compact.slice(4)}${compact.slice(0, 4)}`;
  const digits = turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}
