import type { PaperRow } from "./paper.ts";

/** A row and how far below the top of the page it stands. */
export interface PlacedRow {
  readonly row: PaperRow;
  readonly top: number;
}

/**
 * Rows → pages of this height. Rows that stay together begin a new page where the rest of the page is too low; a run
 * that is higher than a whole page flows on.
 */
export function pagesOf(rows: readonly PaperRow[], height: number): PlacedRow[][] {
  const pages: PlacedRow[][] = [[]];
  let bottom = 0;
  const place = (row: PaperRow): void => {
    const isFirst = pages.at(-1)?.length === 0;
    const top = bottom + (isFirst ? 0 : row.before);
    if (!isFirst && top + row.height > height) {
      startPage();
      place(row);
      return;
    }
    pages.at(-1)?.push({ row, top });
    bottom = top + row.height;
  };
  const startPage = (): void => {
    pages.push([]);
    bottom = 0;
  };
  for (const run of runsOf(rows)) {
    const isNew = pages.at(-1)?.length === 0;
    const needed = heightOf(run);
    const isTooLow = bottom + (run[0]?.before ?? 0) + needed > height && needed <= height;
    if (!isNew && (run[0]?.startsPage === true || isTooLow)) startPage();
    run.forEach(place);
  }
  return pages;
}

/** Each run ends with a row that need not stay with the next one. */
function runsOf(rows: readonly PaperRow[]): PaperRow[][] {
  const runs: PaperRow[][] = [];
  let run: PaperRow[] = [];
  for (const row of rows) {
    run.push(row);
    if (row.keep) continue;
    runs.push(run);
    run = [];
  }
  return run.length === 0 ? runs : [...runs, run];
}

function heightOf(run: readonly PaperRow[]): number {
  return run.reduce((sum, { before, height }, index) => sum + height + (index === 0 ? 0 : before), 0);
}
