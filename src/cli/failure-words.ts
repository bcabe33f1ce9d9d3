import { failureEn } from "../i18n/en/failure.ts";
import type { FailureMessages } from "../i18n/failure.ts";
import { failureKk } from "../i18n/kk/failure.ts";
import type { Locale } from "../i18n/locale.ts";
import { failureRu } from "../i18n/ru/failure.ts";
import type { Failure } from "./failure.ts";

export const FAILURE_MESSAGES: Readonly<Record<Locale, FailureMessages>> = {
  ru: failureRu,
  kk: failureKk,
  en: failureEn,
};

/** The failure in words. */
export function explain(failure: Failure, locale: Locale): string {
  const messages = FAILURE_MESSAGES[locale] as unknown as Record<string, (failure: Failure) => string>;
  return messages[failure.code]?.(failure) ?? failure.code;
}

/** The failure as data: `komek.failure/1`. */
export function failureJson(failure: Failure, locale: Locale): string {
  const { missing = [], problems = [] } = failure as { missing?: readonly string[]; problems?: readonly unknown[] };
  const message = explain(failure, locale);
  return `${JSON.stringify({ schema: "komek.failure/1", code: failure.code, message, missing, problems }, null, 2)}\n`;
}
