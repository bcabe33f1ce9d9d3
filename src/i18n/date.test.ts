import { describe, expect, it } from "vitest";
import { formatDate, formatMoment } from "./date.ts";
import { LOCALES } from "./locale.ts";

describe("formatDate", () => {
  it.each([
    ["ru", "24 ноября 2026 года"],
    ["kk", "2026 жылғы 24 қараша"],
    ["en", "24 November 2026"],
  ] as const)("writes a day in %s as people write it", (locale, written) => {
    expect(formatDate("2026-11-24", locale)).toBe(written);
  });

  it("knows twelve different months in every language", () => {
    for (const locale of LOCALES) {
      const days = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, "0")}-05`);
      const names = new Set(days.map((day) => formatDate(day, locale).replace(/\d/g, "")));
      expect(names.size).toBe(12);
    }
  });

  it("takes an instant at the time of Kazakhstan, whatever its offset", () => {
    expect(formatDate("2026-11-24T20:30:00Z", "en")).toBe("25 November 2026");
    expect(formatDate("2026-11-24T23:30:00+05:00", "en")).toBe("24 November 2026");
    expect(formatDate("2026-11-24T23:30:00", "en")).toBe("24 November 2026");
  });

  it("gives back what is not a date, rather than inventing one", () => {
    expect(formatDate("soon", "ru")).toBe("soon");
    expect(formatDate("2026-13-01", "ru")).toBe("2026-13-01");
  });
});

describe("formatMoment", () => {
  it("adds the time of day only to an instant", () => {
    expect(formatMoment("2026-11-24T10:05:00+05:00", "ru")).toBe("24 ноября 2026 года, 10:05");
    expect(formatMoment("2026-11-24", "kk")).toBe("2026 жылғы 24 қараша");
  });
});
