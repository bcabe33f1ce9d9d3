import { type IRunOptions, TextRun } from "docx";
import type { Locale } from "../i18n/locale.ts";
import type { SheetSize } from "./sheet.ts";
import { plainText } from "./wrap.ts";

// Lengths are in twentieths of a point, as the format has them.

export const A4 = { width: 11_906, height: 16_838 };
export const MARGIN = 1134;
export const INDENT = 425;
export const TEXT_WIDTH = A4.width - 2 * MARGIN;

/** On every Windows and Mac, with all Kazakh letters; LibreOffice takes Liberation Serif for it, line for line. */
export const FONT = "Times New Roman";

export const LISTS = { bullets: "bullets", numbers: "numbers" } as const;

export const HALF_POINTS: Readonly<Record<SheetSize, number>> = { small: 18, body: 22, large: 28, huge: 40 };

/** The language tag that tells Word which spelling to check. */
export function language(locale: Locale): { readonly value: string } {
  return { value: { ru: "ru-RU", kk: "kk-KZ", en: "en-GB" }[locale] };
}

/** A piece of text in its language and size; options where it is more than words. */
export function textRun(content: string | IRunOptions, locale: Locale, size: SheetSize, bold = false): TextRun {
  const options = typeof content === "string" ? { text: plainText(content) } : content;
  return new TextRun({ ...options, language: language(locale), size: HALF_POINTS[size], bold });
}
