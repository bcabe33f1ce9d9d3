import { describe, expect, it } from "vitest";
import { LOCALES } from "../i18n/locale.ts";
import { type Coverage, coverageOf } from "../playbook/coverage.ts";
import { sourceOf, TINY_FILES } from "../testing/tiny-library.ts";
import { coverageTable } from "./coverage.ts";

const ROWS = coverageOf(sourceOf(TINY_FILES), []);

function lastLine(change: Partial<Coverage>): string {
  const rows = ROWS.filter(({ id }) => id === "money-gone").map((row) => ({ ...row, ...change }));
  return coverageTable(rows, "en").trimEnd().split("\n").at(-1) ?? "";
}

describe("the table of coverage", () => {
  it.each(LOCALES)("has as many cells in each row as heads, and no bare zero (%s)", (locale) => {
    const lines = coverageTable(ROWS, locale).trimEnd().split("\n");
    expect(lines).toHaveLength(2 + ROWS.length);
    expect(new Set(lines.map((line) => line.split("|").length))).toEqual(new Set([13 + 2]));
    expect(lines.filter((line) => /\|\s*0?\s*\|/.test(line))).toEqual([]);
  });

  it("says in words what is there", () => {
    expect(lastLine({})).toBe(
      "| money-gone | 3 | 3 | 2 | 1 | 2 | rungs: 2, to a last instance | 1 | by law: 1, our advice: 1 | on the usual days | 4 | ru, kk, en | nobody |",
    );
  });

  it("says in words what is not", () => {
    const lacking = lastLine({
      refusalLadder: { rungs: 0, lastInstance: false },
      otherClocks: { byLaw: 0, byAdvice: 0 },
      languages: ["ru", "en"],
      callScripts: 0,
    });
    expect(lacking).toBe(
      "| money-gone | 3 | 3 | 2 | 1 | none | none | 1 | none | on the usual days | 4 | missing: kk | nobody |",
    );
    expect(lastLine({ refusalLadder: { rungs: 1, lastInstance: false } })).toContain("rungs: 1, no last instance");
  });

  it("names second readers by language, and an older version as such", () => {
    const secondReaders: Coverage["secondReaders"] = [
      { lang: "ru", version: "1.0.0", current: true },
      { lang: "kk", version: "0.9.0", current: false },
    ];
    expect(lastLine({ secondReaders })).toMatch(/\| ru, kk \(an older version, 0\.9\.0\) \|$/);
  });
});
