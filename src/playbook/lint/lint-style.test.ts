import { describe, expect, it } from "vitest";
import { type Change, changedBy, sourceOf, TINY_FILES } from "../../testing/tiny-library.ts";
import { lintReview } from "./lint-review.ts";
import { lintStyle } from "./lint-style.ts";

const LEAK = "incidents/leak-notice.yaml";

/** Each problem of style after these changes as "code: about". */
function styleAfter(...changes: Change[]): string[] {
  return lintStyle(sourceOf(changedBy(...changes))).map(({ code, about }) => `${code}: ${about}`);
}

/** The action "Сохраните снимки." in other words. */
const action = (ru: string, kk = "Суреттерді сақтаңыз.", en = "Save the pictures."): Change => [
  LEAK,
  '{ ru: "Сохраните снимки.", kk: "Суреттерді сақтаңыз.", en: "Save the pictures." }',
  `{ ru: ${JSON.stringify(ru)}, kk: ${JSON.stringify(kk)}, en: ${JSON.stringify(en)} }`,
];

const words = (count: number): string => `${Array.from({ length: count }, () => "слово").join(" ")}.`;

describe("the rules of style", () => {
  it("find nothing in the tiny library", () => expect(lintStyle(sourceOf(TINY_FILES))).toEqual([]));

  it.each([
    ["an exclamation mark", action("Сохраните снимки!"), "refused-style: снимки!"],
    ["a straight quotation mark", action('Нажмите "Да".'), 'refused-style: "'],
    ["a straight quotation mark in English", action("Да.", "Иә.", 'Press "Yes".'), 'refused-style: "'],
    ["a hyphen for a dash", action("Снимки - сохраните."), "refused-style:  - "],
    ["three dots", action("Снимки... сохраните."), "refused-style: ..."],
    ["two spaces", action("Сохраните  снимки."), "refused-style:   "],
    ["a space before a comma", action("Снимки , потом."), "refused-style:  ,"],
    ["a Latin letter in a Russian word", action("Cохраните снимки."), "refused-style: Cохраните"],
    ["a Latin letter in a Kazakh word", action("Да.", "Cуреттерді сақтаңыз."), "refused-style: Cуреттерді"],
    ["a familiar form in Russian", action("Сохрани свои снимки, ты должен."), "refused-style: ты"],
    ["a familiar form in Kazakh", action("Да.", "Сен суреттерді сақта."), "refused-style: Сен"],
    ["an action without an end", action("Сохраните снимки"), "refused-style: е снимки"],
    ["a sentence of twenty-one words", action(words(21)), "long-sentence: 21"],
  ])("find %s", (_, change, problem) => {
    expect(styleAfter(change)).toEqual([problem]);
  });

  it.each([
    ["a sentence of twenty words", action(words(20))],
    ["words that only contain a familiar form", action("Тыл и котлы.", "Сенімді сенбілік.")],
    [
      "a familiar form said to a child",
      action("Скажите ребёнку: «Ты не виноват».", "Балаға «Сен кінәлі емессің» деңіз."),
    ],
    ["a name in Latin letters beside a Russian word", action("Откройте eGov Mobile.")],
    ["a dash and an ellipsis", action("Снимки — сохраните…")],
  ])("let %s be", (_, change) => {
    expect(styleAfter(change)).toEqual([]);
  });

  it("find a title with a full stop", () => {
    expect(styleAfter([LEAK, 'en: "Wipe the phone" }\n    do', 'en: "Wipe the phone." }\n    do'])).toEqual([
      "refused-style: .",
    ]);
  });

  it("find a contact that one language does not name", () => {
    expect(styleAfter(action("Позвоните: {contact:police}", "Қоңырау шалыңыз.", "Call: {contact:police}"))).toEqual([
      "uneven-languages: kk: ",
    ]);
  });
});

describe("what is due to be read again", () => {
  it("is nothing on the last day", () => expect(lintReview(sourceOf(TINY_FILES), "2026-04-10")).toEqual([]));

  it("is every playbook and every contact in use on the day after", () => {
    const overdue = lintReview(sourceOf(TINY_FILES), "2030-01-01").map(({ code, about }) => `${code}: ${about}`);
    expect(overdue).toContain("stale-review: leak-notice");
    expect(overdue).toContain("stale-review: police");
    expect(overdue).not.toContain("stale-review: old-line");
  });
});
