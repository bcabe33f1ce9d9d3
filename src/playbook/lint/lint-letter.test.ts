import { describe, expect, it } from "vitest";
import { type Change, kindsAfter, problemsIn, TINY_FILES } from "../../testing/tiny-library.ts";
import { text } from "../../testing/tiny-library-shared.ts";
import type { ProblemCode } from "../problem.ts";

const LETTER = "letters/claim-letter.yaml";

const letter = (from: string, to: string): ProblemCode[] => kindsAfter([LETTER, from, to]);

/** The kinds of problems when a paragraph that rests on nothing says this. */
const saying = (words: string): ProblemCode[] => letter(text("Reported on: {done:report-to-police}"), text(words));

describe("lint of letters", () => {
  it("finds nothing in a letter that has one of everything", () => expect(problemsIn(TINY_FILES)).toEqual([]));

  it.each<[string, ProblemCode, string, string]>([
    ["a step that nobody wrote", "unknown-id", "steps: [claim-money-back", "steps: [claim-money"],
    ["a contact that nobody wrote", "unknown-id", "  contact: own-bank", "  contact: my-bank"],
    ["a withdrawn contact beside the letter", "unknown-id", "  contact: own-bank", "  contact: old-line"],
    ["a clock that nobody wrote", "unknown-id", "clock: answer-term", "clock: other-term"],
    ["a clock without a term", "term-expected", "clock: answer-term", "clock: break-off"],
    ["an id that is not the file's name", "wrong-value", "id: claim-letter\n", "id: letter-of-claim\n"],
    ["a question that nobody asks", "unknown-id", "when: { sent-to: [to-card] }", "when: { sent-by: [to-card] }"],
    ["an option not offered", "unknown-option", "when: { sent-to: [to-card] }", "when: { sent-to: [to-friend] }"],
    ["a condition on “I don't know”", "unknown-option", "when: { sent-to: [to-card] }", "when: { sent-to: [unknown] }"],
    ["such a condition of the whole letter", "unknown-option", "[phone, neither]", "[phone, tablet]"],
    ["such a condition of a point", "unknown-option", "code-told: [code-was-kept]", "code-told: [kept]"],
    ["a point that names no facts", "missing-key", "        facts: []\n        when: { code", "        when: { code"],
  ])("finds %s", (_, code, from, to) => expect(letter(from, to)).toEqual([code]));

  it.each([
    "{cite:nothing}",
    "{blank:nothing}",
    "{done:nothing}",
    "{how:nothing}",
    "{detail:nothing}",
    "{contact:nobody}",
    "{ink:blue}",
  ])("finds the placeholder nobody can fill: %s", (words) => {
    expect(saying(`On: ${words}`)).toEqual(["unknown-placeholder"]);
  });

  it.each(["cite:answer-term", "blank:recipient", "done:end-the-call", "how:end-the-call"])(
    "lets {%s} stand in letters alone",
    (name) => {
      const step: Change = ["shared/steps.yaml", text("End the talk."), text(`Say: {${name}}`)];
      expect(kindsAfter(step)).toEqual(["unknown-placeholder"]);
    },
  );

  it("finds a digit, an address and an ending at a placeholder", () => {
    expect(saying("Wait 3 days.")).toEqual(["digits-in-sentence"]);
    expect(saying("Open egov.kz.")).toEqual(["address-in-sentence"]);
    expect(saying("{detail:sent-on}th")).toEqual(["placeholder-touches-word"]);
  });

  it("lets an insert stand in quotes", () => expect(saying("Reported on «{done:report-to-police}»")).toEqual([]));

  it("finds a fact that the text names and the paragraph does not rest on", () => {
    expect(saying("Due in: {fact:answer-term}")).toEqual(["letter-fact-unnamed"]);
    expect(saying("Due by: {cite:answer-term}")).toEqual(["letter-fact-unnamed"]);
  });

  it.each([
    "Согласно закону вы отвечаете.",
    "В соответствии с этим законом вы отвечаете.",
    "Банк обязан ответить.",
    "Я вправе требовать.",
    "Сіз заңға сәйкес жауап бересіз.",
    "Банк жауап беруге міндетті.",
    "Мен талап етуге құқылымын емес, құқылы.",
  ])("finds the law stated without a fact in “%s”", (words) => {
    expect(saying(words)).toEqual(["letter-without-fact"]);
  });

  it.each(["Прошу назвать законное основание.", "Я не обязан отвечать по телефону.", "Прошу рассмотреть обращение."])(
    "takes “%s” as the person's own words",
    (words) => expect(saying(words)).toEqual([]),
  );

  it("finds what no letter says, with the reason, but not in the advice beside it", () => {
    expect(saying("I shall think of my debt.")).toEqual(["letter-wording"]);
    expect(saying("This is not my debt.")).toEqual([]);
    expect(letter('en: "Claim to the bank"', 'en: "My debt"')).toEqual(["letter-wording"]);
    expect(letter('en: "Wait for the answer."', 'en: "Never write: my debt."')).toEqual([]);
  });

  it("finds such words in what a fact cites", () => {
    const cite: Change = ["shared/facts.yaml", 'en: "article 5 of', 'en: "article 5 on my debt of'];
    expect(kindsAfter(cite)).toEqual(["letter-wording"]);
  });

  it("finds an insert that one language lacks", () => {
    expect(letter('kk: "kk Answer in: {fact:claim-term}"', 'kk: "kk Answer"')).toEqual(["uneven-languages"]);
  });
});
