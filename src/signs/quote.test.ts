import { describe, expect, it } from "vitest";
import { maskNumbers, quote } from "./quote.ts";

const KNOWN = new Set(["1414"]);
const quoted = (text: string): string => quote(maskNumbers(text, KNOWN));

describe("numbers of a quote", () => {
  it.each([
    "482913",
    "48 29 13",
    "4-8-2-9",
    "4  8  2  9",
    "4 - 8 - 2 - 9",
    "4/8/2/9",
    "4,8,2,9",
    "4.\u200b8.2.9",
    "４８２９",
    "٤٨٢٩",
    "4\u00a08\u202f2\u20099",
    "482, 913",
    "482/913",
    "48—29 13",
    "482_913",
    "4️⃣8️⃣2️⃣9️⃣",
    "𝟒𝟖𝟐𝟗",
  ])("%j are hidden", (number) => expect(quoted(`код ${number}`)).not.toMatch(/\p{Nd}/u));

  it("are hidden also where the quote is cut in the middle of one", () => {
    for (const before of [110, 114, 116, 118, 119]) {
      expect(quoted(`${"я".repeat(before)} 482913 и ещё много слов`)).not.toMatch(/\d/);
    }
  });

  it("stay where they are short, or known", () => {
    expect(maskNumbers("из 1414 за 15 минут, шаг 2", KNOWN)).toBe("из 1414 за 15 минут, шаг 2");
  });
});

describe("a quote", () => {
  it("holds nothing that moves the cursor, colours or turns the line about", () => {
    const said = quoted("код\u001b[2J\u001b]0;x\u0007 \u009b31m \u202eиз\u061c SMS\r\n\u2066");
    expect(said).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
