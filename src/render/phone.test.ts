import { describe, expect, it } from "vitest";
import { readablePhone, telephoneLink } from "./phone.ts";

describe("readablePhone", () => {
  it.each([
    ["+77710007722", "+7 771 000 77 22"],
    ["88000800880", "8 800 080 08 80"],
    ["7111", "7111"],
    ["102", "102"],
    ["+442071838750", "+44 207 183 87 50"],
    ["2591414", "259 141 4"],
  ])("writes %s as %s", (phone, written) => {
    expect(readablePhone(phone)).toBe(written);
    expect(written.replaceAll(" ", "")).toBe(phone);
  });

  it("spaces a short number for a screen reader, digit by digit", () => {
    expect(readablePhone("7111", true)).toBe("7 1 1 1");
    expect(readablePhone("+77710007722", true)).toBe("+7 771 000 77 22");
  });

  it("leaves alone what is not only digits", () => {
    expect(readablePhone("*123#")).toBe("*123#");
  });
});

describe("telephoneLink", () => {
  it("holds only what can be dialled", () => {
    expect(telephoneLink("+7 771 000-77-22")).toBe("tel:+77710007722");
    expect(telephoneLink('7111" onclick="x')).toBe("tel:7111");
  });
});
