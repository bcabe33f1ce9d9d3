import { Chalk } from "chalk";
import { qrMatrix } from "./qr.ts";

export { scannableUrls } from "./qr.ts";

/** Two rows of modules in one row of characters. A light module is drawn, a dark one is left out. */
const HALVES = { light: "█", lightAbove: "▀", lightBelow: "▄", dark: " " } as const;

// Numbers of the fixed colour cube: a theme may redefine “black” and “white”, but not these.
const BLACK = 16;
const WHITE = 231;

/**
 * An address as a code to scan in a terminal, one line of it per two rows of modules; empty where `width` is too small.
 * It is dark on white by its own colours. Without `color` the light modules take the colour of the writing, which is
 * dark on white on the usual dark terminal; on a light one it is inverted, which is why the address stands beside it.
 */
export function renderQrText(url: string, { width, color }: { width: number; color: boolean }): string[] {
  const matrix = qrMatrix(url);
  if (matrix.length > width) return [];
  const paint = new Chalk({ level: color ? 2 : 0 }).ansi256(WHITE).bgAnsi256(BLACK);
  const upper = matrix.filter((_, row) => row % 2 === 0);
  return upper.map((above, index) => {
    const below = matrix[index * 2 + 1] ?? [];
    return paint(above.map((dark, column) => half(dark, below[column] ?? false)).join(""));
  });
}

function half(darkAbove: boolean, darkBelow: boolean): string {
  if (darkAbove) return darkBelow ? HALVES.dark : HALVES.lightBelow;
  return darkBelow ? HALVES.lightAbove : HALVES.light;
}
