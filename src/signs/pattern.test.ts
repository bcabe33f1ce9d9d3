import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matcherOf } from "./match.ts";
import { BadPattern, readPattern } from "./pattern.ts";

const GROUPS = { code: ["код", "code"], tell: ["скажи|назови", "айт+"] };

function finds(pattern: string, text: string): boolean {
  const matcher = matcherOf(readPattern(pattern, GROUPS));
  return matcher.matchesIn(matcher.read(text)).length > 0;
}

describe("a pattern", () => {
  it.each([
    ["код", "назови код", true],
    ["код", "кодекс", false],
    ["код*", "кодекс", true],
    ["<tell> <code>", "скажи код", true],
    ["<tell> <code>", "скажи мне код", false],
    ["<tell> ~1 <code>", "скажи мне код", true],
    ["<tell> ~1 <code>", "скажи. Мне код", false],
    ["<tell> ^1 <code>", "скажи. Мне код", true],
    ["<tell> &2 <code>", "код ты мне скажи", true],
    ["<tell>", "айтыңыз", true],
    ["<tell>", "айтпаңыз", false],
    ["<tell>", "aityńyz", true],
    ["#4-6", "1234", true],
    ["#4-6", "123", false],
    ["#4-6", "1234567", false],
    ["12 <code>", "34 код 12 код", true],
    ["12 <code>", "12 34 код", false],
  ])("%s in “%s”: %s", (pattern, text, expected) => expect(finds(pattern, text)).toBe(expected));

  it("may weigh less than its sign, also where it counts after not", () => {
    expect(readPattern("2: =<tell> ~1 <code>", GROUPS)).toMatchObject([{ weight: 2, evenNegated: true }]);
    expect(readPattern("1: <tell> &1 <code>", GROUPS).map(({ weight }) => weight)).toEqual([1, 1]);
    expect(readPattern("<tell>", GROUPS)[0]).not.toHaveProperty("weight");
  });

  it.each(["<nobody>", "3: код", "~3 код", "код ~3", "", "два-слова", "к*", "а б в г д е ж"])(
    "%s is refused",
    (pattern) => {
      expect(() => readPattern(pattern, GROUPS)).toThrow(BadPattern);
    },
  );
});

describe("the work of matching", () => {
  const patterns = ["<tell> ~8 <code> ~8 <tell> ~8 <code> ~8 <tell> ~8 <code>", "<code> &8 <tell>", "<tell> ^8 <code>"];
  const matcher = matcherOf(patterns.flatMap((each) => readPattern(each, GROUPS)));
  const places = 6;
  const gap = 8;
  /** Places × positions that one place may reach × patterns, for each of two readings of a word. */
  const most = 2 * 4 * places * (places * (gap + 1) + gap + 1);

  it("is bounded for each word, whatever the message is made of", () => {
    const word = fc.constantFrom(
      "код",
      "скажи",
      "айт",
      "к",
      "о",
      "д",
      "-",
      ".",
      ". ",
      " ",
      "\n",
      "1234",
      "ко-д",
      "к о д",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 400 }), (parts) => {
        const reading = matcher.read(parts.join(" "));
        let steps = 0;
        matcher.matchesIn(reading, () => {
          steps += 1;
        });
        expect(steps).toBeLessThanOrEqual(most * Math.max(reading.tokens.length, 1));
      }),
    );
  });

  it("grows with the length and not with its square", () => {
    const steps = (length: number): number => {
      let count = 0;
      matcher.matchesIn(matcher.read("скажи код ".repeat(length)), () => {
        count += 1;
      });
      return count;
    };
    expect(steps(2000) / steps(1000)).toBeLessThan(2.1);
  });
});
