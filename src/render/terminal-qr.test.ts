import jsQR from "jsqr";
import { describe, expect, it } from "vitest";
import { renderQrText } from "./terminal-qr.ts";

const URLS = ["https://egov.kz", "https://takeitdown.ncmec.org"];
const ESCAPES = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, "g");

/** What a camera sees: each character is two modules, and its drawn parts are as light as `ink`. */
function decoded(lines: readonly string[], ink: "light" | "dark"): string | undefined {
  const halves: Readonly<Record<string, readonly [number, number]>> = {
    "█": [1, 1],
    "▀": [1, 0],
    "▄": [0, 1],
    " ": [0, 0],
  };
  const rows = lines.flatMap((line) => {
    const drawn = [...line].map((character) => halves[character] ?? [0, 0]);
    return [drawn.map(([above]) => above), drawn.map(([, below]) => below)];
  });
  const scale = 4;
  const [width, height] = [(rows[0]?.length ?? 0) * scale, rows.length * scale];
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const drawn = rows[Math.floor(pixel / width / scale)]?.[Math.floor((pixel % width) / scale)] === 1;
    if (drawn !== (ink === "light")) pixels.fill(0, pixel * 4, pixel * 4 + 3);
  }
  return jsQR(pixels, width, height, { inversionAttempts: "dontInvert" })?.data;
}

describe("a code to scan in the terminal", () => {
  it.each(URLS)("%s is read back from a dark terminal by another library, without any colour", (url) => {
    const lines = renderQrText(url, { width: 80, color: false });
    expect(decoded(lines, "light")).toBe(url);
    expect(decoded(lines, "dark")).not.toBe(url);
  });

  it("is the same in colour, white on black by its own colours, so that the theme does not count", () => {
    const [url = ""] = URLS;
    const lines = renderQrText(url, { width: 80, color: true });
    const plain = renderQrText(url, { width: 80, color: false });
    expect(lines.map((line) => line.replace(ESCAPES, ""))).toEqual(plain);
    expect(lines.every((line) => line.startsWith("\u001b[38;5;231m\u001b[48;5;16m"))).toBe(true);
  });

  it("has two light lines around it above and below, four light columns on either side", () => {
    const lines = renderQrText(URLS[0] ?? "", { width: 80, color: false });
    const light = "█".repeat(lines[0]?.length ?? 0);
    expect([lines[0], lines[1], lines.at(-1), lines.at(-2)]).toEqual([light, light, light, light]);
    expect(lines.every((line) => /^█{4}.*█{4}$/.test(line))).toBe(true);
  });

  it("is not drawn at all where the window would break it", () => {
    expect(renderQrText(URLS[0] ?? "", { width: 32, color: false })).toEqual([]);
  });
});
