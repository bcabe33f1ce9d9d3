import type { Locale } from "./locale.ts";

// Names of the months as they stand inside a date. Our own tables: Intl differs from one Node build to another.
const MONTHS: Readonly<Record<Locale, string>> = {
  ru: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  kk: "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
  en: "January February March April May June July August September October November December",
};

const KAZAKHSTAN_OFFSET_MS = 5 * 60 * 60 * 1000;

/** An ISO date or instant as a day in words: "24 ноября 2026 года". An instant is taken at +05:00. */
export function formatDate(iso: string, locale: Locale): string {
  const [year, month, day] = dayOf(iso).split("-").map(Number);
  const name = MONTHS[locale].split(" ")[(month ?? 0) - 1];
  if (year === undefined || day === undefined || name === undefined) return iso;
  if (locale === "kk") return `${year} жылғы ${day} ${name}`;
  return locale === "ru" ? `${day} ${name} ${year} года` : `${day} ${name} ${year}`;
}

/** The same, and for an instant the time of day in Kazakhstan after it: "24 November 2026, 10:00". */
export function formatMoment(iso: string, locale: Locale): string {
  const instant = inKazakhstan(iso);
  const date = formatDate(iso, locale);
  return instant === undefined ? date : `${date}, ${instant.slice(11, 16)}`;
}

function dayOf(iso: string): string {
  return (inKazakhstan(iso) ?? iso).slice(0, 10);
}

/** The clock on the wall in Kazakhstan, as ISO without an offset; undefined for a plain date. */
function inKazakhstan(iso: string): string | undefined {
  if (!iso.includes("T")) return undefined;
  const instant = /(Z|[+-]\d\d:?\d\d)$/.test(iso) ? iso : `${iso}+05:00`;
  const milliseconds = Date.parse(instant);
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds + KAZAKHSTAN_OFFSET_MS).toISOString();
}
