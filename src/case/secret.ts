import { hasKey } from "./secret-key.ts";
import { hasCardNumber, hasIin, withoutIbans } from "./secret-number.ts";
import { hasCode, hasPassword } from "./secret-word.ts";

/** What a text seems to hold that komek must never keep. */
export type Secret = "card-number" | "iin" | "code" | "password" | "key";

/** What does not show and stands between the digits of a number that was copied: joiners, soft hyphens, marks. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** A long text is looked at in pieces, so that it takes no longer than its length; a phrase fits into the overlap. */
const PIECE = 2000;
const OVERLAP = 400;

/**
 * Whether a text looks like a code, card number (Luhn), ИИН (its check digit), password next to the word, private key
 * or seed phrase. Komek asks for none of these; typed in anyway they are refused and never written. An IBAN is let
 * pass: a statement to a bank or the police names the account the money went to, and nobody can pay out of it by that.
 */
export function findSecret(text: string): Secret | undefined {
  for (let start = 0; start === 0 || start + OVERLAP < text.length; start += PIECE - OVERLAP) {
    const secret = secretIn(text.slice(start, start + PIECE));
    if (secret !== undefined) return secret;
  }
  return undefined;
}

function secretIn(text: string): Secret | undefined {
  // NFKC makes full-width digits plain; the sign № would become letters by it.
  const plain = text.replaceAll("№", "#").normalize("NFKC").replace(INVISIBLE, "");
  if (hasKey(plain)) return "key";
  const rest = withoutIbans(plain);
  if (hasCardNumber(rest)) return "card-number";
  if (hasIin(rest)) return "iin";
  if (hasPassword(rest)) return "password";
  return hasCode(rest) ? "code" : undefined;
}
