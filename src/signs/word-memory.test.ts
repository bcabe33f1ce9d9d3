import { describe, expect, it } from "vitest";
import { wordMemory } from "./word-memory.ts";

function counted() {
  const asked: string[] = [];
  const read = wordMemory((word) => {
    asked.push(word);
    return { word };
  });
  return { asked, read: (text: string, start = 0, end = text.length) => read(text, start, end) };
}

describe("the memory of words", () => {
  it("works once for each word, wherever it stands", () => {
    const { asked, read } = counted();
    expect(read("назови код", 7)).toEqual({ word: "код" });
    expect(read("код", 0)).toBe(read("код, код", 5));
    expect(read("коды")).toEqual({ word: "коды" });
    expect(asked).toEqual(["код", "коды"]);
  });

  it("keeps no number and nothing longer than a word", () => {
    const { asked, read } = counted();
    const long = "а".repeat(49);
    for (const text of ["4821", "4821", long, long]) expect(read(text).word).toBe(text);
    expect(asked).toHaveLength(4);
  });

  it("begins anew when it is full, and still answers rightly", () => {
    const { asked, read } = counted();
    for (let index = 0; index < 60_001; index += 1) read(`w${index}`);
    expect(read("w0")).toEqual({ word: "w0" });
    expect(asked.filter((word) => word === "w0")).toHaveLength(2);
  });
});
