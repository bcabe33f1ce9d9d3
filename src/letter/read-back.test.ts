import { check, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { formatAmount, parseAmount } from "../i18n/amount.ts";
import { formatDate } from "../i18n/date.ts";
import { LOCALES } from "../i18n/locale.ts";
import { LARGEST_IN_WORDS } from "../i18n/number-words.ts";
import { addDays } from "../plan/calendar.ts";
import { readAmount, readDate } from "./read-back.ts";

describe("reading back", () => {
  it.each(LOCALES)("gives every date of two years again (%s)", (locale) => {
    for (let day = "2026-01-01"; day < "2028-01-01"; day = addDays(day, 1)) {
      expect(readDate(formatDate(day, locale), locale)).toBe(day);
    }
  });

  it.each(LOCALES)("gives every amount again (%s)", (locale) => {
    const same = property(integer({ min: 0, max: LARGEST_IN_WORDS }), integer({ min: 0, max: 99 }), (tenge, tiyn) => {
      const amount = { tenge: BigInt(tenge), tiyn };
      expect(readAmount(formatAmount(amount, locale), locale)).toEqual(amount);
    });
    expect(check(same, { numRuns: 500 })).toMatchObject({ failed: false });
  });

  it("gives an amount again that has no words", () => {
    const amount = parseAmount("123456789012345");
    expect(readAmount(formatAmount(amount ?? { tenge: 0n, tiyn: 0 }, "ru"), "ru")).toEqual(amount);
  });

  it.each([
    "150\u00a0000 (сто шестьдесят тысяч) тенге",
    "160\u00a0000 (сто пятьдесят тысяч) тенге",
    "150\u00a0000 (пятьдесят сто тысяч) тенге",
    "150\u00a0000 (сто пятьдесят тысяча) тенге",
    "150\u00a0000 (сто пятьдесят) тенге",
    "150\u00a0000 тенге",
    "150\u00a0000 (сто пятьдесят тысяч) рублей",
    "150\u00a0000 (сто пятьдесят лишних тысяч) тенге",
    "150\u00a0000 (сто пятьдесят тысяч) тенге и ещё",
  ])("takes no digits for words that say another thing: %s", (text) => {
    expect(readAmount(text, "ru")).toBeUndefined();
  });

  it.each(["3 ноября 2026", "ноября 2026 года", "3 брюмера 2026 года", "3 ноября 2026 года?"])(
    "takes “%s” for no date",
    (text) => expect(readDate(text, "ru")).toBeUndefined(),
  );
});
