import { describe, expect, it } from "vitest";
import { oneLine } from "./one-line.ts";

describe("a text in one line", () => {
  it.each([
    ["a\r\n\tb\u0000c", "a b c"],
    ["\u202eа\u200bб\u2066\u061c", "аб"],
    ["a\ufffeb\uffffc\ufdd0d", "abcd"],
    ["a\ud800b\udc00", "ab"],
    ["Банк 🏦 Қала\u00a0ө", "Банк 🏦 Қала ө"],
  ])("%j becomes %j", (text, line) => expect(oneLine(text)).toBe(line));
});
