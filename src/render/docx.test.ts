import { describe, expect, it } from "vitest";
import { LOCALES } from "../i18n/locale.ts";
import { sampleSheet } from "../testing/sample-sheet.ts";
import { zipParts } from "../testing/zip-parts.ts";
import { renderDocx } from "./docx.ts";
import { withFixedTimes } from "./docx-zip.ts";

const TAGS = { ru: "ru-RU", kk: "kk-KZ", en: "en-GB" };

async function partsOf(locale: (typeof LOCALES)[number]): Promise<{ document: string; footer: string; core: string }> {
  const parts = zipParts(await renderDocx(sampleSheet(locale)));
  const [document = "", footer = "", core = ""] = ["word/document.xml", "word/footer1.xml", "docProps/core.xml"].map(
    (path) => parts[path],
  );
  return { document, footer, core };
}

describe("a sheet as a file for Word", () => {
  it("has the same bytes each time, and no file in it has a time of its own", async () => {
    const [one, other] = [await renderDocx(sampleSheet("ru")), await renderDocx(sampleSheet("ru"))];
    expect(Buffer.compare(one, other)).toBe(0);
    expect(Buffer.from(one).readUInt32LE(10)).toBe(0x00210000);
  });

  it.each(LOCALES)("marks every piece of text with its language (%s)", async (locale) => {
    const { document, footer } = await partsOf(locale);
    for (const xml of [document, footer]) {
      const runs = xml.match(/<w:r>.*?<\/w:r>/gs) ?? [];
      expect(runs.length).toBeGreaterThan(0);
      expect(runs.filter((run) => !run.includes(`<w:lang w:val="${TAGS[locale]}"`))).toEqual([]);
    }
  });

  it("is A4 with real headings, lists, a table whose head repeats, blanks drawn to the margin", async () => {
    const { document } = await partsOf("ru");
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"');
    for (const level of [1, 2, 3]) expect(document).toContain(`<w:pStyle w:val="Heading${level}"/>`);
    expect(document.match(/<w:numPr>/g)).toHaveLength(4);
    expect([document.match(/<w:tblHeader\/>/g)?.length, document.match(/<w:tr>/g)?.length]).toEqual([1, 4]);
    expect(document.match(/<w:tab w:val="right" [^>]*w:leader="underscore"\/>/g)).toHaveLength(2);
    expect(document.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
  });

  it("counts its pages, and names a title and a language but nobody who made it", async () => {
    const { footer, core } = await partsOf("kk");
    expect(footer).toMatch(/PAGE.*NUMPAGES/s);
    expect(core).toContain("<dc:title>Банкке өтініш</dc:title><dc:language>kk-KZ</dc:language>");
    expect(core).not.toMatch(/creator|lastModifiedBy|dcterms/);
  });

  it("takes nothing for its own that stands in a text", async () => {
    const { document } = await partsOf("en");
    expect(document).toContain("Second &amp; &lt;b&gt;");
  });
});

describe("fixed times in a zip file", () => {
  it.each([0, 22, 100])("refuse %i bytes that are no zip file", (length) => {
    expect(() => withFixedTimes(new Uint8Array(length))).toThrow(/not a zip file/);
  });
});
