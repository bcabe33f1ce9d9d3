import type { Sheet } from "../../render/sheet.ts";
import type { Context } from "../context.ts";

/** Forms of a letter that are no text: each is made by a library that is loaded only here. */
export const BINARY_FORMATS = ["docx", "pdf"] as const;
export type BinaryFormat = (typeof BINARY_FORMATS)[number];

/** A sheet as a file to edit or to print. Says on a terminal that it takes a moment. */
export async function letterBytes(context: Context, format: BinaryFormat, sheet: Sheet): Promise<Uint8Array> {
  if (format === "docx") {
    const { renderDocx } = await import("../../render/docx.ts");
    return renderDocx(sheet);
  }
  const { pdfOf } = await import("../print-pdf.ts");
  return pdfOf(context, [sheet], context.host.now().toISOString());
}
