import { describe, expect, it } from "vitest";
import { ENOUGH } from "../playbook/signs.ts";
import { matcherOf } from "./match.ts";
import { NO_WORDING, type Wording, wordingOf } from "./wording.ts";

const SCALE = { unit: 1, lean: 0 };
const words = (entries: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(entries));

function tokensFor(wording: Wording, text: string) {
  const matcher = matcherOf([], wording.numberOf);
  return matcher.read(text).tokens;
}

const weigh = (wording: Wording, text: string): number => wording.weightOf(tokensFor(wording, text));

describe("the wording of a message", () => {
  const wording = wordingOf({ bias: 0, words: words({ аванс: 9, карту: 3, "аванс карту": 6, хлеб: -9 }) }, SCALE);

  it("weighs its words and two in a row, each once, by the root of their number", () => {
    expect(weigh(wording, "аванс")).toBe(3);
    expect(weigh(wordingOf({ bias: 0, words: words({ аванс: 3 }) }, SCALE), "аванс, аванс")).toBe(3 / Math.sqrt(1 + 8));
    const [both, apart] = ["аванс карту", "аванс на карту"].map((text) =>
      weigh(wordingOf({ bias: 0, words: words({ аванс: 3, карту: 1, "аванс карту": 2 }) }, SCALE), text),
    );
    expect(both).toBeCloseTo(6 / Math.sqrt(3 + 8));
    expect(apart).toBeCloseTo(4 / Math.sqrt(2 + 8));
  });

  it("knows a word by its first letters, in other letters too", () => {
    const known = wordingOf({ bias: 0, words: words({ перево: 3 }) }, SCALE);
    for (const text of ["переводите", "ПЕРЕВОДА", "perevodite", "пepeвoд"]) expect(weigh(known, text)).toBe(1);
    expect(weigh(known, "перерыв")).toBe(0);
  });

  it("adds no more than a sign that is enough, and is nothing without a word that was counted", () => {
    expect(weigh(wordingOf({ bias: 50, words: words({ аванс: 90 }) }, SCALE), "аванс")).toBe(ENOUGH);
    expect(weigh(wordingOf({ bias: 50, words: words({ аванс: 90 }) }, SCALE), "другое")).toBe(0);
    expect(weigh(NO_WORDING, "аванс на карту")).toBe(0);
  });

  it("takes off no more than four, and nothing from a short message", () => {
    const names = Array.from({ length: 12 }, (_, index) => `${"абвгдежзиклм".charAt(index)}слово`);
    const ordinary = wordingOf({ bias: -90, words: words(Object.fromEntries(names.map((name) => [name, -9]))) }, SCALE);
    expect(weigh(ordinary, names.join(" "))).toBe(-4);
    expect(weigh(ordinary, names.slice(1).join(" "))).toBe(0);
  });

  it("is added in units, and leans", () => {
    const weights = { bias: 1, words: words({ аванс: 3 }) };
    expect(weigh(wordingOf(weights, { unit: 2, lean: 2 }), "аванс")).toBe((1 + 1 + 2) / 2);
  });

  it("tells the four words that weigh most, neighbours as one", () => {
    const told = (text: string): string[] => {
      const tokens = tokensFor(wording, text);
      return wording.tellingIn(tokens).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
    };
    expect(told("хлеб, аванс карту и хлеб")).toEqual(["аванс карту"]);
    expect(told("карту потом аванс")).toEqual(["карту", "аванс"]);
    expect(told("карту а аванс б аванс в аванс г аванс")).toEqual(["аванс", "аванс", "аванс", "аванс"]);
    expect(told("хлеб")).toEqual([]);
    const short = wordingOf({ bias: 0, words: words({ из: 9, вам: 5, "вам из": 3, карту: 2 }) }, SCALE);
    const toldShort = (text: string): number[] => short.tellingIn(tokensFor(short, text)).map(({ from }) => from);
    expect([toldShort("из карту"), toldShort("вам из"), toldShort("из")]).toEqual([[1], [0], [0]]);
    const link = wordingOf({ bias: 0, words: words({ ссилка: 9 }) }, SCALE);
    expect(link.tellingIn(tokensFor(link, "\ue000////"))).toEqual([]);
  });

  it("refuses more stems than two of them can be told from one number", () => {
    const many = new Map(Array.from({ length: 2 ** 15 + 1 }, (_, index) => [`#${index}`, 1]));
    expect(() => wordingOf({ bias: 0, words: many })).toThrow(RangeError);
  });
});
