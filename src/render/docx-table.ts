import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { Locale } from "../i18n/locale.ts";
import { TEXT_WIDTH, textRun } from "./docx-text.ts";
import type { SheetBlock } from "./sheet.ts";

/** High enough to write in by hand, in twentieths of a point. */
const EMPTY_ROW = 640;

const CELL_MARGIN = { marginUnitType: WidthType.DXA, top: 40, bottom: 40, left: 80, right: 80 };

/** A table whose head stands again on every page, as wide as the text. */
export function tableOf(block: Extract<SheetBlock, { kind: "table" }>, locale: Locale): Table {
  const { columns, rows, emptyRows } = block;
  const columnWidths = widthsOf(block);
  const cells = (texts: readonly string[], bold: boolean): TableCell[] =>
    columnWidths.map((size, index) => {
      const children = [
        new Paragraph({ spacing: { after: 0 }, children: [textRun(texts[index] ?? "", locale, "body", bold)] }),
      ];
      return new TableCell({ width: { size, type: WidthType.DXA }, children });
    });
  const row = (texts: readonly string[]): TableRow => new TableRow({ cantSplit: true, children: cells(texts, false) });
  const empty = (): TableRow =>
    new TableRow({ cantSplit: true, height: { value: EMPTY_ROW, rule: "atLeast" }, children: cells([], false) });
  return new Table({
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    margins: CELL_MARGIN,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(columns, true) }),
      ...rows.map(row),
      ...Array.from({ length: emptyRows }, empty),
    ],
  });
}

function widthsOf({ columns, shares }: Extract<SheetBlock, { kind: "table" }>): number[] {
  const parts = columns.map((_, index) => shares?.[index] ?? 1);
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => Math.floor((TEXT_WIDTH * part) / whole));
}
