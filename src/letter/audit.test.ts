import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "../i18n/locale.ts";
import { sampleLetter } from "../testing/sample-letter.ts";
import { auditLetter } from "./audit.ts";
import type { Given } from "./given.ts";
import { type Letter, type LetterBlock, type LetterLine, letterLines, lineText } from "./letter.ts";
import { writeLetter } from "./write-letter.ts";

const SAMPLES = Object.fromEntries(LOCALES.map((locale) => [locale, sampleLetter(locale)])) as Record<
  Locale,
  ReturnType<typeof sampleLetter>
>;

/** What the audit says of the sample letter after somebody changed it. */
function audited(locale: Locale, tamper: (letter: Letter) => Letter, given: Partial<Given> = {}): readonly unknown[] {
  const { template, ground } = SAMPLES[locale];
  const filled = { ...ground, given: { ...ground.given, ...given } };
  return auditLetter(template, filled, tamper(writeLetter(template, filled)));
}

const same = (letter: Letter): Letter => letter;

/** The letter with every line put through `change`, by its place among all lines. */
function eachLine(letter: Letter, change: (text: string, index: number) => string): Letter {
  let index = 0;
  const line = (one: LetterLine): LetterLine => [{ kind: "words", text: change(lineText(one), index++) }];
  const to = letter.to.map(line);
  const heading = line(letter.heading);
  const about = letter.about === null ? null : line(letter.about);
  const body = letter.body.map((block): LetterBlock => {
    return block.kind === "paragraph"
      ? { kind: "paragraph", line: line(block.line) }
      : { kind: "points", lines: block.lines.map(line) };
  });
  return { ...letter, to, heading, about, body, attach: { ...letter.attach, lines: letter.attach.lines.map(line) } };
}

const replaced = (from: string, to: string) => (letter: Letter) => {
  const before = letterLines(letter).map(lineText).join("\n");
  if (!before.includes(from)) throw new Error(`the letter does not say ${from}`);
  return eachLine(letter, (text) => text.replace(from, to));
};

const GIVEN: fc.Arbitrary<Partial<Given>> = fc.record({
  on: fc.constantFrom("2026-11-28", "2027-03-01", "2026-03-01"),
  answerOf: fc.constantFrom<Given["answerOf"]>(
    () => undefined,
    () => "unknown",
    () => "yes",
    () => "inscription",
  ),
  details: fc.dictionary(
    fc.constantFrom("lender", "loan-date", "loan-amount"),
    fc.oneof(fc.string(), fc.constantFrom("2026-02-28", "0", "1000001.05", ". Договор: ", "____________ (номер)")),
  ),
  done: fc.constantFrom<Given["done"]>({}, { "report-to-police": "2026-01-31" }),
  how: fc.constantFrom<Given["how"]>({}, { "report-to-police": ", " }),
});

