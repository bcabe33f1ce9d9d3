import { BASE_LINE, LEADING, type Measure, type PaperElement, type PaperRow, type PaperStyle } from "./paper.ts";
import { printable } from "./paper-characters.ts";
import { breakLines } from "./paper-lines.ts";
import type { SheetParagraph, SheetSize } from "./sheet.ts";

/** Points of each size a sheet names. */
export const POINTS: Readonly<Record<SheetSize, number>> = { small: 9, body: 11, large: 14, huge: 20 };

/** Where text may stand: from `x`, so wide, as part of this element. */
export interface Column {
  readonly x: number;
  readonly width: number;
  readonly measure: Measure;
  readonly element: PaperElement;
}

interface TextLook {
  readonly style: PaperStyle;
  readonly align?: SheetParagraph["align"];
  /** Space above the first line, in points. */
  readonly before: number;
}

/** A text as one row for each line. Neither its first nor its last line stands alone on a page. */
export function textRows(text: string, { style, align, before }: TextLook, column: Column): PaperRow[] {
  const { measure, element, width } = column;
  const lines = breakLines(printable(text), width, { style, measure });
  return lines.map((line, index): PaperRow => {
    const left = column.x + shift(align ?? "left", width - measure(line.trimEnd(), style));
    return {
      before: index === 0 ? before : 0,
      height: style.size * LEADING,
      keep: lines.length > 1 && (index === 0 || index === lines.length - 2),
      pieces: [{ kind: "text", x: left, y: style.size * BASE_LINE, text: line, style, element }],
    };
  });
}

function shift(align: SheetParagraph["align"], free: number): number {
  if (align === "left") return 0;
  return align === "center" ? free / 2 : free;
}

/** A paragraph, with a little space above it. */
export function paragraphRows(paragraph: SheetParagraph, column: Column, tag = "P"): PaperRow[] {
  const { text, size, bold, align } = paragraph;
  const style = { size: POINTS[size], bold };
  return textRows(text, { style, align, before: style.size * 0.3 }, within(column, tag));
}

/** The same place, as a new part of the element. */
export function within(column: Column, tag: string): Column {
  return { ...column, element: { tag, parent: column.element } };
}

/** A narrower place that begins so much further to the right. */
export function indented(column: Column, by: number): Column {
  return { ...column, x: column.x + by, width: column.width - by };
}

/** Rows that stay together. */
export function together(rows: readonly PaperRow[]): PaperRow[] {
  return rows.map((row, index) => (index === rows.length - 1 ? row : { ...row, keep: true }));
}

/** Rows whose last one stays with what follows. */
export function keepingNext(rows: readonly PaperRow[]): PaperRow[] {
  return rows.map((row, index) => (index === rows.length - 1 ? { ...row, keep: true } : row));
}
