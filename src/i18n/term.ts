import { formatDate } from "./date.ts";
import type { Locale } from "./locale.ts";
import { russianForm } from "./number-words.ts";

type Forms = Readonly<Record<Locale, readonly [one: string, few: string, many: string]>>;

const UNIT_FORMS: Readonly<Record<string, Forms>> = {
  hours: { ru: ["час", "часа", "часов"], kk: ["сағат", "сағат", "сағат"], en: ["hour", "hours", "hours"] },
  calendarDays: { ru: ["день", "дня", "дней"], kk: ["күн", "күн", "күн"], en: ["day", "days", "days"] },
  workingDays: {
    ru: ["рабочий день", "рабочих дня", "рабочих дней"],
    kk: ["жұмыс күні", "жұмыс күні", "жұмыс күні"],
    en: ["working day", "working days", "working days"],
  },
  operationalDays: {
    ru: ["операционный день", "операционных дня", "операционных дней"],
    kk: ["операциялық күн", "операциялық күн", "операциялық күн"],
    en: ["operational day", "operational days", "operational days"],
  },
  months: { ru: ["месяц", "месяца", "месяцев"], kk: ["ай", "ай", "ай"], en: ["month", "months", "months"] },
  years: { ru: ["год", "года", "лет"], kk: ["жыл", "жыл", "жыл"], en: ["year", "years", "years"] },
};

/** A period as people read it: "7 дней", "7 күн", "7 days". `unit` is one of the library's units. */
export function adviceWords(amount: number, unit: string, locale: Locale): string {
  const forms = UNIT_FORMS[unit]?.[locale] ?? ["", "", ""];
  const form = locale === "ru" ? russianForm(amount) : amount === 1 ? 0 : 2;
  return `${amount} ${forms[form]}`;
}

/** Month names with the endings "to" and "from", which Kazakh puts where Russian and English put a word before. */
const KAZAKH_TO =
  "қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға қарашаға желтоқсанға";
const KAZAKH_FROM =
  "қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан қыркүйектен қазаннан қарашадан желтоқсаннан";

function kazakhDay(day: string, months: string): string {
  const [year, month = "1", date] = day.split("-");
  return `${year} жылғы ${Number(date)} ${months.split(" ")[Number(month) - 1]}`;
}

/** A range of dates as an option of a question: "before 1 December 2025". */
export function bandText(band: { readonly from?: string; readonly before?: string }, locale: Locale): string {
  const { from, before } = band;
  if (locale === "kk") {
    const start = from && `${kazakhDay(from, KAZAKH_FROM)} бастап`;
    return [start, before && `${kazakhDay(before, KAZAKH_TO)} дейін`].filter(Boolean).join(", ");
  }
  const [since, until, later] = locale === "ru" ? ["с", "до", "или позже"] : ["from", "before", "or later"];
  const start = from && `${since} ${formatDate(from, locale)}`;
  const end = before ? `${until} ${formatDate(before, locale)}` : later;
  return [start, end].filter(Boolean).join(" ");
}
