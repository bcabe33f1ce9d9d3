import jsQR from "jsqr";
import { describe, expect, it } from "vitest";
import { darkRuns, type QrMatrix, QUIET_ZONE, qrMatrix, scannableUrls } from "./qr.ts";

const urls = [
  "https://egov.kz",
  "https://takeitdown.ncmec.org",
  "https://egov.kz/қызмет/ә-ғ",
  `https://x.kz/${"a".repeat(200)}`,
];

/** What another library reads, four pixels to a module. */
function decoded(matrix: QrMatrix): string | undefined {
  const scale = 4;
  const side = matrix.length * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let pixel = 0; pixel < side * side; pixel += 1) {
    const row = matrix[Math.floor(pixel / side / scale)];
    if (row?.[Math.floor((pixel % side) / scale)]) pixels.fill(0, pixel * 4, pixel * 4 + 3);
  }
  return jsQR(pixels, side, side, { inversionAttempts: "dontInvert" })?.data;
}

describe("an address as a code to scan", () => {
  it.each(urls)("%s is read back by another library", (url) => {
    expect(decoded(qrMatrix(url))).toBe(url);
  });

  it("is not read back when it is another address", () => {
    expect(decoded(qrMatrix("https://egov.kz"))).not.toBe("https://eqov.kz");
  });

  it("is square and light for four modules on every side", () => {
    const matrix = qrMatrix("https://egov.kz");
    expect(matrix.every((row) => row.length === matrix.length)).toBe(true);
    const dark = darkRuns(matrix).flatMap(({ x, y, length }) => [x, y, x + length - 1]);
    expect([Math.min(...dark), Math.max(...dark)]).toEqual([QUIET_ZONE, matrix.length - 1 - QUIET_ZONE]);
  });

  it("is drawn by strips that cover the dark modules and no others", () => {
    const matrix = qrMatrix("https://egov.kz");
    const drawn = matrix.map((row) => row.map(() => false));
    for (const { x, y, length } of darkRuns(matrix)) drawn[y]?.fill(true, x, x + length);
    expect(drawn).toEqual(matrix);
  });
});

describe("which addresses of a contact may be scanned", () => {
  it("are those that were seen on an official page or reported", () => {
    expect(scannableUrls({ urls: ["https://egov.kz"], status: "owner-page" })).toEqual(["https://egov.kz"]);
  });

  it.each(["unconfirmed", "withdrawn"] as const)("are none of a contact that is %s", (status) => {
    expect(scannableUrls({ urls: ["https://egov.kz"], status })).toEqual([]);
  });

  it("are neither numbers to call nor addresses without encryption", () => {
    expect(scannableUrls({ urls: ["tel:1414", "http://egov.kz", "egov.kz"], status: "owner-page" })).toEqual([]);
  });
});
