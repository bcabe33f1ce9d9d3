import { letterSheet } from "../../render/letter-sheet.ts";
import { renderLetterText } from "../../render/letter-text.ts";
import type { Context } from "../context.ts";
import { BINARY_FORMATS, type BinaryFormat, letterBytes } from "./letter-bytes.ts";
import type { MadeLetter } from "./make-letter.ts";

/** In what form a letter may be had. */
export const LETTER_FORMATS = ["text", ...BINARY_FORMATS] as const;
export type LetterFormat = (typeof LETTER_FORMATS)[number];

/** What the name of a file in this form ends with. */
export const ENDINGS: Readonly<Record<LetterFormat, string>> = { text: "txt", docx: "docx", pdf: "pdf" };

const BETWEEN_LANGUAGES = "\n* * *\n\n";

export function isBinary(format: LetterFormat): format is BinaryFormat {
  return format !== "text";
}

/** The letter in each language of the page, one after the other, as a text or a file of bytes. */
export async function letterContent(
  context: Context,
  format: LetterFormat,
  { made, width }: { readonly made: readonly [MadeLetter, ...MadeLetter[]]; readonly width: number },
): Promise<string | Uint8Array> {
  const [first, ...others] = made;
  if (!isBinary(format)) return made.map(({ letter }) => renderLetterText(letter, width)).join(BETWEEN_LANGUAGES);
  return letterBytes(context, format, [letterSheet(first.letter), ...others.map(({ letter }) => letterSheet(letter))]);
}
