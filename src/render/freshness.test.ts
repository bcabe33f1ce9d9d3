import { describe, expect, it } from "vitest";
import { LOCALES } from "../i18n/locale.ts";
import { countsOf, freshnessOf } from "../playbook/freshness.ts";
import { sourceOf, TINY_FILES } from "../testing/tiny-library.ts";
import { countsTable, freshnessText } from "./freshness.ts";

const LIBRARY = sourceOf(TINY_FILES);

describe("freshness in words", () => {
  const text = freshnessText(freshnessOf(LIBRARY, { on: "2026-04-12", locale: "en" }), { locale: "en", width: 80 });

  it("begins with what is overdue, and says since when and where to look", () => {
    expect(text.split("\n").slice(0, 4)).toEqual([
      "Overdue: 3",
      "- contact own-bank (reported by others): Your bank",
      "    seen on 2026-01-10, days ago: 92; to be looked at by 2026-04-10; days",
      "    overdue: 2",
    ]);
    expect(text).toContain("\n    https://news.example/2\n");
  });

  it("says where there is nothing", () => {
    expect(text).toContain("Marked: to be looked at first: 0\n  nothing\n");
  });

  it.each(LOCALES)("never cuts an address and keeps to 40 columns else (%s)", (locale) => {
    const narrow = freshnessText(freshnessOf(LIBRARY, { on: "2026-04-12", locale }), { locale, width: 40 });
    const wide = narrow.split("\n").filter((line) => line.length > 40 && !line.includes("https://"));
    expect(wide).toEqual([]);
  });
});

describe("the table of counts", () => {
  it.each(LOCALES)("is Markdown with one row per grade and status (%s)", (locale) => {
    const lines = countsTable(countsOf(LIBRARY), locale).trimEnd().split("\n");
    expect(lines).toHaveLength(2 + 7 + 6 + 6);
    expect(lines.filter((line) => !/^\|( [^|]+ \|){3}$/.test(line))).toEqual([]);
    expect(lines[1]).toBe("| --- | --- | ---: |");
  });

  it("counts", () => {
    const table = countsTable(countsOf(LIBRARY), "en");
    expect(table).toContain("| facts | law | 2 |\n");
    expect(table).toContain("| contacts | checked by a person | 0 |\n");
  });
});
