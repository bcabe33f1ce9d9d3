import type { Amount } from "../i18n/amount.ts";
import { formatDate } from "../i18n/date.ts";
import type { Locale } from "../i18n/locale.ts";
import { LARGEST_IN_WORDS, numberWords } from "../i18n/number-words.ts";

// Reads a date or an amount of a finished letter back, on another way than it was written, so that the audit sees a
// changed digit, month or word.

const MONTHS: Readonly<Record<Locale, readonly string[]>> = {
  ru: ["янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"],
  kk: ["қаң", "ақп", "нау", "сәу", "мам", "мау", "шіл", "там", "қыр", "қаз", "қар", "жел"],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};

const DATES: Readonly<Record<Locale, RegExp>> = {
  ru: /^(?<day>\d{1,2}) (?<month>\p{L}+) (?<year>\d{4}) года$/u,
  kk: /^(?<year>\d{4}) жылғы (?<day>\d{1,2}) (?<month>\p{L}+)$/u,
  en: /^(?<day>\d{1,2}) (?<month>\p{L}+) (?<year>\d{4})$/u,
};

/** «24 ноября 2026 года» → 2026-11-24; undefined for anything that is no such date. */
export function readDate(text: string, locale: Locale): string | undefined {
  const { day = "", month = "", year = "" } = DATES[locale].exec(text)?.groups ?? {};
  const index = MONTHS[locale].indexOf(month.slice(0, 3));
  const read = `${year}-${String(index + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return index >= 0 && formatDate(read, locale) === text ? read : undefined;
}

const AMOUNT =
  /^(?<digits>\d{1,3}(?:\u00a0\d{3})*)(?: \((?<words>[^()]+)\))? (?<tenge>\S+)(?: (?<tiyn>\d{1,2})\u00a0(?<unit>\S+))?$/u;

const TENGE: Readonly<Record<Locale, string>> = { ru: "тенге", kk: "теңге", en: "tenge" };

/** The unit behind so many tiyn; Russian has three forms. */
function tiynWord(count: number, locale: Locale): string {
  if (locale !== "ru") return locale === "kk" ? "тиын" : "tiyn";
  const isTeen = count > 10 && count < 15;
  if (!isTeen && count % 10 === 1) return "тиын";
  return !isTeen && count % 10 > 1 && count % 10 < 5 ? "тиына" : "тиынов";
}

/** An amount whose digits and words say the same, in the units of the language; undefined for anything else. */
export function readAmount(text: string, locale: Locale): Amount | undefined {
  const { digits, words, tenge: currency, tiyn = "0", unit } = AMOUNT.exec(text)?.groups ?? {};
  const isSpelled = currency === TENGE[locale] && (unit === undefined || unit === tiynWord(Number(tiyn), locale));
  if (digits === undefined || !isSpelled) return undefined;
  const tenge = BigInt(digits.replaceAll("\u00a0", ""));
  if (tenge > BigInt(LARGEST_IN_WORDS)) return words === undefined ? { tenge, tiyn: Number(tiyn) } : undefined;
  const said = readNumber(words ?? "", locale);
  return said === Number(tenge) ? { tenge, tiyn: Number(tiyn) } : undefined;
}

const ONES: Readonly<Record<Locale, string>> = {
  ru: "ноль один|одна два|две три четыре пять шесть семь восемь девять",
  kk: "нөл бір екі үш төрт бес алты жеті сегіз тоғыз",
  en: "zero one two three four five six seven eight nine",
};

/** Every other word and its value: what a number in words is added up from. */
const VALUES: Readonly<Record<Locale, Readonly<Record<string, number>>>> = {
  ru: {
    ...ladder("десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать", 10, 1),
    ...ladder("шестнадцать семнадцать восемнадцать девятнадцать", 16, 1),
    ...ladder("двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто", 20, 10),
    ...ladder("сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот", 100, 100),
  },
  kk: ladder("он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан", 10, 10),
  en: {
    ...ladder("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 10, 1),
    ...ladder("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
  },
};

const TIMES: readonly (readonly [RegExp, number])[] = [
  [/^(жүз|hundred)$/u, 100],
  [/^(тысяч[аи]?|мың|thousand)$/u, 1000],
  [/^(миллион(а|ов)?|million)$/u, 1e6],
  [/^(миллиард(а|ов)?|billion)$/u, 1e9],
];

function ladder(words: string, from: number, step: number): Record<string, number> {
  return Object.fromEntries(words.split(" ").map((word, index) => [word, from + index * step]));
}

/** A number added up from its words. The order of words is that of our own writing, or it is no number. */
function readNumber(text: string, locale: Locale): number | undefined {
  const ones = ONES[locale].split(" ").map((word) => word.split("|"));
  let [whole, group] = [0, 0];
  for (const word of text.split(/[ -]/)) {
    const times = TIMES.find(([pattern]) => pattern.test(word))?.[1];
    const value = VALUES[locale][word] ?? ones.findIndex((words) => words.includes(word));
    if (times === undefined && value < 0) return undefined;
    if (times === undefined) group += value;
    else if (times === 100) group *= times;
    else [whole, group] = [whole + group * times, 0];
  }
  const number = whole + group;
  return number <= LARGEST_IN_WORDS && numberWords(number, locale) === text ? number : undefined;
}
