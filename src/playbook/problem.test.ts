import { describe, expect, it } from "vitest";
import { problemEn } from "../i18n/en/problem.ts";
import { problemKk } from "../i18n/kk/problem.ts";
import { problemRu } from "../i18n/ru/problem.ts";
import { PROBLEM_CODES, type Problem, sortProblems } from "./problem.ts";

describe("a kind of problem", () => {
  it.each([
    ["ru", problemRu],
    ["kk", problemKk],
    ["en", problemEn],
  ])("has its sentence in %s, and no sentence is left over", (_, sentences) => {
    expect(Object.keys(sentences).sort()).toEqual([...PROBLEM_CODES].sort());
  });
});

describe("problems", () => {
  const at = (file: string, line: number, column = 1): Problem => {
    return { code: "unknown-id", file, line, column, about: "a", expected: "" };
  };

  it("stand by file, line and column, where nine comes before ten", () => {
    const sorted = [at("a", 9), at("a", 10, 2), at("a", 10, 11), at("b", 1)];
    expect(sortProblems([...sorted].reverse())).toEqual(sorted);
  });

  it("are told once each", () => expect(sortProblems([at("a", 1), at("a", 1)])).toHaveLength(1));
});
