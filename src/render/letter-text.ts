import { type Letter, type LetterBlock, linesBelow } from "../letter/letter.ts";
import { printedLine } from "./letter-line.ts";
import { EMPTY, joinLines, type TextLine, textLines } from "./text-line.ts";

/** Below this width the addressee has no room at the right. */
const WIDE = 60;
const SHORTEST_HAND_LINE = 12;

/** A letter in plain text, for a form on a site, a mail or a printer. Nothing is cut at any width. */
export function renderLetterText(letter: Letter, width: number): string {
  const { readingOnly, to, from, heading, about, body, attach, signing } = letter;
  const right = { indent: width < WIDE ? "" : " ".repeat(Math.floor(width / 2)) };
  const annexes = attach.lines.map(printedLine);
  const paragraphs: readonly (readonly TextLine[])[] = [
    readingOnly === null ? [] : textLines(readingOnly, width, {}),
    [
      ...to.flatMap((line) => textLines(printedLine(line), width, right)),
      ...from.flatMap((label) => handLines(label, width, right.indent)),
    ],
    [
      ...textLines(printedLine(heading), width, { role: "heading" }),
      ...(about === null ? [] : textLines(printedLine(about), width, {})),
    ],
    ...body.map((block) => blockLines(block, width)),
    annexes.length === 0 ? [] : [...textLines(`${attach.heading}:`, width, {}), ...numbered(annexes, width)],
    signing.flatMap((label) => handLines(label, width, "")),
  ];
  const filled = paragraphs.filter((lines) => lines.length > 0);
  return joinLines(filled.flatMap((lines, index) => (index === 0 ? lines : [EMPTY, ...lines])));
}

function blockLines(block: LetterBlock, width: number): TextLine[] {
  if (block.kind === "paragraph") {
    const room = Array.from({ length: linesBelow(block.line) }, () => ({
      role: "plain" as const,
      text: "_".repeat(width),
    }));
    return [...textLines(printedLine(block.line), width, {}), ...room];
  }
  return numbered(block.lines.map(printedLine), width);
}

function numbered(texts: readonly string[], width: number): TextLine[] {
  return texts.flatMap((text, index) => textLines(text, width, { indent: { first: `${index + 1}. `, rest: "   " } }));
}

/** A label and a line to write on; the line goes to the end of the row, or stands below a label that fills it. */
function handLines(label: string, width: number, indent: string): TextLine[] {
  const lines = textLines(`${label}:`, width, { indent });
  const last = lines.at(-1)?.text ?? "";
  const room = width - [...last].length - 1;
  if (room >= SHORTEST_HAND_LINE) {
    return [...lines.slice(0, -1), { role: "plain", text: `${last} ${"_".repeat(room)}` }];
  }
  return [...lines, { role: "plain", text: indent + "_".repeat(Math.max(width - indent.length, 1)) }];
}
