import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { subsetFonts } from "../build/subset-fonts.ts";
import { LOCALES, type Locale } from "../i18n/locale.ts";
import { writeLetter } from "../letter/write-letter.ts";
import { renderDocx } from "../render/docx.ts";
import { letterSheet } from "../render/letter-sheet.ts";
import { renderPdf } from "../render/pdf.ts";
import type { Sheet } from "../render/sheet.ts";
import { withoutFoot, wordsIn, wordsOfSheet } from "./paper-words.ts";
import { allLetters, saidAll, saidNothing } from "./written-letters.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "komek-letters-"));
const AT = "2026-11-28T10:00:00+05:00";

let fonts: Awaited<ReturnType<typeof subsetFonts>>;
beforeAll(async () => {
  fonts = await subsetFonts();
});
afterAll(() => rmSync(FOLDER, { recursive: true }));

const run = (program: string, ...parameters: string[]): string =>
  execFileSync(program, parameters, { encoding: "utf8", maxBuffer: 1 << 26, stdio: ["ignore", "pipe", "ignore"] });

/** Every letter on paper, filled and as a form: its name → what is printed. */
function sheetsIn(locale: Locale): [string, Sheet][] {
  return allLetters(locale).flatMap((written) =>
    [saidAll(written), saidNothing(written)].map(({ template, ground }, index): [string, Sheet] => [
      `${template.id}-${locale}-${index}`,
      letterSheet(writeLetter(template, ground)),
    ]),
  );
}

const words = (text: string): string[] => wordsIn(text.normalize("NFC").replace(/\uFEFF/g, ""));
const due = (sheet: Sheet): string[] => wordsOfSheet(sheet).flatMap(words);

describe.each(LOCALES)("every letter in %s", (locale) => {
  const sheets = sheetsIn(locale);

  it("is opened by LibreOffice with every word in order, and no other", async () => {
    const files = sheets.map(([name]) => join(FOLDER, `${name}.docx`));
    for (const [name, sheet] of sheets) writeFileSync(join(FOLDER, `${name}.docx`), await renderDocx(sheet));
    const profile = `-env:UserInstallation=file://${join(FOLDER, "profile")}`;
    run("soffice", "--headless", profile, "--convert-to", "txt:Text (encoded):UTF8", "--outdir", FOLDER, ...files);
    for (const [name, sheet] of sheets)
      expect(words(readFileSync(join(FOLDER, `${name}.txt`), "utf8")), name).toEqual(due(sheet));
  });

  it("gives every word back in order as a PDF", async () => {
    for (const [name, sheet] of sheets) {
      const path = join(FOLDER, `${name}.pdf`);
      writeFileSync(path, await renderPdf([sheet], { fonts, at: AT, id: name }));
      const pages = run("pdftotext", "-raw", path, "-").split("\f").slice(0, -1);
      expect(words(withoutFoot(pages, sheet)), name).toEqual(due(sheet));
    }
  });
});
