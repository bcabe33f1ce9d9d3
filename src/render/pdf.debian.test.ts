import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { subsetFonts } from "../build/subset-fonts.ts";
import { LOCALES, type Locale } from "../i18n/locale.ts";
import { withoutFoot, wordsIn, wordsOfSheet } from "../testing/paper-words.ts";
import { realSheet, SIX_HAPPENINGS } from "../testing/real-sheet.ts";
import { PAGE } from "./paper.ts";
import { renderPdf } from "./pdf.ts";
import type { Sheet } from "./sheet.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "komek-pdf-"));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const run = (program: string, ...parameters: string[]): string =>
  execFileSync(program, parameters, { encoding: "utf8", maxBuffer: 1 << 26 });

let fonts: Awaited<ReturnType<typeof subsetFonts>>;
beforeAll(async () => {
  fonts = await subsetFonts();
});

/** Writes sheets as a PDF and gives its path. */
async function printed(...sheets: Sheet[]): Promise<string> {
  const path = join(FOLDER, "sheet.pdf");
  const id = createHash("sha256").update(JSON.stringify(sheets)).digest("hex");
  writeFileSync(path, await renderPdf(sheets, { fonts, at: "2026-11-24T10:00:00+05:00", id }));
  return path;
}

const CASES = Object.keys(SIX_HAPPENINGS).flatMap((name) => LOCALES.map((locale) => [name, locale] as const));
const sheetOf = (name: string, locale: Locale): Sheet => realSheet(SIX_HAPPENINGS[name] ?? { incidents: [] }, locale);

interface Word {
  readonly xMin: number;
  readonly yMin: number;
  readonly xMax: number;
  readonly yMax: number;
  readonly text: string;
}

/** The words of each page and where their letters stand, in points. */
function placedWords(path: string): Word[][] {
  const pages = run("pdftotext", "-bbox", path, "-").split("<page ").slice(1);
  const pattern = /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g;
  return pages.map((page) =>
    [...page.matchAll(pattern)].map(([, xMin, yMin, xMax, yMax, text = ""]) => {
      return { xMin: Number(xMin), yMin: Number(yMin), xMax: Number(xMax), yMax: Number(yMax), text };
    }),
  );
}

/** Letters of two words that stand over each other by more than a point. */
function overlaps(words: readonly Word[]): string[] {
  return words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter((other) => {
        const wide = Math.min(one.xMax, other.xMax) - Math.max(one.xMin, other.xMin);
        const high = Math.min(one.yMax, other.yMax) - Math.max(one.yMin, other.yMin);
        return wide > 1 && high > (one.yMax - one.yMin) * 0.4;
      })
      .map((other) => `${one.text} / ${other.text}`),
  );
}

describe.each(CASES)("The PDF of %s in %s", (name, locale) => {
  const sheet = sheetOf(name, locale);
  let path = "";
  beforeAll(async () => {
    path = await printed(sheet);
  });

  it("gives back every word in reading order, and the day and versions on each page", () => {
    const pages = run("pdftotext", "-raw", path, "-").split("\f").slice(0, -1);
    const words = wordsIn(withoutFoot(pages, sheet));
    expect(words.join("").replaceAll("\u00a0", "")).toBe(wordsOfSheet(sheet).join("").replaceAll("\u00a0", ""));
  });

  it("is heard by a screen reader in the same order, word by word", () => {
    const heard = [...run("pdfinfo", "-struct-text", path).matchAll(/^ *"(.*)"$/gm)].map(([, text]) => text);
    expect(wordsIn(heard.join(" "))).toEqual(wordsOfSheet(sheet));
  });

  it("cuts no word and lets none stand over another", () => {
    for (const words of placedWords(path)) {
      for (const { xMin, xMax, yMin, yMax, text } of words) {
        expect(Math.min(xMin, yMin), text).toBeGreaterThanOrEqual(PAGE.margin - 3);
        expect(xMax, text).toBeLessThanOrEqual(PAGE.width - PAGE.margin + 1);
        expect(yMax, text).toBeLessThanOrEqual(PAGE.height - PAGE.margin + 3);
      }
      expect(overlaps(words)).toEqual([]);
    }
  });

  it("is tagged, small, in its language, with both fonts inside and no other", () => {
    const about = run("pdfinfo", path);
    expect(about).toContain(`Title:           ${sheet.title}`);
    expect(about).toMatch(/Tagged: +yes/);
    expect(Number(/File size: +(\d+)/.exec(about)?.[1])).toBeLessThan(300_000);
    const lines = run("pdffonts", path).trim().split("\n").slice(2);
    expect(lines.map((line) => line.trim().split(/ +/).slice(0, 7))).toEqual([
      [expect.stringMatching(/^[A-Z]{6}\+NotoSans-Bold$/), "CID", "TrueType", "Identity-H", "yes", "yes", "yes"],
      [expect.stringMatching(/^[A-Z]{6}\+NotoSans-Regular$/), "CID", "TrueType", "Identity-H", "yes", "yes", "yes"],
    ]);
  });

  it("has what is done now on two pages at most, and one more for each further group of seven", () => {
    const end = sheet.blocks.findIndex(({ kind }) => kind === "page-break");
    const groups = sheet.blocks.slice(0, end).filter((block) => block.kind === "heading" && block.level === 3).length;
    const pages = run("pdftotext", "-raw", path, "-").split("\f");
    const next = sheet.blocks[end + 1];
    expect(pages.findIndex((page) => next?.kind === "heading" && page.startsWith(next.text))).toBeLessThanOrEqual(
      2 + groups,
    );
  });
});

describe("A PDF in two languages", () => {
  it("has one after the other, each with its own page numbers", async () => {
    const sheets = [sheetOf("a loan", "kk"), sheetOf("a loan", "ru")];
    const text = run("pdftotext", "-raw", await printed(...sheets), "-").replace(/\s+/g, " ");
    expect(text.indexOf("Бет: 1 /")).toBeGreaterThan(0);
    expect(text.indexOf("Страница 1 из")).toBeGreaterThan(text.lastIndexOf("Бет:"));
  });
});
