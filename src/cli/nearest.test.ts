import { describe, expect, it } from "vitest";
import { nearestNames } from "./nearest.ts";

describe("nearest names", () => {
  const known = ["code-1414-shared", "1414", "loan-in-my-name", "loan", "money-sent", "leak"];

  it.each([
    ["14l4", "1414"],
    ["loam", "loan"],
    ["lone", "loan"],
    ["money", "money-sent"],
    ["LEEK", "leak"],
  ])("for %s the first is %s", (name, nearest) => {
    expect(nearestNames(name, known)[0]).toBe(nearest);
  });

  it("are none when nothing is near, and never more than three", () => {
    expect(nearestNames("zzzzzzzz", known)).toEqual([]);
    expect(nearestNames("a", ["aa", "ab", "ac", "ad", "ae"]).length).toBe(3);
  });
});
