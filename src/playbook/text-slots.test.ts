import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../i18n/locale.ts";
import { realCompiled } from "../testing/real-library.ts";
import { fillTexts, splitTexts } from "./text-slots.ts";

describe("texts taken out of what languages share", () => {
  it("leave a slot where the languages differ, and nothing where they do not", () => {
    const split = splitTexts([
      { id: "a", do: ["Стоп", "eGov"], term: { days: 3 } },
      { id: "a", do: ["Тоқта", "eGov"], term: { days: 3 } },
    ]);
    expect(split.common).toEqual({ id: "a", do: [{ $: 0 }, "eGov"], term: { days: 3 } });
    expect(split.texts).toEqual([["Стоп"], ["Тоқта"]]);
  });

  it.each([
    ["a number", { amount: 1 }, { amount: 2 }],
    ["the length of a list", { do: ["a"] }, { do: ["b", "c"] }],
    ["a key", { say: "a" }, { said: "b" }],
    ["a kind", { say: "a" }, { say: ["b"] }],
  ])("refuse values that differ in %s", (_, one, other) => {
    expect(() => splitTexts([one, other])).toThrow(/the languages differ in the library/);
  });

  it("come back as they were, whatever they say", () => {
    const texts = fc.tuple(fc.string(), fc.string());
    fc.assert(
      fc.property(fc.array(texts), fc.integer(), (pairs, number) => {
        const values = [0, 1].map((side) => ({
          number,
          list: pairs.map((pair) => ({ text: pair[side] })),
          none: null,
        }));
        const { common, texts: lists } = splitTexts(values);
        values.forEach((value, side) => {
          expect(fillTexts(structuredClone(common), lists[side] ?? [])).toEqual(value);
        });
      }),
    );
  });

  it("give back every playbook of the project in every language", () => {
    const compiled = LOCALES.map((locale) => realCompiled(locale).incidents);
    for (const [index] of (compiled[0] ?? []).entries()) {
      const values = compiled.map((incidents) => JSON.parse(JSON.stringify(incidents[index])));
      const { common, texts } = splitTexts(values);
      const filled = values.map((_, language) => fillTexts(structuredClone(common), texts[language] ?? []));
      expect(filled).toEqual(values);
    }
  });
});
