import { type Letter, type LetterBlock, type LetterLine, linesBelow } from "../letter/letter.ts";
import { printedLine } from "./letter-line.ts";
import type { Sheet, SheetBlock, SheetParagraph } from "./sheet.ts";

/** A letter as it goes on paper. Its pages bear nothing but their number: an office gets a letter, not a program's. */
export function letterSheet(letter: Letter): Sheet {
  const { readingOnly, to, from, heading, about, body, attach, signing, locale } = letter;
  const notice = readingOnly === null ? [] : [readingOnly];
  return {
    ...{ locale, title: [heading, about ?? []].map(printedLine).filter(Boolean).join(" "), footer: notice },
    blocks: [
      ...notice.map((text) => paragraph(text, { bold: true })),
      ...to.map((line) => paragraph(printedLine(line), { align: "right" })),
      ...from.map(handLine),
      { kind: "heading", level: 1, text: printedLine(heading) },
      ...(about === null ? [] : [paragraph(printedLine(about), {})]),
      ...body.flatMap(blocksOf),
      ...(attach.lines.length === 0
        ? []
        : [{ kind: "heading" as const, level: 3 as const, text: `${attach.heading}:` }, points(attach.lines)]),
      ...signing.map(handLine),
    ],
  };
}

/** Letters in several languages as one file: each begins on a page of its own. */
export function joinSheets([first, ...others]: readonly [Sheet, ...Sheet[]]): Sheet {
  const more = others.flatMap(({ blocks }): SheetBlock[] => [{ kind: "page-break" }, ...blocks]);
  return { ...first, blocks: [...first.blocks, ...more] };
}

function blocksOf(block: LetterBlock): SheetBlock[] {
  if (block.kind === "points") return [points(block.lines)];
  return [
    paragraph(printedLine(block.line), {}),
    ...Array.from({ length: linesBelow(block.line) }, () => handLine("")),
  ];
}

function points(lines: readonly LetterLine[]): SheetBlock {
  return { kind: "list", items: lines.map(printedLine), ordered: true, size: "body" };
}

function handLine(label: string): SheetBlock {
  return { kind: "blank", label, size: "body" };
}

type Look = Partial<Pick<SheetParagraph, "bold" | "align">>;

function paragraph(text: string, { bold = false, align = "left" }: Look): SheetParagraph {
  return { kind: "paragraph", text, size: "body", bold, align };
}
