import PDFDocument from "pdfkit";
import { type Measure, PAGE, type PaperElement, TEXT_WIDTH } from "./paper.ts";
import { type PlacedRow, pagesOf } from "./paper-pages.ts";
import { rowsOf } from "./paper-rows.ts";
import { BOLD, drawRows, REGULAR } from "./pdf-draw.ts";
import { drawFooter, footerHeight, footerLines, pageWords } from "./pdf-footer.ts";
import { PdfStructure } from "./pdf-structure.ts";
import type { Sheet } from "./sheet.ts";

/** What a PDF needs besides its sheets. The same of all this gives the same bytes. */
export interface PdfPrint {
  /** TrueType fonts that have every character of `paper-characters`. */
  readonly fonts: { readonly regular: Uint8Array; readonly bold: Uint8Array };
  /** The moment the sheets were made, as ISO. */
  readonly at: string;
  /** A hash of what is printed, in hexadecimal: tells two files apart. */
  readonly id: string;
}

/** Sheets one after the other as one tagged PDF with bookmarks, for a printer and for a screen reader. */
export async function renderPdf(sheets: readonly Sheet[], print: PdfPrint): Promise<Uint8Array> {
  const document = openDocument(sheets, print);
  const bytes = collect(document);
  const structure = new PdfStructure(document);
  const root: PaperElement = { tag: "Document", parent: null, lang: sheets[0]?.locale };
  for (const sheet of sheets) drawSheet(sheet, { document, structure, root });
  structure.write();
  document.end();
  return bytes;
}

function openDocument(sheets: readonly Sheet[], { fonts, at, id }: PdfPrint): PDFKit.PDFDocument {
  const title = sheets.map((sheet) => sheet.title).join(" · ");
  const document = new PDFDocument({
    ...{ size: "A4", margin: 0, autoFirstPage: false, font: null as unknown as string },
    ...{ pdfVersion: "1.7", subset: "PDF/UA" as unknown as "PDF/A-1", tagged: true, displayTitle: true },
    ...{
      lang: sheets[0]?.locale,
      info: { Title: title, Producer: "komek", Creator: "komek", CreationDate: new Date(at) },
    },
  } as PDFKit.PDFDocumentOptions);
  Object.assign(document, { _id: Buffer.from(id.slice(0, 32), "hex") });
  document.registerFont(REGULAR, fonts.regular as Buffer);
  document.registerFont(BOLD, fonts.bold as Buffer);
  return document;
}

function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on("data", (part: Uint8Array) => parts.push(part));
    document.on("end", () => resolve(new Uint8Array(Buffer.concat(parts))));
    document.on("error", reject);
  });
}

interface Desk {
  readonly document: PDFKit.PDFDocument;
  readonly structure: PdfStructure;
  readonly root: PaperElement;
}

function drawSheet(sheet: Sheet, { document, structure, root }: Desk): void {
  const measure: Measure = (text, { size, bold }) => document.font(bold ? BOLD : REGULAR, size).widthOfString(text);
  const footer = footerLines(sheet, measure);
  const element: PaperElement = { tag: "Sect", parent: root, lang: sheet.locale };
  const rows = rowsOf(sheet, { x: 0, width: TEXT_WIDTH, measure, element });
  const pages = pagesOf(rows, PAGE.height - 2 * PAGE.margin - footerHeight(footer));
  const bookmark = bookmarks(document);
  pages.forEach((page, index) => {
    document.addPage();
    page.forEach(bookmark);
    drawRows(document, structure, page);
    drawFooter(document, footer, pageWords(sheet, { page: index + 1, pages: pages.length }));
  });
}

/** The headings of a sheet as a tree: each stands under the last one of a higher level. */
function bookmarks(document: PDFKit.PDFDocument): (placed: PlacedRow) => void {
  const path: PDFKit.PDFOutline[] = [document.outline];
  return ({ row: { bookmark }, top }) => {
    if (bookmark === undefined) return;
    const { level, text } = bookmark;
    path.length = Math.min(level, path.length);
    const item = path
      .at(-1)
      ?.addItem(text, { expanded: level === 1, top: PAGE.margin + top, left: PAGE.width } as object);
    if (item !== undefined) path.push(item);
  };
}
