import { joinSheets } from "../../render/letter-sheet.ts";
import type { Sheet } from "../../render/sheet.ts";
import type { Context } from "../context.ts";
import type { BinaryFormat } from "./letter-format.ts";

/** Sheets as one file to edit or to print. Says on a terminal that it takes a moment. */
export async function letterBytes(
  context: Context,
  format: BinaryFormat,
  sheets: readonly [Sheet, ...Sheet[]],
): Promise<Uint8Array> {
  if (format === "docx") {
    const { renderDocx } = await import("../../render/docx.ts");
    return renderDocx(joinSheets(sheets));
  }
  const { pdfOf } = await import("../print-pdf.ts");
  return pdfOf(context, sheets, context.host.now().toISOString());
}
