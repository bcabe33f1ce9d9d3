import { describe, expect, it } from "vitest";
import { LOCALES } from "../i18n/locale.ts";
import { realLibrary } from "../testing/real-library.ts";
import { realSheet } from "../testing/real-sheet.ts";
import { type Measure, PAGE, type PaperElement, type PaperRow, TEXT_WIDTH } from "./paper.ts";
import { pagesOf } from "./paper-pages.ts";
import { rowsOf } from "./paper-rows.ts";
import { paragraph, type SheetBlock } from "./sheet.ts";

/** Wider than the letters of any font: what fits with it fits on paper. */
const measure: Measure = (text, { size }) => text.length * size * 0.7;
const element: PaperElement = { tag: "Sect", parent: null };
const column = { x: 0, width: TEXT_WIDTH, measure, element };

const layOut = (...blocks: SheetBlock[]): PaperRow[] => rowsOf({ locale: "ru", title: "", footer: [], blocks }, column);

const textsIn = (rows: readonly PaperRow[]): string[] =>
  rows.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === "text" ? [piece.text] : [])));

/** From the element of a piece up to the whole. */
function pathOf(found: PaperElement | null): string {
  return found === null ? "" : `${pathOf(found.parent)}/${found.tag}`;
}

describe.each(LOCALES)("Every checklist laid out in %s", (locale) => {
  it.each(realLibrary(locale).incidents.map(({ id }) => id))("stands between its margins: %s", (id) => {
    const rows = rowsOf(realSheet({ incidents: [id] }, locale), column);
    for (const { height, pieces } of rows) {
      for (const piece of pieces) {
        expect(piece.x).toBeGreaterThanOrEqual(0);
        if (piece.kind !== "text") continue;
        expect(piece.x + measure(piece.text.trimEnd(), piece.style), piece.text).toBeLessThanOrEqual(TEXT_WIDTH + 0.01);
        expect(piece.y, piece.text).toBeLessThan(height);
      }
    }
  });

  it.each(realLibrary(locale).incidents.map(({ id }) => id))("leaves no title alone at the end of a page: %s", (id) => {
    const pages = pagesOf(rowsOf(realSheet({ incidents: [id] }, locale), column), PAGE.height - 2 * PAGE.margin - 40);
    for (const page of pages.slice(0, -1)) {
      const last = page.at(-1)?.row;
      expect(last?.bookmark).toBeUndefined();
      expect(last?.pieces.some(({ kind }) => kind === "box") === true && last.keep).toBe(false);
    }
  });
});

describe("A block on paper", () => {
  it("keeps a step with its blanks, which belong to the step", () => {
    const below = [paragraph("Скажите", "large")];
    const rows = layOut(
      { kind: "tick", text: "1. Позвоните", size: "large", below },
      { kind: "blank", label: "Имя", size: "large" },
      { kind: "blank", label: "Время", size: "large" },
    );
    expect(rows.map(({ keep }) => keep)).toEqual([true, true, true, false]);
    const [piece] = rows.at(-1)?.pieces ?? [];
    expect(pathOf(piece?.kind === "text" ? piece.element : null)).toBe("/Sect/L/LI/LBody/P");
    expect(piece?.x).toBeGreaterThan(0);
  });

  it("puts steps into one list, and begins another after a heading", () => {
    const tick = (text: string): SheetBlock => ({ kind: "tick", text, size: "body", below: [] });
    const rows = layOut(tick("1"), tick("2"), { kind: "heading", level: 3, text: "Пауза" }, tick("3"));
    const lists = rows.flatMap(({ pieces }) =>
      pieces.flatMap((piece) => (piece.kind === "box" ? [piece.element.parent?.parent] : [])),
    );
    expect(lists.map((list) => lists.indexOf(list))).toEqual([0, 0, 2]);
  });

  it("puts the line of a blank below a label that fills its line", () => {
    const rows = layOut({
      kind: "blank",
      label: "Кредитор, день, дата и сумма каждого займа, по отдельности",
      size: "body",
    });
    expect(rows.at(-1)?.pieces.map(({ kind, x }) => [kind, x])).toEqual([["line", 0]]);
  });

  it("keeps the head of a table with its first row, and names what a voice calls a heading", () => {
    const rows = layOut({ kind: "table", columns: ["Дата", "Сумма"], rows: [["1 мая", "5 000 ₸"]], emptyRows: 2 });
    expect(rows.map(({ keep }) => keep)).toEqual([true, false, false, false]);
    expect(textsIn(rows)).toEqual(["Дата", "Сумма", "1 мая", "5 000 ₸"]);
    const tags = rows[0]?.pieces.flatMap((piece) => (piece.kind === "text" ? [pathOf(piece.element)] : []));
    expect(tags).toEqual(["/Sect/Table/TR/TH", "/Sect/Table/TR/TH"]);
  });

  it("never stands a code without its address", () => {
    const [row] = layOut({ kind: "qr", url: "https://egov.kz", text: "eGov" });
    expect(row?.pieces.map(({ kind }) => kind)).toEqual(["text", "text", "code"]);
    expect(textsIn(row === undefined ? [] : [row])).toEqual(["eGov", "https://egov.kz"]);
  });

  it("sets to the right and in the middle", () => {
    const [right] = layOut({ ...paragraph("аб", "body"), align: "right" });
    const [middle] = layOut({ ...paragraph("аб", "body"), align: "center" });
    const width = measure("аб", { size: 11, bold: false });
    expect([right?.pieces[0]?.x, middle?.pieces[0]?.x]).toEqual([TEXT_WIDTH - width, (TEXT_WIDTH - width) / 2]);
  });
});
