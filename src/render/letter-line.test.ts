import { describe, expect, it } from "vitest";
import type { LetterLine } from "../letter/letter.ts";
import { printedLine } from "./letter-line.ts";

const line = (words: string): LetterLine => [
  { kind: "words", text: words },
  { kind: "blank", label: "номер договора" },
  { kind: "words", text: "." },
];

describe("a printed line of a letter", () => {
  it.each([
    ["Номер договора: ", "Номер договора: ____________."],
    ["По договору: ", "По договору: ____________ (номер договора)."],
    ["", "____________ (номер договора)."],
  ])("names its blank once: %s", (words, printed) => {
    expect(printedLine(line(words))).toBe(printed);
  });
});
