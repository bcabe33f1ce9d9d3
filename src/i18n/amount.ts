import type { Locale } from "./locale.ts";
import { LARGEST_IN_WORDS, numberWords, russianForm } from "./number-words.ts";

/** A sum of money as a person typed it: `150000`, `150000.5`, `150000,50`. */
export interface Amount {
  readonly tenge: bigint;
  /** Hundredths: 0–99. */
  readonly tiyn: number;
}

const TENGE: Readonly<Record<Locale, string>> = { ru: "тенге", kk: "теңге", en: "tenge" };

const TIYN: Readonly<Record<Locale, readonly [one: string, few: string, many: string]>> = {
  ru: ["тиын", "тиына", "тиынов"],
  kk: ["тиын", "тиын", "тиын"],
  en: ["tiyn", "tiyn", "tiyn"],
};

/** Between groups of three digits: a space at which no line breaks. */
const GROUP_SPACE = "\u00a0";

/** The amount of a text of digits; undefined for anything else. */
export function parseAmount(text: string): Amount | undefined {
  const [, whole, part = ""] = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(text.trim()) ?? [];
  return whole === undefined ? undefined : { tenge: BigInt(whole), tiyn: Number(part.padEnd(2, "0")) };
}

/** An amount in digits and in words: «150 000 (сто пятьдесят тысяч) тенге 50 тиынов». */
export function formatAmount({ tenge, tiyn }: Amount, locale: Locale): string {
  const digits = tenge.toString().replace(/\B(?=(\d{3})+$)/g, GROUP_SPACE);
  const said = tenge > BigInt(LARGEST_IN_WORDS) ? "" : ` (${numberWords(Number(tenge), locale)})`;
  const form = locale === "ru" ? russianForm(tiyn) : 2;
  const rest = tiyn === 0 ? "" : ` ${tiyn}${GROUP_SPACE}${TIYN[locale][form]}`;
  return `${digits}${said} ${TENGE[locale]}${rest}`;
}
