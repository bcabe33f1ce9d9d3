import { PAGE, type PaperElement, type Piece } from "./paper.ts";
import type { PlacedRow } from "./paper-pages.ts";
import type { PdfStructure } from "./pdf-structure.ts";
import { darkRuns, qrMatrix } from "./qr.ts";

/** The names under which the two fonts are registered. */
export const REGULAR = "regular";
export const BOLD = "bold";

type Document = PDFKit.PDFDocument;

interface Row {
  readonly top: number;
  readonly height: number;
}

/** Draws the rows of one page, top to bottom, and names the element each piece is part of. */
export function drawRows(document: Document, structure: PdfStructure, rows: readonly PlacedRow[]): void {
  for (const { row, top } of rows) {
    for (const piece of row.pieces) {
      structure.draw(elementOf(piece));
      drawPiece(document, piece, { top: PAGE.margin + top, height: row.height });
    }
  }
  structure.close();
}

function elementOf(piece: Piece): PaperElement | null {
  return "element" in piece ? piece.element : null;
}

function drawPiece(document: Document, piece: Piece, { top, height }: Row): void {
  const x = PAGE.margin + piece.x;
  switch (piece.kind) {
    case "text": {
      const { text, style, y } = piece;
      document.font(style.bold ? BOLD : REGULAR, style.size);
      document.text(text, x, top + y, { lineBreak: false, baseline: "alphabetic" });
      return;
    }
    case "line":
      document
        .moveTo(x, top + piece.y)
        .lineTo(x + piece.width, top + piece.y)
        .lineWidth(0.8)
        .stroke();
      return;
    case "frame":
      document.rect(x, top, piece.width, height).lineWidth(0.8).stroke();
      return;
    case "box":
      drawBox(document, { x, y: top + piece.y, size: piece.size, ticked: piece.ticked });
      return;
    case "code":
      drawCode(document, { x, y: top + piece.y, size: piece.size, url: piece.url });
  }
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

function drawBox(document: Document, { x, y, size, ticked }: Place & { readonly ticked: boolean }): void {
  document.rect(x, y, size, size).lineWidth(1.4).stroke();
  if (!ticked) return;
  document.moveTo(x + size * 0.18, y + size * 0.52).lineTo(x + size * 0.42, y + size * 0.78);
  document
    .lineTo(x + size * 0.84, y + size * 0.2)
    .lineWidth(2.2)
    .stroke();
}

/** Dark on white, with the light border that a phone needs. */
function drawCode(document: Document, { x, y, size, url }: Place & { readonly url: string }): void {
  const matrix = qrMatrix(url);
  const module = size / matrix.length;
  for (const run of darkRuns(matrix))
    document.rect(x + run.x * module, y + run.y * module, run.length * module, module);
  document.fill("black");
}
