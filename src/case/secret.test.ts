import { describe, expect, it } from "vitest";
import { findSecret } from "./secret.ts";

describe("a text that must not be kept", () => {
  it.each([
    ["4111 1111 1111 1111", "card-number"],
    ["карта 5555-5555-5555-4444", "card-number"],
    ["код 123456", "code"],
    ["Код из SMS: 4821", "code"],
    ["SMS 123456", "code"],
    ["CVV 123", "code"],
    ["құпия код 9876", "code"],
    ["пароль: Qwerty12", "password"],
    ["құпиясөзім: алма123", "password"],
    ["password = hunter2", "password"],
    ["abandon ability able about above absent absorb abstract absurd abuse access accident", "key"],
    ["0x4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318", "key"],
  ])("%s", (text, secret) => {
    expect(findSecret(text)).toBe(secret);
  });

  it("is an ИИН with a right check digit, and not any twelve digits", () => {
    expect(findSecret("850101300009".slice(0, 11) + checkDigit("85010130000"))).toBe("iin");
    const wrong = (Number(checkDigit("85010130000")) + 1) % 10;
    expect(findSecret(`85010130000${wrong}`)).toBeUndefined();
  });

  it.each([
    "обращение № А-17-2026",
    "Айгерим, 14:35",
    "звонил 24.11.2026",
    "номер 7111",
    "ЕРДР 267500031000123",
    "TxID на фото",
    "1414",
    "",
  ])("lets pass what people write down: %s", (text) => {
    expect(findSecret(text)).toBeUndefined();
  });
});

/** The rule of the check digit, written a second time and in another way. */
function checkDigit(digits: string): string {
  const weights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
  const shifted = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];
  const sum = (by: number[]): number =>
    by.reduce((total, weight, index) => total + weight * Number(digits[index]), 0) % 11;
  return String(sum(weights) === 10 ? sum(shifted) : sum(weights));
}
