import { AlignmentType, Document, Footer, LevelFormat, Packer, PageNumber, Paragraph } from "docx";
import { blockParts } from "./docx-blocks.ts";
import { A4, FONT, HALF_POINTS, INDENT, LISTS, language, MARGIN, textRun } from "./docx-text.ts";
import { withFixedTimes } from "./docx-zip.ts";
import { escapeHtml } from "./html.ts";
import type { Sheet } from "./sheet.ts";

/** Where the file says what it is called and when it was made. */
const PROPERTIES = "docProps/core.xml";

/**
 * A sheet as a file to go on writing in, for Word and LibreOffice: headings, lists and tables are real ones, a blank is
 * a line to write on. The same sheet gives the same bytes on every computer, and nobody's name stands in it.
 */
export async function renderDocx(sheet: Sheet): Promise<Uint8Array> {
  const document = new Document({
    title: sheet.title,
    numbering: { config: [bullets(), numbers()] },
    styles: { default: stylesFor(sheet) },
    sections: [
      {
        properties: { page: { size: A4, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } } },
        footers: { default: footerOf(sheet) },
        children: blockParts(sheet.blocks, sheet.locale),
      },
    ],
  });
  const properties = { path: PROPERTIES, data: propertiesOf(sheet) };
  return withFixedTimes(await Packer.pack(document, "uint8array", false, [properties]));
}

function stylesFor({ locale }: Sheet) {
  const heading = (size: number, before: number) => ({
    run: { font: FONT, size, bold: true, color: "000000", language: language(locale) },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  return {
    document: {
      run: { font: FONT, size: HALF_POINTS.body, language: language(locale) },
      paragraph: { spacing: { after: 80 } },
    },
    heading1: heading(36, 0),
    heading2: heading(30, 280),
    heading3: heading(26, 200),
  };
}

function bullets() {
  return { reference: LISTS.bullets, levels: [listLevel(LevelFormat.BULLET, "–")] };
}

function numbers() {
  return { reference: LISTS.numbers, levels: [listLevel(LevelFormat.DECIMAL, "%1.")] };
}

function listLevel(format: (typeof LevelFormat)["BULLET" | "DECIMAL"], text: string) {
  const style = { paragraph: { indent: { left: INDENT, hanging: INDENT } } };
  return { level: 0, format, text, alignment: AlignmentType.LEFT, style };
}

/** The lines that stand on every page, and below them the number of the page and of all pages. */
function footerOf({ footer, locale }: Sheet): Footer {
  const small = (text: string) => new Paragraph({ spacing: { after: 0 }, children: [textRun(text, locale, "small")] });
  const pages = { children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES], size: HALF_POINTS.small };
  const number = new Paragraph({ alignment: AlignmentType.RIGHT, children: [textRun(pages, locale, "small")] });
  return new Footer({ children: [...footer.map(small), number] });
}

/** Title and language; no author, no day: who made the file and when is told by its words, if at all. */
function propertiesOf({ title, locale }: Sheet): string {
  const names = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  ];
  const content = `<dc:title>${escapeHtml(title)}</dc:title><dc:language>${language(locale).value}</dc:language>`;
  return `<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties ${names.join(" ")}>${content}</cp:coreProperties>`;
}
