import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWordingText, wordingText } from "./wording-text.ts";

const stem = fc.stringMatching(/^[а-яa-z#][а-яa-z0-9]{0,5}$/);
const weight = fc.integer({ min: -99, max: 99 }).filter((each) => each !== 0);
const words = fc.oneof(
  stem,
  fc.tuple(stem, stem).map((pair) => pair.join(" ")),
);

describe("the file of weights", () => {
  it("gives back what was written, in any order of the words", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, weight)), fc.integer(), (entries, bias) => {
        const weights = { bias, words: new Map(entries) };
        const read = readWordingText(wordingText(weights, "made by a test"));
        expect(read.bias).toBe(bias);
        expect([...read.words].sort()).toEqual([...weights.words].sort());
      }),
    );
  });

  it("has a line for each word with all that counts beside it, below a remark", () => {
    const weights = {
      bias: -4,
      words: new Map([
        ["ключ", 12],
        ["ключ эцп", 7],
        ["на карту", -3],
      ]),
    };
    expect(wordingText(weights, "remark")).toBe("// remark\n= -4\nключ 12 эцп 7\nна 0 карту -3\n");
  });
});
