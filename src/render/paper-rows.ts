import { type PaperMessages, paperMessages } from "../i18n/paper.ts";
import type { PaperRow } from "./paper.ts";
import { blankRows, headingRows, listRows, tickRows } from "./paper-blocks.ts";
import { type Column, keepingNext, paragraphRows, together, within } from "./paper-layout.ts";
import { codeRows, tableRows } from "./paper-table.ts";
import type { Sheet, SheetBlock } from "./sheet.ts";

/** A sheet as rows from top to bottom, before they are put on pages. */
export function rowsOf({ blocks, locale }: Sheet, column: Column): PaperRow[] {
  const words = paperMessages(locale).box;
  const laying = { column, words, list: undefined, step: undefined, breaksPage: false } as Laying;
  const rows: PaperRow[] = [];
  for (const block of blocks) {
    const [first, ...rest] = blockRows(block, laying);
    if (first === undefined) continue;
    if (block.kind === "blank") rows.push(...keepingNext(rows.splice(-1)));
    rows.push(laying.breaksPage ? { ...first, startsPage: true } : first, ...rest);
    laying.breaksPage = false;
  }
  return rows;
}

/** What was laid before decides where the next block stands. */
interface Laying {
  readonly column: Column;
  readonly words: PaperMessages["box"];
  /** The list that steps without anything else between them are items of. */
  list: Column | undefined;
  /** The place of the blanks of the last step. */
  step: Column | undefined;
  breaksPage: boolean;
}

function blockRows(block: SheetBlock, laying: Laying): PaperRow[] {
  if (block.kind === "tick") {
    laying.list ??= within(laying.column, "L");
    const { rows, body } = tickRows(block, laying.list, laying.words);
    laying.step = body;
    return rows;
  }
  if (block.kind === "blank") return blankRows(block, laying.step ?? laying.column);
  laying.list = undefined;
  laying.step = undefined;
  if (block.kind === "page-break") laying.breaksPage = true;
  return otherRows(block, laying.column);
}

function otherRows(block: Exclude<SheetBlock, { kind: "tick" | "blank" }>, column: Column): PaperRow[] {
  switch (block.kind) {
    case "heading":
      return headingRows(block, column);
    case "paragraph":
      return paragraphRows(block, column);
    case "list":
      return listRows(block, column);
    case "table":
      return tableRows(block, column);
    case "qr":
      return together(codeRows(block, column));
    case "page-break":
      return [];
  }
}
