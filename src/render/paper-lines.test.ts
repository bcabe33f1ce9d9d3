import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakLines } from "./paper-lines.ts";

/** Every letter is ten points wide. */
const making = { style: { size: 10, bold: false }, measure: (text: string) => text.length * 10 };
const broken = (text: string, letters: number): string[] => breakLines(text, letters * 10, making);

describe("Lines on paper", () => {
  it("break between words and keep the space", () => {
    expect(broken("Позвоните в банк", 10)).toEqual(["Позвоните ", "в банк"]);
  });

  it("begin with a dash only where nothing else fits", () => {
    expect(broken("Сделали — отметьте", 9)).toEqual(["Сделали — ", "отметьте"]);
    expect(broken("Сделали — отметьте", 8)).toEqual(["Сделали ", "— ", "отметьте"]);
  });

  it("keep a phone number in one piece", () => {
    expect(broken("Телефон: +7 771 000 77 22", 20)).toEqual(["Телефон: ", "+7 771 000 77 22"]);
  });

  it("cut an address only where it is wider than the line, at one of its signs", () => {
    expect(broken("https://a.example/pages/one", 20)).toEqual(["https://a.example/", "pages/one"]);
    expect(broken("Қазақстандықтарға", 9)).toEqual(["Қазақстан", "дықтарға"]);
  });

  it("are none for a text without a word", () => {
    expect(broken("  ", 9)).toEqual([]);
  });

  it("lose nothing and are never wider than the page, whatever the text", () => {
    const word = fc.stringMatching(/^[а-яәғқңөұүһі/—-]{1,30}$/u);
    const texts = fc.array(word, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 40 }), (words, letters) => {
        const lines = broken(words.join(" "), letters);
        expect(lines.join("").replaceAll(" ", "")).toBe(words.join(""));
        for (const line of lines) expect(line.trimEnd().length).toBeLessThanOrEqual(letters);
      }),
    );
  });
});
