import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { movedAmong } from "./moved.ts";

describe("what moved between two orders", () => {
  it.each([
    ["nothing, where the order is the same", "abcd", "abcd", ""],
    ["the one that was put first", "abcd", "dabc", "d"],
    ["the one that was put last", "abcd", "bcda", "a"],
    ["nothing that is new or gone", "abc", "xcy", ""],
    ["one of two that changed places", "ab", "ba", "a"],
  ])("is %s", (_, before, after, moved) => {
    expect([...movedAmong([...before], [...after])].join("")).toBe(moved);
  });

  it("leaves the others in their old order", () => {
    const order = fc.shuffledSubarray([..."abcdefgh"], { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(order, (after) => {
        const moved = movedAmong([..."abcdefgh"], after);
        const others = after.filter((id) => !moved.has(id));
        expect(others).toEqual([...others].sort());
      }),
    );
  });
});
