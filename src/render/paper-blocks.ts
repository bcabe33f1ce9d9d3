import type { PaperMessages } from "../i18n/paper.ts";
import { BASE_LINE, type PaperElement, type PaperRow } from "./paper.ts";
import { printable } from "./paper-characters.ts";
import {
  type Column,
  indented,
  keepingNext,
  POINTS,
  paragraphRows,
  textRows,
  together,
  within,
} from "./paper-layout.ts";
import type { SheetBlock } from "./sheet.ts";

type BlockOf<Kind extends SheetBlock["kind"]> = Extract<SheetBlock, { kind: Kind }>;

const HEADING = { 1: { size: 20, before: 0 }, 2: { size: 17, before: 16 }, 3: { size: 14, before: 14 } } as const;

/** A heading stays with what follows. Under one of the second level runs a line. */
export function headingRows({ level, text }: BlockOf<"heading">, column: Column): PaperRow[] {
  const { size, before } = HEADING[level];
  const rows = textRows(text, { style: { size, bold: true }, before }, within(column, `H${level}`));
  const [first, ...rest] = rows;
  if (first === undefined) return [];
  const marked: PaperRow[] = [{ ...first, bookmark: { level, text } }, ...rest];
  return keepingNext(together(level === 2 ? [...marked, ruleRow(column)] : marked));
}

function ruleRow({ x, width }: Column): PaperRow {
  return { before: 2, height: 4, keep: false, pieces: [{ kind: "line", x, y: 0, width }] };
}

/** Items with a number or a dot before each. */
export function listRows({ items, ordered, size }: BlockOf<"list">, column: Column): PaperRow[] {
  const points = POINTS[size];
  const list = within(column, "L");
  return items.flatMap((text, index) => {
    const item = within(list, "LI");
    const label = ordered ? `${index + 1}.` : "•";
    const style = { size: points, bold: false };
    const body = indented(within(item, "LBody"), points * (ordered ? 2 : 1.2));
    const element: PaperElement = { tag: "Lbl", parent: item.element };
    const rows = textRows(text, { style, before: points * 0.3 }, body);
    return rows.map((row, line): PaperRow => {
      const mark = { kind: "text", x: column.x, y: points * BASE_LINE, text: label, style, element } as const;
      return line === 0 ? { ...row, pieces: [mark, ...row.pieces] } : row;
    });
  });
}

/** A higher step is not kept on one page: its title then stays with what stands first below it. In points. */
const LARGEST_STEP = { large: 420, body: 160 } as const;

type BoxWords = PaperMessages["box"];

interface Step {
  readonly rows: PaperRow[];
  readonly body: Column;
}

/** A step: its box, its title, and what stands below. Gives also the place where its blanks stand. */
export function tickRows(block: BlockOf<"tick">, list: Column, { empty, ticked }: BoxWords): Step {
  const points = POINTS[block.size];
  const item = within(list, "LI");
  const body = indented(within(item, "LBody"), points * 1.75);
  const style = { size: points, bold: true };
  const [first, ...rest] = textRows(block.text, { style, before: points * 0.8 }, within(body, "P"));
  if (first === undefined) return { rows: [], body };
  const element: PaperElement = { tag: "Lbl", parent: item.element, alt: block.done === true ? ticked : empty };
  const size = points * 1.1;
  const y = points * BASE_LINE - size * 0.86;
  const box = { kind: "box", x: list.x, y, size, ticked: block.done === true, element } as const;
  const title = together([{ ...first, pieces: [box, ...first.pieces] }, ...rest]);
  const below = block.below.flatMap((paragraph) => paragraphRows(paragraph, body));
  const all = below.length === 0 ? title : [...keepingNext(title), ...below];
  const height = all.reduce((sum, row) => sum + row.before + row.height, 0);
  return { rows: height <= LARGEST_STEP[block.size === "body" ? "body" : "large"] ? together(all) : all, body };
}

/** High enough to write on by hand: eight millimetres and a half. */
const HAND = 24;

/** A label and a line to the right margin; where the label leaves too little, the line stands below it. */
export function blankRows({ label, size }: BlockOf<"blank">, column: Column): PaperRow[] {
  const points = POINTS[size];
  const style = { size: points, bold: false };
  const line = (x: number): PaperRow["pieces"][number] => {
    return { kind: "line", x, y: HAND - 4, width: column.x + column.width - x };
  };
  if (label === "") return [{ before: 0, height: HAND, keep: false, pieces: [line(column.x)] }];
  const [...rows] = textRows(printable(`${label}:`), { style, before: 0 }, within(column, "P"));
  const last = rows.pop();
  if (last === undefined) return [];
  const used = column.measure(lastText(last), style) + points * 0.5;
  if (column.width - used < 90) return together([...rows, last, { ...last, height: HAND, pieces: [line(column.x)] }]);
  const lowered = last.pieces.map((piece) => (piece.kind === "text" ? { ...piece, y: HAND - 5 } : piece));
  return together([...rows, { ...last, height: HAND, pieces: [...lowered, line(column.x + used)] }]);
}

function lastText({ pieces }: PaperRow): string {
  const [piece] = pieces;
  return piece?.kind === "text" ? piece.text : "";
}
