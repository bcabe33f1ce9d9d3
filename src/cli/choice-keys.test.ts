import { describe, expect, it } from "vitest";
import { matchChoice } from "./choice-keys.ts";
import type { ChoiceOption } from "./prompter.ts";

const optionsOf = (...texts: string[]): ChoiceOption[] => texts.map((text, index) => ({ id: `o${index}`, text }));
const numbered = optionsOf(...Array.from({ length: 17 }, (_, index) => `вариант ${String.fromCharCode(1072 + index)}`));
const yesNo: ChoiceOption[] = [
  { id: "yes", text: "Да, деньги ушли", words: ["да", "иә", "yes"] },
  { id: "no", text: "Нет, не ушли", words: ["нет", "жоқ", "no"] },
  { id: "unknown", text: "Не знаю", words: ["білмеймін"] },
];
const one = (position: number) => ({ kind: "one", position });

describe("what a person typed", () => {
  it.each([
    ["1", 0],
    [" 2 ", 1],
    ["9.", 8],
    ["9)", 8],
    ["10", 9],
    ["17", 16],
  ])("is the number of an option: %s", (typed, position) => {
    expect(matchChoice(numbered, typed)).toEqual(one(position));
  });

  it('is a number on the Kazakh digit row, key by key: "әіңғ,.үұ', () => {
    [...'"әіңғ,.үұ'].forEach((key, position) => {
      expect(matchChoice(numbered, key)).toEqual(one(position));
    });
  });

  it.each([
    ['"қ', 9],
    ['".', 16],
    ["Ә", 1],
    ['""', 10],
  ])("is a number of two keys, or with Caps Lock, on the Kazakh digit row: %s", (typed, position) => {
    expect(matchChoice(numbered, typed)).toEqual(one(position));
  });

  it.each(["0", "18", "қ", "әқ", "-1", "1 2", "1.5", "абв", "?"])("is no option: %s", (typed) => {
    expect(matchChoice(numbered, typed)).toEqual({ kind: "none" });
  });

  it.each(["", " ", "\t"])("is nothing, which never picks an option: %j", (typed) => {
    expect(matchChoice(optionsOf("only one"), typed)).toEqual({ kind: "empty" });
  });

  it.each([
    ["да", 0],
    ["ДА", 0],
    ["иә", 0],
    ["и", 0],
    ["yes", 0],
    ["нет", 1],
    ["жоқ", 1],
    ["н", undefined],
    ["не", undefined],
    ["не знаю", 2],
    ["НЕ З", 2],
    ["«білмеймін»", 2],
    ["да, деньги", 0],
  ])("is a word or the beginning of one: %s", (typed, position) => {
    const match = matchChoice(yesNo, typed);
    expect(match).toEqual(position === undefined ? { kind: "several", positions: [1, 2] } : one(position));
  });

  it("never takes the y key of a Cyrillic layout for a yes", () => {
    expect(matchChoice(yesNo, "н")).not.toEqual(one(0));
  });

  it("is a whole word before it is the beginning of another", () => {
    expect(matchChoice(optionsOf("Банк", "Банкомат"), "банк")).toEqual(one(0));
  });

  it("does not tell ё from е", () => {
    expect(matchChoice(optionsOf("Ещё нет", "Да"), "еще")).toEqual(one(0));
  });

  it("is asked again where a letter is both a number and the beginning of another option", () => {
    const options = optionsOf("Банк", "Полиция", "Оператор", "Іздеу");
    expect(matchChoice(options, "і")).toEqual({ kind: "several", positions: [2, 3] });
    expect(matchChoice(options, "ізд")).toEqual(one(3));
    expect(matchChoice(optionsOf("Банк", "Полиция", "Іздеу"), "і")).toEqual(one(2));
  });

  it("is a number before it is the beginning of an option that starts with digits", () => {
    expect(matchChoice(optionsOf("1414", "Банк"), "1")).toEqual(one(0));
    expect(matchChoice(optionsOf("Банк", "1414 — код"), "1")).toEqual(one(0));
    expect(matchChoice(optionsOf("Банк", "1414 — код"), "1414")).toEqual(one(1));
  });
});
