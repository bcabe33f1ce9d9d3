/** What a text seems to hold that komek must never keep. */
export type Secret = "card-number" | "iin" | "code" | "password" | "key";

const CODE_WORD = /(код|sms|смс|пин|pin|cvv|cvc|құпия|code)\D{0,12}\d{3,8}(?!\d)/iu;
const PASSWORD_WORD = /(парол|құпиясөз|password|passphrase)\S*\s*[:=–—-]\s*\S+/iu;
const LONG_HEX = /\b(0x)?[0-9a-f]{64}\b/i;
const SEED_PHRASE = /^(?:[a-z]{3,8}\s+){11,23}[a-z]{3,8}$/i;

/**
 * Whether a text looks like a code, card number (Luhn), ИИН (its check digit), password next to the word, private key
 * or seed phrase. Komek asks for none of these; typed in anyway they are refused and never written.
 */
export function findSecret(text: string): Secret | undefined {
  const runs = text.replace(/(?<=\d)[ -](?=\d)/g, "").match(/\d+/g) ?? [];
  if (runs.some((run) => run.length >= 13 && run.length <= 19 && isLuhn(run))) return "card-number";
  if (runs.some((run) => run.length === 12 && isIin(run))) return "iin";
  if (LONG_HEX.test(text) || SEED_PHRASE.test(text.trim())) return "key";
  if (PASSWORD_WORD.test(text)) return "password";
  return CODE_WORD.test(text) ? "code" : undefined;
}

function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** The check digit of an ИИН: weights 1…11, or 3…11, 1, 2 where the first sum gives ten. */
function isIin(digits: string): boolean {
  const sum = (shift: number): number =>
    [...digits.slice(0, 11)].reduce((total, digit, index) => total + Number(digit) * (((index + shift) % 11) + 1), 0) %
    11;
  const first = sum(0);
  const check = first === 10 ? sum(2) : first;
  return check < 10 && check === Number(digits[11]);
}
