import { describe, expect, it } from "vitest";
import { lengthOf, plainText, wrap } from "./wrap.ts";

const SENTENCE = "Прервите разговор, даже если просят не отключаться, и позвоните близкому человеку.";

describe("wrap", () => {
  it("breaks between words, never goes over the width and loses nothing", () => {
    const lines = wrap(SENTENCE, 40, "    ");
    expect(lines.every((line) => lengthOf(line) <= 40 && line.startsWith("    "))).toBe(true);
    expect(lines.map((line) => line.trim()).join(" ")).toBe(SENTENCE);
  });

  it("treats a width under 40 as 40", () => {
    expect(wrap(SENTENCE, 10)).toEqual(wrap(SENTENCE, 40));
  });

  it("keeps a phone number in one piece", () => {
    const lines = wrap("Позвоните по этому номеру сейчас: +7 771 000 77 22.", 40);
    expect(lines).toContain("+7 771 000 77 22.");
  });

  it("keeps the beginning of a command in one piece", () => {
    const lines = wrap("Уже что-то назвали или перевели? komek start bank-code-shared", 46);
    expect(lines).toEqual(["Уже что-то назвали или перевели?", "komek start bank-code-shared"]);
  });

  it("never breaks a link, even a longer one", () => {
    const url = `https://example.kz/${"a".repeat(60)}`;
    expect(wrap(`Сайт: ${url}`, 40, "  ")).toEqual(["  Сайт:", `  ${url}`]);
  });

  it("breaks any other word that is longer than the line, without losing a letter", () => {
    const word = "ұ".repeat(95);
    const lines = wrap(word, 40);
    expect(lines.map(lengthOf)).toEqual([40, 40, 15]);
    expect(lines.join("")).toBe(word);
  });

  it("counts a picture as the two columns it takes, and never splits one", () => {
    expect(wrap("🙂".repeat(50), 41).map(lengthOf)).toEqual([20, 20, 10]);
  });

  it("begins the first line with its own indent", () => {
    expect(wrap("один", 40, { first: "[ ] 1. ", rest: "    " })).toEqual(["[ ] 1. один"]);
  });
});

describe("plainText", () => {
  it("drops escape codes, line breaks and direction marks from a text", () => {
    expect(plainText("a\u001b[31mb\n\tc\u202ed\u0007")).toBe("a [31mb cd");
  });
});
