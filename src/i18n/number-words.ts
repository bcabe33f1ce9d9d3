import type { Locale } from "./locale.ts";

// Whole numbers in words, from tables. The largest is 999 999 999 999: beyond it a letter prints digits alone.

export const LARGEST_IN_WORDS = 999_999_999_999;

/** Thousands, millions, thousand millions, with the forms after 1, after 2–4 and after the rest. */
type Scale = readonly [one: string, few: string, many: string];

interface NumberTable {
  readonly zero: string;
  /** 1–19, and after them how 1 and 2 are said before a word of the other gender. */
  readonly small: readonly string[];
  readonly feminine: Readonly<Record<number, string>>;
  /** 20, 30, … 90. */
  readonly tens: readonly string[];
  /** 100, 200, … 900. */
  readonly hundreds: readonly string[];
  readonly joinsTens: string;
  readonly scales: readonly Scale[];
}

const words = (text: string): string[] => text.split(" ");
const same = (word: string): Scale => [word, word, word];

const KAZAKH_ONES = words("бір екі үш төрт бес алты жеті сегіз тоғыз");
const ENGLISH_ONES = words("one two three four five six seven eight nine");

const TABLES: Readonly<Record<Locale, NumberTable>> = {
  ru: {
    zero: "ноль",
    small: words(
      "один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать",
    ),
    feminine: { 1: "одна", 2: "две" },
    tens: words("двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто"),
    hundreds: words("сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот"),
    joinsTens: " ",
    scales: [
      ["тысяча", "тысячи", "тысяч"],
      ["миллион", "миллиона", "миллионов"],
      ["миллиард", "миллиарда", "миллиардов"],
    ],
  },
  kk: {
    zero: "нөл",
    small: [...KAZAKH_ONES, "он", ...KAZAKH_ONES.map((one) => `он ${one}`)],
    feminine: {},
    tens: words("жиырма отыз қырық елу алпыс жетпіс сексен тоқсан"),
    hundreds: KAZAKH_ONES.map((one) => `${one} жүз`),
    joinsTens: " ",
    scales: [same("мың"), same("миллион"), same("миллиард")],
  },
  en: {
    zero: "zero",
    small: [
      ...ENGLISH_ONES,
      ...words("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"),
    ],
    feminine: {},
    tens: words("twenty thirty forty fifty sixty seventy eighty ninety"),
    hundreds: ENGLISH_ONES.map((one) => `${one} hundred`),
    joinsTens: "-",
    scales: [same("thousand"), same("million"), same("billion")],
  },
};

/** The Russian form after a number: 0 after 1, 1 after 2–4, 2 after the rest. */
export function russianForm(count: number): 0 | 1 | 2 {
  const [tens, ones] = [count % 100, count % 10];
  if (tens >= 11 && tens <= 14) return 2;
  return ones === 1 ? 0 : ones >= 2 && ones <= 4 ? 1 : 2;
}

/** A whole number from 0 to `LARGEST_IN_WORDS` in words, in the masculine. Throws beyond. */
export function numberWords(value: number, locale: Locale): string {
  if (!Number.isSafeInteger(value) || value < 0 || value > LARGEST_IN_WORDS) throw new Error(`no words for ${value}`);
  const table = TABLES[locale];
  if (value === 0) return table.zero;
  const said: string[] = [];
  for (let rank = table.scales.length; rank >= 0; rank -= 1) {
    const group = Math.floor(value / 1000 ** rank) % 1000;
    const scale = table.scales[rank - 1];
    if (group > 0) said.push(underThousand(group, table, rank === 1), scale?.[russianForm(group)] ?? "");
  }
  return said.filter((word) => word !== "").join(" ");
}

function underThousand(value: number, table: NumberTable, feminine: boolean): string {
  const [hundred, rest] = [Math.floor(value / 100), value % 100];
  const [ten, one] = [Math.floor(rest / 10), rest % 10];
  const small = (count: number): string =>
    (feminine ? table.feminine[count] : undefined) ?? table.small[count - 1] ?? "";
  const under = rest < 20 ? [small(rest)] : [[table.tens[ten - 2], small(one)].filter(Boolean).join(table.joinsTens)];
  return [table.hundreds[hundred - 1] ?? "", ...under].filter((word) => word !== "").join(" ");
}
