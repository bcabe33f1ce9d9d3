/** Forms of a letter that are no text: each is made by a library that is loaded only for it. */
export const BINARY_FORMATS = ["docx", "pdf"] as const;
export type BinaryFormat = (typeof BINARY_FORMATS)[number];

/** In what form a letter may be had. */
export const LETTER_FORMATS = ["text", ...BINARY_FORMATS] as const;
export type LetterFormat = (typeof LETTER_FORMATS)[number];

/** What the name of a file in this form ends with. */
export const ENDINGS: Readonly<Record<LetterFormat, string>> = { text: "txt", docx: "docx", pdf: "pdf" };

/** A file is read anywhere: a text in it is as wide as a page, not as this terminal. */
export const FILE_WIDTH = 80;

export function isBinary(format: LetterFormat): format is BinaryFormat {
  return format !== "text";
}
