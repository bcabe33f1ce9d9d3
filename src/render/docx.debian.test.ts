import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "../i18n/locale.ts";
import { pdfPages, plainWords } from "../testing/page-checks.ts";
import { paperPlan } from "../testing/paper-plans.ts";
import { sampleSheet } from "../testing/sample-sheet.ts";
import { checklistSheet } from "./checklist-sheet.ts";
import { renderDocx } from "./docx.ts";
import { PLAN_MESSAGES } from "./plan-messages.ts";
import type { Sheet, SheetBlock } from "./sheet.ts";

const folder = mkdtempSync(join(tmpdir(), "komek-docx-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What LibreOffice makes of the file: its path. */
async function converted(sheet: Sheet, { as, extension }: { as: string; extension: string }): Promise<string> {
  writeFileSync(join(folder, "sheet.docx"), await renderDocx(sheet));
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const parameters = ["--headless", profile, "--convert-to", as, "--outdir", folder, join(folder, "sheet.docx")];
  execFileSync("soffice", parameters, { stdio: "ignore" });
  return join(folder, `sheet.${extension}`);
}

/** Every word of a sheet in reading order; marks of lists are as LibreOffice writes them. */
function wordsOf(block: SheetBlock): string[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [block.text];
    case "list":
      return block.items.flatMap((item, index) => [block.ordered ? `${index + 1}.` : "•", item]);
    case "tick":
      return [block.done === true ? "☒" : "☐", block.text, ...block.below.map(({ text }) => text)];
    case "blank":
      return [`${block.label}:`];
    case "table":
      return [...block.columns, ...block.rows.flat()];
    case "qr":
      return [`${block.text}: ${block.url}`];
    case "page-break":
      return [];
  }
}

const SHEETS: readonly (readonly [string, Locale, Sheet])[] = LOCALES.flatMap((locale) => [
  ["a letter", locale, sampleSheet(locale)] as const,
  ["the checklist of a loan", locale, checklistSheet(paperPlan("loan", locale), PLAN_MESSAGES[locale])] as const,
]);

describe("LibreOffice", () => {
  it.each(SHEETS)("opens %s in %s and reads every word in order, and no other", async (_name, _locale, sheet) => {
    const path = await converted(sheet, { as: "txt:Text (encoded):UTF8", extension: "txt" });
    const text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
    expect(plainWords(text)).toBe(plainWords(sheet.blocks.flatMap(wordsOf).join(" ")));
  });

  it.each(SHEETS)("puts the lines of the foot on every page of %s in %s", async (_name, _locale, sheet) => {
    const pages = pdfPages(await converted(sheet, { as: "pdf", extension: "pdf" }));
    expect(pages.length).toBeGreaterThan(1);
    const foot = [...sheet.footer, `${pages.length}`].map(plainWords);
    expect(pages.filter((words) => !foot.every((line) => words.includes(line)))).toEqual([]);
  });
});