describe("the audit of a letter", () => {
  it.each(LOCALES)("finds nothing in what was filled, whatever was given (%s)", (locale) => {
    expect(audited(locale, same)).toEqual([]);
    const clean = fc.property(GIVEN, (given) => {
      expect(audited(locale, same, given)).toEqual([]);
    });
    fc.assert(clean, { numRuns: 300 });
  });

  it.each<[string, string, string]>([
    ["a changed digit of a date", "3 ноября", "4 ноября"],
    ["another month", "3 ноября", "3 октября"],
    ["another year", "3 ноября 2026", "3 ноября 2025"],
    ["a changed digit of an amount", "150\u00a0000", "160\u00a0000"],
    ["a changed amount in words", "сто пятьдесят", "сто шестьдесят"],
    ["a lost group of digits", "150\u00a0000", "150"],
    ["changed tiyn", " 50\u00a0", " 05\u00a0"],
    ["a swapped name", "Ромашка", "Василёк"],
    ["another article", "статья 35", "статья 36"],
    ["another law", "258-VIII", "259-VIII"],
    ["a lost mark", " (проверить редакцию)", ""],
    ["another term", "десять рабочих", "пять рабочих"],
    ["a dropped “not”", "не признаю", "признаю"],
    ["another number of the police", "КУИ 1234", "КУИ 1235"],
    ["a blank that is filled", "____________ (номер договора)", "№ 17"],
    ["another label of a blank", "(номер договора)", "(номер карты)"],
    ["a lost full stop", "запрет на кредиты.", "запрет на кредиты"],
    ["another addressee", "Банковский омбудсман", "Финансовый омбудсман"],
    ["a sentence more", "Заявление", "Заявление. Обязуюсь оплатить."],
  ])("finds %s", (_, from, to) => expect(audited("ru", replaced(from, to))).toHaveLength(1));

  it.each<[string, (letter: Letter) => Letter]>([
    ["a paragraph more", (letter) => ({ ...letter, body: [...letter.body, ...letter.body.slice(0, 1)] })],
    ["a paragraph less", (letter) => ({ ...letter, body: letter.body.slice(1) })],
    ["paragraphs in another order", (letter) => ({ ...letter, body: [...letter.body].reverse() })],
    ["an addressee more", (letter) => ({ ...letter, to: [...letter.to, ...letter.to] })],
    ["an annex less", (letter) => ({ ...letter, attach: { ...letter.attach, lines: [] } })],
    ["another heading of the annexes", (letter) => ({ ...letter, attach: { ...letter.attach, heading: "Долги" } })],
    ["no matter", (letter) => ({ ...letter, about: null })],
    ["a filled signature", (letter) => ({ ...letter, signing: ["Дата", "Подпись: Иванов"] })],
    ["a personal number", (letter) => ({ ...letter, from: letter.from.map((line) => line.replace("ИИН", "ИИН 123")) })],
    ["a letter that may not be sent", (letter) => ({ ...letter, readingOnly: "…" })],
    ["another version", (letter) => ({ ...letter, version: "2.0.0" })],
    ["a unit in a form that does not go with its number", replaced("тиынов", "тиын")],
  ])("finds %s", (_, tamper) => expect(audited("ru", tamper).length).toBeGreaterThan(0));

  it("finds an addressee where there is none on that day", () => {
    const { template, ground } = sampleLetter("ru", { on: "2027-01-01" });
    const alone = { ...template, to: ["{contact:bank-ombudsman}"] };
    const letter = writeLetter(alone, ground);
    expect(letter.to.map(lineText)).toEqual(["____________ (кому)"]);
    expect(auditLetter(alone, ground, letter)).toEqual([]);
    const named: Letter = { ...letter, to: [[{ kind: "words", text: "Банк" }]] };
    expect(auditLetter(alone, ground, named)).toHaveLength(1);
  });

  it("finds what a paragraph says that nobody answered", () => {
    const { template, ground } = SAMPLES.ru;
    const letter = writeLetter(template, ground);
    const unanswered = { ...ground, given: { ...ground.given, answerOf: () => "unknown" } };
    expect(auditLetter(template, unanswered, letter).length).toBeGreaterThan(0);
  });

  it.each(LOCALES)("finds any one letter, digit or word that was changed, added or lost (%s)", (locale) => {
    const { template, ground } = SAMPLES[locale];
    const lines = letterLines(writeLetter(template, ground)).map(lineText);
    const tampering = fc.record({
      line: fc.nat(lines.length - 1),
      at: fc.nat(200),
      lost: fc.nat(12),
      added: fc.oneof(fc.constantFrom("", "не ", "7", "миллион ", " Иванов", ". Долг признаю"), fc.string()),
    });
    const caught = fc.property(tampering, ({ line, at, lost, added }) => {
      const change = (text: string): string => {
        const from = at % (text.length + 1);
        return text.slice(0, from) + added + text.slice(from + lost);
      };
      fc.pre(change(lines[line] ?? "") !== lines[line]);
      const found = audited(locale, (letter) =>
        eachLine(letter, (text, index) => (index === line ? change(text) : text)),
      );
      expect(found).toHaveLength(1);
    });
    fc.assert(caught, { numRuns: 400 });
  });
});
