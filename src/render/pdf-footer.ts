import { paperMessages } from "../i18n/paper.ts";
import { BASE_LINE, LEADING, type Measure, PAGE, TEXT_WIDTH } from "./paper.ts";
import { printable } from "./paper-characters.ts";
import { breakLines } from "./paper-lines.ts";
import { REGULAR } from "./pdf-draw.ts";
import type { Sheet } from "./sheet.ts";

const STYLE = { size: 8, bold: false } as const;
const GAP = 12;

/** Which page of how many. */
export interface PageNumber {
  readonly page: number;
  readonly pages: number;
}

/** The lines at the foot of every page: the day, the versions and their hashes. */
export function footerLines({ footer }: Sheet, measure: Measure): string[] {
  return breakLines(printable(footer.map(inOnePiece).join(" · ")), TEXT_WIDTH, { style: STYLE, measure });
}

function inOnePiece(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}

/** How much lower than the page the text above a footer of so many lines must be. */
export function footerHeight(lines: readonly string[]): number {
  return (lines.length + 1) * STYLE.size * LEADING + GAP;
}

/** Draws the foot of the open page; a screen reader is not told it again on each page. */
export function drawFooter(document: PDFKit.PDFDocument, lines: readonly string[], number: string): void {
  document.markContent("Artifact", { type: "Pagination", attached: ["Bottom"] });
  const top = PAGE.height - PAGE.margin - footerHeight(lines) + GAP;
  document
    .moveTo(PAGE.margin, top - 4)
    .lineTo(PAGE.width - PAGE.margin, top - 4)
    .lineWidth(0.5)
    .stroke();
  document.font(REGULAR, STYLE.size);
  [...lines, number].forEach((line, index) => {
    const y = top + index * STYLE.size * LEADING + STYLE.size * BASE_LINE;
    document.text(line, PAGE.margin, y, { lineBreak: false, baseline: "alphabetic" });
  });
  document.endMarkedContent();
}

/** "Page 2 of 5" in the language of the sheet. */
export function pageWords({ locale }: Sheet, number: PageNumber): string {
  return paperMessages(locale).page(number.page, number.pages);
}
