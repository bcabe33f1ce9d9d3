import { inflateSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { subsetFonts } from "../build/subset-fonts.ts";
import { realSheet } from "../testing/real-sheet.ts";
import { renderPdf } from "./pdf.ts";
import { paragraph, type Sheet } from "./sheet.ts";

const AT = "2026-11-24T10:00:00+05:00";
let fonts: Awaited<ReturnType<typeof subsetFonts>>;
beforeAll(async () => {
  fonts = await subsetFonts();
});

const print = (sheets: readonly Sheet[], id = "0123456789abcdef"): Promise<Uint8Array> =>
  renderPdf(sheets, { fonts, at: AT, id: id.repeat(4) });

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

/** What is drawn on the pages, unpacked. */
function drawn(bytes: Uint8Array): string {
  const text = latin(bytes);
  const streams = [...text.matchAll(/\/FlateDecode[^]*?stream\r?\n([^]*?)\r?\nendstream/g)];
  return streams.map(([, packed = ""]) => inflateSync(Buffer.from(packed, "latin1")).toString("latin1")).join("\n");
}

/** The operators that set another colour than black. */
function coloursIn(content: string): string[] {
  const colours = content.match(/^[\d. ]+ (?:rg|RG|k|K|g|G|scn|SCN|sc|SC)$/gm) ?? [];
  return colours.filter((colour) => !/^(0 )+[a-zA-Z]+$/.test(colour));
}

const loan = realSheet({ incidents: ["loan-in-my-name"] }, "kk");

describe("The PDF", () => {
  it("is the same, byte for byte, for the same sheets, moment and id", async () => {
    expect(Buffer.compare(await print([loan]), await print([loan]))).toBe(0);
    expect(Buffer.compare(await print([loan]), await print([loan], "f123456789abcdef"))).not.toBe(0);
  });

  it("names its language and title, is tagged, and has bookmarks and both fonts inside", async () => {
    const text = latin(await print([loan]));
    expect(text).toContain("/Lang (kk)");
    expect(text).toContain("/Marked true");
    expect(text).toContain("/DisplayDocTitle true");
    expect(text.match(/\/FontFile2 /g)).toHaveLength(2);
    expect(text).toContain("D:20261124050000Z");
    const titled = loan.blocks.filter((block) => block.kind === "heading").length;
    expect(text.match(/\/Parent \d+ 0 R\n\/Title /g)).toHaveLength(titled);
  });

  it("is black on white: no other colour is ever set", async () => {
    const content = drawn(await print([loan]));
    expect(content).toContain("TJ");
    expect(coloursIn(content)).toEqual([]);
    expect(coloursIn("0 0 0 scn\n1 0 0 rg\n0.5 g")).toEqual(["1 0 0 rg", "0.5 g"]);
  });

  it("puts a question mark where its fonts have no letter", async () => {
    const words = { ...loan, blocks: [paragraph("字 🙂", "body")] };
    const asked = { ...loan, blocks: [paragraph("? ?", "body")] };
    expect(Buffer.compare(await print([words]), await print([asked]))).toBe(0);
  });

  it("stands every kind of block that a letter may have", async () => {
    const blocks: Sheet["blocks"] = [
      { ...paragraph("АО «Банк»", "body"), align: "right" },
      { ...paragraph("Заявление", "large", true), align: "center" },
      { kind: "list", items: ["первое", "второе"], ordered: true, size: "body" },
      { kind: "blank", label: "Подпись", size: "body" },
      { kind: "table", columns: ["Дата", "Сумма"], rows: [["1 мая", "5 000 ₸"]], emptyRows: 1 },
      { kind: "page-break" },
      { kind: "tick", text: "Сделано", size: "body", below: [], done: true },
      { kind: "qr", url: "https://egov.kz", text: "eGov" },
    ];
    const text = latin(await print([{ ...loan, locale: "ru", blocks }]));
    expect(text.match(/\/Type \/Page\n/g)).toHaveLength(2);
  });

  it("is written of no sheets at all too", async () => {
    expect(latin(await print([]))).toMatch(/^%PDF-1\.7/);
  });
});
