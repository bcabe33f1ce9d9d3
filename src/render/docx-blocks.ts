import {
  AlignmentType,
  HeadingLevel,
  type IParagraphOptions,
  LeaderType,
  Paragraph,
  Tab,
  type Table,
  TextRun,
} from "docx";
import type { Locale } from "../i18n/locale.ts";
import { tableOf } from "./docx-table.ts";
import { HALF_POINTS, INDENT, LISTS, language, TEXT_WIDTH, textRun } from "./docx-text.ts";
import type { SheetBlock, SheetParagraph, SheetSize } from "./sheet.ts";
import { plainText } from "./wrap.ts";

const BOX = { empty: "☐", ticked: "☒" };

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

type Block<Kind extends SheetBlock["kind"]> = Extract<SheetBlock, { kind: Kind }>;

interface Place {
  readonly locale: Locale;
  /** It begins a page. */
  readonly pageBreakBefore: boolean;
  /** Which list of the sheet it is, so that each begins with 1. */
  readonly instance: number;
  /** It belongs to the tick above it. */
  readonly belowTick: boolean;
}

/** The blocks of a sheet as paragraphs and tables, in the same order. */
export function blockParts(blocks: readonly SheetBlock[], locale: Locale): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => {
    const pageBreakBefore = blocks[index - 1]?.kind === "page-break";
    const before = blocks.slice(0, index).findLast(({ kind }) => kind !== "blank");
    return partsOf(block, { locale, pageBreakBefore, instance: index, belowTick: before?.kind === "tick" });
  });
}

function partsOf(block: SheetBlock, place: Place): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [headingOf(block, place)];
    case "paragraph":
      return [paragraphOf(block, place)];
    case "list":
      return block.items.map((item, index) => listItem(block, item, { ...place, ...afterFirst(place, index) }));
    case "tick":
      return tickParts(block, place);
    case "blank":
      return [blankOf(block, place)];
    case "table":
      return [...(place.pageBreakBefore ? [emptyLine(place)] : []), tableOf(block, place.locale)];
    case "qr":
      return [addressOf(block, place)];
    case "page-break":
      return [];
  }
}

function afterFirst({ pageBreakBefore }: Place, index: number): Pick<Place, "pageBreakBefore"> {
  return { pageBreakBefore: pageBreakBefore && index === 0 };
}

function headingOf({ level, text }: Block<"heading">, { locale, pageBreakBefore }: Place): Paragraph {
  const run = new TextRun({ text: plainText(text), language: language(locale) });
  return new Paragraph({ heading: HEADINGS[level], pageBreakBefore, children: [run] });
}

function paragraphOf(
  block: SheetParagraph,
  { locale, pageBreakBefore }: Place,
  more: IParagraphOptions = {},
): Paragraph {
  const { text, size, bold, align } = block;
  const children = [textRun(text, locale, size, bold)];
  return new Paragraph({ alignment: ALIGNMENTS[align], pageBreakBefore, children, ...more });
}

function listItem({ ordered, size }: Block<"list">, item: string, place: Place): Paragraph {
  const { locale, pageBreakBefore, instance } = place;
  const numbering = { reference: ordered ? LISTS.numbers : LISTS.bullets, level: 0, instance };
  return new Paragraph({ numbering, pageBreakBefore, children: [textRun(item, locale, size)] });
}

/** A box, its line beside it, and what stands below, indented and kept together with it. */
function tickParts({ text, size, below, done }: Block<"tick">, place: Place): Paragraph[] {
  const { locale, pageBreakBefore } = place;
  const box = textRun({ children: [done === true ? BOX.ticked : BOX.empty, new Tab()] }, locale, size, true);
  const title = new Paragraph({
    pageBreakBefore,
    keepNext: below.length > 0,
    spacing: { before: 160, after: 40 },
    indent: { left: INDENT, hanging: INDENT },
    children: [box, textRun(text, locale, size, true)],
  });
  const under = { indent: { left: INDENT }, spacing: { after: 40 } };
  return [title, ...below.map((block) => paragraphOf(block, { ...place, pageBreakBefore: false }, under))];
}

/** A label and a line that reaches the margin however long the label is. */
function blankOf({ label, size }: Block<"blank">, { locale, pageBreakBefore, belowTick }: Place): Paragraph {
  return new Paragraph({
    pageBreakBefore,
    indent: { left: belowTick ? INDENT : 0 },
    spacing: { before: roomAbove(size), after: 40 },
    tabStops: [{ type: "right", position: TEXT_WIDTH, leader: LeaderType.UNDERSCORE }],
    children: [
      ...(label === "" ? [] : [textRun(`${label}: `, locale, size)]),
      textRun({ children: [new Tab()] }, locale, size),
    ],
  });
}

/** Room for writing by hand: half a line more. */
function roomAbove(size: SheetSize): number {
  return HALF_POINTS[size] * 5;
}

/** An official address in words: a file to go on writing in has no codes. */
function addressOf({ url, text }: Block<"qr">, { locale, pageBreakBefore }: Place): Paragraph {
  return new Paragraph({ pageBreakBefore, children: [textRun(`${text}: ${url}`, locale, "body")] });
}

function emptyLine({ pageBreakBefore }: Place): Paragraph {
  return new Paragraph({ pageBreakBefore, spacing: { after: 0 }, children: [] });
}
