import { encode } from "uqr";
import type { PlanContact } from "../plan/plan.ts";
import { isCallable } from "./phone.ts";

/** Light modules on every side, without which a phone does not find the code (ISO/IEC 18004). */
export const QUIET_ZONE = 4;

/** Rows of modules from top to bottom, `true` is dark. Square; the quiet zone is part of it. */
export type QrMatrix = readonly (readonly boolean[])[];

/** Which addresses of a contact may be scanned: official ones that were seen, and never a number to call. */
export function scannableUrls({ urls, status }: Pick<PlanContact, "urls" | "status">): readonly string[] {
  return isCallable(status) ? urls.filter((url) => /^https:\/\/\S+$/.test(url)) : [];
}

/** An address as a code that can be read with a seventh of it lost. Fails on more than two thousand characters. */
export function qrMatrix(url: string): QrMatrix {
  return encode(url, { ecc: "M", boostEcc: true, border: QUIET_ZONE }).data;
}

export interface DarkRun {
  /** Column and row of its first module, from the top left corner. */
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

/** The dark modules as strips, one for neighbours in a row: so drawn, no hairline shows between them. */
export function darkRuns(matrix: QrMatrix): DarkRun[] {
  return matrix.flatMap((row, y) => {
    const runs: { x: number; y: number; length: number }[] = [];
    row.forEach((dark, x) => {
      const last = runs.at(-1);
      if (dark && last !== undefined && last.x + last.length === x) last.length += 1;
      else if (dark) runs.push({ x, y, length: 1 });
    });
    return runs;
  });
}
