import { describe, expect, it } from "vitest";
import type { Locale } from "../../i18n/locale.ts";
import { sourceOf, TINY_FILES } from "../../testing/tiny-library.ts";
import { textFiller } from "./compile-text.ts";

const { shared } = sourceOf(TINY_FILES);
const [label] = shared["labels.yaml"].value.labels;
if (label === undefined) throw new Error("the tiny library has no label");

const fill = textFiller({
  facts: shared["facts.yaml"].value.facts,
  contacts: shared["contacts.yaml"].value.contacts,
  labels: [
    { ...label, id: "seen-in-all", text: { ru: "Закрыть", kk: "Жабу", en: "Close" } },
    { ...label, id: "seen-in-ru", text: { ru: "Отказ" } },
    { ...label, id: "seen-in-kk", text: { kk: "Бас тарту" } },
    { ...label, id: "seen-in-en", text: { en: "Opt out" } },
    { ...label, id: "seen-in-ru-and-en", text: { ru: "Отказ", en: "Opt out" } },
    { ...label, id: "seen-in-kk-and-en", text: { kk: "Бас тарту", en: "Opt out" } },
    { ...label, id: "seen-nowhere", text: {} },
  ],
});

const filled = (words: string, locale: Locale): string => fill({ ru: words, kk: words, en: words }, locale);

describe("placeholders in a text", () => {
  it.each<[Locale, string, string]>([
    ["ru", "Call: {contact:police}", "Call: ru Police"],
    ["kk", "Call: {contact:police}", "Call: kk Police"],
    ["en", "In: {fact:claim-term}", "In: ten calendar days"],
    [
      "kk",
      "{contact:police}, {contact:own-bank} — {fact:answer-term}",
      "kk Police, kk Your bank — kk three working days",
    ],
  ])("in %s: “%s” is “%s”", (locale, words, expected) => expect(filled(words, locale)).toBe(expected));

  it.each([
    "{contact:nobody}",
    "{fact:nothing}",
    "{label:nothing}",
    "«{label:nothing}»",
    "{detail:sent-on}",
    "{fact:break-off}",
  ])("leave %s as it stands, for lint to name or the person to fill", (words) =>
    expect(filled(`Say: ${words}`, "en")).toBe(`Say: ${words}`),
  );

  it("take the text of the language that is asked for", () => {
    expect(fill({ ru: "Раз", kk: "Бір", en: "One" }, "kk")).toBe("Бір");
  });
});

describe("the name of a menu", () => {
  it.each<[Locale, string]>([
    ["ru", "Закрыть"],
    ["kk", "Жабу"],
    ["en", "Close"],
  ])("stands in %s as it was seen there", (locale, name) => {
    expect(filled("Press «{label:seen-in-all}».", locale)).toBe(`Press «${name}».`);
  });

  it.each<[Locale, string, string]>([
    ["kk", "seen-in-ru", "Press «Отказ» (орысша атауы) now."],
    ["en", "seen-in-ru", "Press «Отказ» (name in Russian) now."],
    ["ru", "seen-in-kk", "Press «Бас тарту» (название на казахском) now."],
    ["en", "seen-in-kk", "Press «Бас тарту» (name in Kazakh) now."],
    ["ru", "seen-in-en", "Press «Opt out» (название на английском) now."],
    ["kk", "seen-in-en", "Press «Opt out» (ағылшынша атауы) now."],
  ])("that nobody saw in %s is said to be of another language: %s", (locale, id, expected) => {
    expect(filled(`Press «{label:${id}}» now.`, locale)).toBe(expected);
    expect(filled(`Press {label:${id}} now.`, locale)).toBe(expected.replace(/[«»]/g, ""));
  });

  it("stands in Russian before any other language that is not the reader's, then in English", () => {
    expect(filled("{label:seen-in-ru-and-en}", "kk")).toBe("Отказ (орысша атауы)");
    expect(filled("{label:seen-in-kk-and-en}", "ru")).toBe("Opt out (название на английском)");
  });

  it("is its id where it was seen nowhere, rather than nothing", () => {
    expect(filled("Press «{label:seen-nowhere}».", "en")).toBe("Press «seen-nowhere».");
  });
});
