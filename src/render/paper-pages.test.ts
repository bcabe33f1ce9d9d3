import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PaperRow } from "./paper.ts";
import { pagesOf } from "./paper-pages.ts";

const row = (change: Partial<PaperRow> = {}): PaperRow => {
  return { before: 0, height: 10, keep: false, pieces: [], ...change };
};

const shape = (rows: readonly PaperRow[], height: number): number[] => pagesOf(rows, height).map((page) => page.length);

describe("Pages", () => {
  it("take as many rows as fit, and no space at their top", () => {
    const rows = [row(), row({ before: 5 }), row({ before: 5 })];
    expect(pagesOf(rows, 26).map((page) => page.map(({ top }) => top))).toEqual([[0, 15], [0]]);
  });

  it("never part a title from what stands first below it", () => {
    expect(shape([row(), row({ keep: true }), row()], 20)).toEqual([1, 2]);
  });

  it("let rows flow on that stay together and are higher than a page", () => {
    expect(shape([row(), row({ keep: true }), row({ keep: true }), row()], 25)).toEqual([2, 2]);
  });

  it("begin where a row asks for it, but leave no page empty", () => {
    expect(shape([row({ startsPage: true }), row({ startsPage: true })], 100)).toEqual([1, 1]);
  });

  it("hold every row once, in order, inside the page and below the one before, whatever the rows", () => {
    const anyRow = fc.record({
      before: fc.integer({ min: 0, max: 9 }),
      height: fc.integer({ min: 1, max: 40 }),
      keep: fc.boolean(),
      startsPage: fc.boolean(),
      pieces: fc.constant([]),
    });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 60 }), fc.integer({ min: 40, max: 120 }), (rows, height) => {
        const pages = pagesOf(rows, height);
        expect(pages.flat().map((placed) => placed.row)).toEqual(rows);
        for (const page of pages) {
          let bottom = 0;
          for (const placed of page) {
            expect(placed.top).toBeGreaterThanOrEqual(bottom);
            bottom = placed.top + placed.row.height;
          }
          expect(bottom).toBeLessThanOrEqual(height);
        }
      }),
    );
  });
});
