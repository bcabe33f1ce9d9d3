import { describe, expect, it } from "vitest";
import { LOCALES } from "../i18n/locale.ts";
import { sampleNowView } from "../testing/sample-plan.ts";
import { LONGEST_MESSAGE } from "./message.ts";
import { renderNowMessage, renderNowText } from "./now-text.ts";
import { lengthOf } from "./wrap.ts";

describe.each(LOCALES)("the first minutes in %s", (locale) => {
  const view = sampleNowView(locale);

  it("begin with the opening and end with the shortest advice and whom to call", () => {
    const text = renderNowText(view, 400);
    expect(text.startsWith(`${view.opening[0]}\n`)).toBe(true);
    expect(text.indexOf(view.last)).toBeGreaterThan(text.indexOf(view.steps.at(-1)?.title ?? "?"));
    expect(text.slice(text.indexOf(view.last))).toContain(": 102\n");
  });

  it("fit into 40 columns and lose nothing there", () => {
    const text = renderNowText(view, 40);
    const long = text.split("\n").filter((line) => lengthOf(line) > 40 && !/^\s*https:\S+$/.test(line));
    expect(long).toEqual([]);
    for (const { title, never } of view.steps) {
      for (const said of [title, ...never]) expect(text.replace(/\s+/g, " ")).toContain(said);
    }
  });

  it("fit into one message, which always has the shortest advice", () => {
    const steps = Array.from({ length: 7 }, () => view.steps).flat();
    for (const message of [renderNowMessage(view), renderNowMessage({ ...view, steps })]) {
      expect(message.length).toBeLessThanOrEqual(LONGEST_MESSAGE);
      expect(message.startsWith(view.last)).toBe(true);
      expect(message).toContain("komek print");
    }
  });
});
