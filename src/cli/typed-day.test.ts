import { describe, expect, it } from "vitest";
import { typedDay } from "./typed-day.ts";

describe("a day as people type it", () => {
  it.each([
    ["2026-11-24", "2026-11-24"],
    [" 24.11.2026 ", "2026-11-24"],
    ["4.3.2026", "2026-03-04"],
    ["24/11/2026", "2026-11-24"],
    ["24-11-2026", "2026-11-24"],
    ["24.11.2026 г.", "2026-11-24"],
    ["24.11.2026 ж.", "2026-11-24"],
    ["31.11.2026", undefined],
    ["11/24/2026", undefined],
    ["24.11.26", undefined],
    ["24.11", undefined],
    ["вчера", undefined],
    ["", undefined],
  ])("%j is %j", (typed, day) => {
    expect(typedDay(typed)).toBe(day);
  });
});
