import { letterSheet } from "../../render/letter-sheet.ts";
import { renderLetterText } from "../../render/letter-text.ts";
import type { Context } from "../context.ts";
import { letterBytes } from "./letter-bytes.ts";
import { isBinary, type LetterFormat } from "./letter-format.ts";
import type { MadeLetter } from "./make-letter.ts";

const BETWEEN_LANGUAGES = "\n* * *\n\n";

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
