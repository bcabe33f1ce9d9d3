import type { PaperElement, PaperRow, Piece } from "./paper.ts";
import { type Column, POINTS, paragraphRows, textRows, within } from "./paper-layout.ts";
import type { SheetBlock } from "./sheet.ts";

const PADDING = 4;
const EMPTY_HEIGHT = 29;

/** A table with a line around every cell. Its empty rows are high enough to write in by hand. */
export function tableRows(block: Extract<SheetBlock, { kind: "table" }>, column: Column): PaperRow[] {
  const table = within(column, "Table");
  const cells = cellColumns(block.shares ?? block.columns.map(() => 1), table);
  const head = { ...cellRow(block.columns, { cells, table, tag: "TH" }), keep: true };
  const filled = block.rows.map((texts) => cellRow(texts, { cells, table, tag: "TD" }));
  const empty = Array.from({ length: block.emptyRows }, () => emptyRow(cells));
  return [{ ...head, before: 8 }, ...filled, ...empty];
}

type Cell = Pick<Column, "x" | "width">;

function cellColumns(shares: readonly number[], { x, width }: Column): Cell[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let left = x;
  return shares.map((share) => {
    const cell = { x: left, width: (width * share) / whole };
    left += cell.width;
    return cell;
  });
}

interface RowMaking {
  readonly cells: readonly Cell[];
  readonly table: Column;
  readonly tag: "TH" | "TD";
}

function cellRow(texts: readonly string[], { cells, table, tag }: RowMaking): PaperRow {
  const row: PaperElement = { tag: "TR", parent: table.element };
  const style = { size: POINTS.small + 1, bold: tag === "TH" };
  const columns = cells.map(({ x, width }, index) => {
    const element: PaperElement = { tag, parent: row, ...(tag === "TH" ? { scope: "Column" as const } : {}) };
    const place = { ...table, x: x + PADDING, width: width - 2 * PADDING, element };
    return textRows(texts[index] ?? "", { style, before: 0 }, place);
  });
  const heights = columns.map((rows) => rows.reduce((sum, { height }) => sum + height, 0));
  const frames = cells.map(({ x, width }): Piece => ({ kind: "frame", x, width }));
  const height = Math.max(...heights) + 2 * PADDING;
  return { before: 0, height, keep: false, pieces: [...frames, ...columns.flatMap(stacked)] };
}

/** The lines of one cell, one under the other. */
function stacked(rows: readonly PaperRow[]): Piece[] {
  let top = PADDING;
  return rows.flatMap(({ pieces, height }) => {
    const y = top;
    top += height;
    return pieces.map((piece) => (piece.kind === "text" ? { ...piece, y: piece.y + y } : piece));
  });
}

function emptyRow(cells: readonly Cell[]): PaperRow {
  const pieces = cells.map(({ x, width }): Piece => ({ kind: "frame", x, width }));
  return { before: 0, height: EMPTY_HEIGHT, keep: false, pieces };
}

const CODE_SIZE = 74;

/** A code to scan with its text and its address beside it, never without them. */
export function codeRows({ url, text }: Extract<SheetBlock, { kind: "qr" }>, column: Column): PaperRow[] {
  const beside = { ...column, x: column.x + CODE_SIZE + 10, width: column.width - CODE_SIZE - 10 };
  const words = [
    ...paragraphRows({ kind: "paragraph", text, size: "body", bold: true, align: "left" }, beside),
    ...paragraphRows({ kind: "paragraph", text: url, size: "body", bold: false, align: "left" }, beside),
  ];
  const element: PaperElement = { tag: "Figure", parent: column.element, alt: `QR: ${url}` };
  const pieces = stacked(words.map((row) => ({ ...row, height: row.height + row.before })));
  const height = Math.max(
    CODE_SIZE,
    words.reduce((sum, row) => sum + row.height + row.before, PADDING),
  );
  const code: Piece = { kind: "code", x: column.x, y: 0, size: CODE_SIZE, url, element };
  return [{ before: 6, height, keep: false, pieces: [...pieces, code] }];
}
