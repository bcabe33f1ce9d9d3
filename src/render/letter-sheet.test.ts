import { describe, expect, it } from "vitest";
import { LOCALES } from "../i18n/locale.ts";
import { auditLetter } from "../letter/audit.ts";
import { type Letter, letterLines, lineText } from "../letter/letter.ts";
import { writeLetter } from "../letter/write-letter.ts";
import { sampleLetter } from "../testing/sample-letter.ts";
import { joinSheets, letterSheet } from "./letter-sheet.ts";
import { renderLetterText } from "./letter-text.ts";
import type { Sheet } from "./sheet.ts";

function sheetIn(locale: (typeof LOCALES)[number]): Sheet {
  const { template, ground } = sampleLetter(locale);
  return letterSheet(writeLetter(template, ground));
}

/** Every text of a sheet, in reading order. */
function textsOf({ blocks }: Sheet): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "blank") return [block.label];
    if (block.kind === "list") return block.items;
    return "text" in block ? [block.text] : [];
  });
}

describe("a letter on paper", () => {
  it.each(LOCALES)("has every line of the letter once, in reading order (%s)", (locale) => {
    const { template, ground } = sampleLetter(locale);
    const letter = writeLetter(template, ground);
    const lines = letterLines(letter).map(lineText);
    const frame = [letter.readingOnly ?? "", ...letter.from, ...letter.signing, `${letter.attach.heading}:`];
    expect(textsOf(letterSheet(letter)).filter((text) => !frame.includes(text))).toEqual(lines);
  });

  it("begins with the addressee at the right and ends with the signature for the hand", () => {
    const { blocks, footer, title } = sheetIn("ru");
    expect(blocks[0]).toMatchObject({ align: "right", text: "ТОО «МФО Ромашка»" });
    expect(blocks.slice(-2)).toMatchObject([
      { kind: "blank", label: "Дата" },
      { kind: "blank", label: "Подпись" },
    ]);
    expect(blocks.filter(({ kind }) => kind === "blank")).toHaveLength(6);
    expect(footer).toEqual([]);
    expect(title).toBe("Заявление о займе от: 3 ноября 2026 года");
  });

  it("says on every page in English that it is for reading only", () => {
    expect(sheetIn("en").footer).toEqual([expect.stringContaining("For reading only")]);
  });

  it("has as many lines to write on below a paragraph as its blank asks for, and none below another", () => {
    const { template, ground } = sampleLetter("ru");
    const roomy = { ...template, handLines: { contract: 3 } };
    const letter = writeLetter(roomy, ground);
    const at = letterSheet(letter).blocks.findIndex(
      (block) => "text" in block && block.text.includes("номер договора"),
    );
    const kinds = letterSheet(letter).blocks.slice(at, at + 4);
    expect(kinds).toMatchObject([{ kind: "paragraph" }, { label: "" }, { label: "" }, { kind: expect.anything() }]);
    expect(kinds[3]).not.toMatchObject({ label: "" });
    const whole = (one: Letter): number =>
      renderLetterText(one, 80)
        .split("\n")
        .filter((line) => /^_{80}$/.test(line)).length;
    expect(whole(letter) - whole(writeLetter(template, ground))).toBe(2);
    expect(auditLetter(roomy, ground, letter)).toEqual([]);
  });

  it("begins each language on a page of its own", () => {
    const [kk, ru] = [sheetIn("kk"), sheetIn("ru")];
    const joined = joinSheets([kk, ru]);
    expect(joined.locale).toBe("kk");
    expect(joined.blocks).toEqual([...kk.blocks, { kind: "page-break" }, ...ru.blocks]);
  });
});
