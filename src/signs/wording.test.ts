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

/** Words that weigh nothing much, so that a message has enough of them. */
const FILLING = Object.fromEntries([..."абвгдежзи"].map((letter) => [`${letter}столб`, 0.001]));
const FILLED = [..."абвгдежзи"].map((letter) => `${letter}столб`).join(", ");

describe("the wording of a message", () => {
  const wording = wordingOf({ bias: 0, words: words({ аванс: 9, карту: 3, "аванс карту": 6, хлеб: -9 }) }, SCALE);
  const filled = (entries: Readonly<Record<string, number>>, text: string, scale = SCALE, bias = 0): number =>
    weigh(wordingOf({ bias, words: words({ ...FILLING, ...entries }) }, scale), `${FILLED}, ${text}`);

  it("weighs its words and two in a row, each once, by the root of their number", () => {
    expect(filled({ аванс: 6 }, "аванс")).toBeCloseTo(6 / Math.sqrt(10 + 8), 1);
    expect(filled({ аванс: 6 }, "аванс, аванс")).toBe(filled({ аванс: 6 }, "аванс"));
    const pair = { аванс: 3, карту: 1, "аванс карту": 2 };
    expect(filled(pair, "аванс карту")).toBeCloseTo(6 / Math.sqrt(12 + 8), 1);
    expect(filled(pair, "аванс на карту")).toBeCloseTo(4 / Math.sqrt(11 + 8), 1);
  });

  it("says nothing by a word or two, and a little more by every three that are known", () => {
    const many = wordingOf(
      { bias: 0, words: words({ а: 99, б: 99, в: 99, г: 99, д: 99, е: 99, ж: 99, з: 99, и: 99 }) },
      SCALE,
    );
    const weights = ["а", "а, б", "а, б, в", "а, б, в, г, д, е", "а, б, в, г, д, е, ж, з, и"].map((text) =>
      weigh(many, text),
    );
    expect(weights).toEqual([0, 0, 1, 2, ENOUGH]);
  });

  it("knows a word by its first letters, in other letters too", () => {
    for (const text of ["переводите", "ПЕРЕВОДА", "perevodite", "пepeвoд"]) {
      expect(filled({ перево: 6 }, text), text).toBeGreaterThan(1);
    }
    expect(filled({ перево: 6 }, "перерыв")).toBeLessThan(0.1);
  });

  it("adds no more than a sign that is enough, and is nothing without a word that was counted", () => {
    expect(filled({ аванс: 90 }, "аванс", SCALE, 50)).toBe(ENOUGH);
    expect(weigh(wordingOf({ bias: 50, words: words({ аванс: 90 }) }, SCALE), "другое")).toBe(0);
    expect(weigh(NO_WORDING, "аванс на карту")).toBe(0);
  });

  it("takes off no more than three, and nothing from a short message", () => {
    const names = Array.from({ length: 12 }, (_, index) => `${"абвгдежзиклм".charAt(index)}слово`);
    const ordinary = wordingOf({ bias: -90, words: words(Object.fromEntries(names.map((name) => [name, -9]))) }, SCALE);
    expect(weigh(ordinary, names.join(" "))).toBe(-3);
    expect(weigh(ordinary, names.slice(1).join(" "))).toBe(0);
  });

  it("is added in units, and leans", () => {
    const [once, half] = [SCALE, { unit: 2, lean: 0 }].map((scale) => filled({ аванс: 6 }, "аванс", scale, 1));
    expect(half).toBeCloseTo((once ?? 0) / 2);
    expect(filled({ аванс: 6 }, "аванс", { unit: 2, lean: 1 }, 1)).toBeCloseTo((half ?? 0) + 0.5);
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
