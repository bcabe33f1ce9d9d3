import { describe, expect, it } from "vitest";
import { LOCALES } from "../../i18n/locale.ts";
import { sha256 } from "../../testing/real-library.ts";
import { type Change, changedBy, compiledFrom, sourceOf, TINY_FILES, tinyLibrary } from "../../testing/tiny-library.ts";
import { text } from "../../testing/tiny-library-shared.ts";
import { nowStep } from "../../testing/tiny-library-steps.ts";
import { hashLibrary } from "../hash.ts";
import type { LibraryFiles } from "../parse.ts";
import { type CompiledLibrary, compileLibrary } from "./compile.ts";

const CODE = "incidents/code-given.yaml";
const LEAK = "incidents/leak-notice.yaml";
const MENU = "shared/incidents.yaml";

const compiled = (files: LibraryFiles = TINY_FILES, locale: "ru" | "kk" | "en" = "en"): CompiledLibrary =>
  compileLibrary(sourceOf(files), locale, sha256);

describe("a compiled library", () => {
  it("keeps the order of the menu, which is not that of the files", () => {
    const ids = (files: LibraryFiles): string[] => compiled(files).index.incidents.map(({ id }) => id);
    expect(ids(TINY_FILES)).toEqual(["code-given", "money-gone", "leak-notice"]);
    const menu: Change = [MENU, "[code-given, money-gone, leak-notice]", "[leak-notice, code-given, money-gone]"];
    expect(ids(changedBy(menu))).toEqual(["leak-notice", "code-given", "money-gone"]);
  });

  it.each(LOCALES)("says the same in %s as in every other language, but for its words", (locale) => {
    const library = tinyLibrary(locale);
    const prefix = { ru: "ru ", kk: "kk ", en: "" }[locale];
    expect(library.locale).toBe(locale);
    expect(library.incident("leak-notice").title).toBe(`${prefix}Incident leak-notice`);
    expect(library.whoIsHelped.text).toBe(`${prefix}Who needs help?`);
    const { facts, questions, details, steps, calendar } = tinyLibrary("en");
    expect(library).toMatchObject({ facts, questions, details, steps, calendar });
  });

  it("lists every question with its options, every detail with its type and every step once", () => {
    const { questions, details, steps } = tinyLibrary();
    expect(questions).toEqual({
      "who-is-helped": ["me", "beside", "far"],
      "watched-device": ["phone", "computer", "both", "neither"],
      "money-left": ["money-went", "money-stayed"],
      "bank-app": ["acme", "other-app"],
      "given-on": ["before-spring", "since-spring"],
      "code-told": ["code-was-told", "code-was-kept"],
      "sent-to": ["to-card", "to-courier"],
    });
    expect(details).toEqual({ "given-on": "date", "sent-on": "date" });
    expect(steps).toHaveLength(new Set(steps).size);
    expect(steps).toEqual(expect.arrayContaining(["end-the-call", "claim-money-back", "wipe-phone"]));
  });

  it("remembers what was withdrawn, and what stands in its place", () => {
    expect(tinyLibrary().withdrawn).toEqual([{ id: "old-step", successor: "change-password" }]);
  });

  it("carries the hashes of the content, the same in every language", () => {
    const { playbooks, facts } = hashLibrary(sourceOf(TINY_FILES), sha256);
    for (const locale of LOCALES) {
      const library = tinyLibrary(locale);
      expect(library.facts).toEqual({ version: "1.0.0", sha256: facts });
      expect(library.incidents.map(({ sha256: hash }) => hash)).toEqual(
        library.incidents.map(({ id }) => playbooks[id]?.sha256),
      );
      const leak = library.incident("leak-notice");
      expect(Object.fromEntries(leak.steps.map((step) => [step.id, step.sha256]))).toEqual(
        playbooks["leak-notice"]?.steps,
      );
    }
  });

  it("refuses to give a playbook that is not there", () => {
    expect(() => tinyLibrary().incident("nobody")).toThrow("no playbook nobody");
  });

  it("is not made without the first question of all", () => {
    const files = changedBy(["shared/questions.yaml", "- id: who-is-helped", "- id: who-asks"]);
    expect(() => compiled(files)).toThrow("who-is-helped");
  });
});

describe("a compiled playbook", () => {
  it("brings the contacts, sources and preconditions of its own steps, and the clean device always", () => {
    const leak = tinyLibrary().incident("leak-notice");
    expect(leak).toMatchObject({ contacts: {}, preconditions: { "clean-device": { otherwise: "Go to a branch." } } });
    expect(Object.keys(leak.sources)).toEqual(["law-page"]);
    const money = tinyLibrary().incident("money-gone");
    expect(Object.keys(money.contacts)).toEqual(["own-bank", "police", "prosecutor", "old-line"]);
    expect(Object.keys(money.sources)).toEqual(["law-page", "news-page"]);
    expect(Object.keys(money.preconditions)).toEqual(["clean-device", "paper-at-hand"]);
  });

  it("says that somebody has read it, once somebody has", () => {
    expect(tinyLibrary().incident("leak-notice").reviewed).toBe(false);
    const read: Change = [LEAK, "reviewedBy: []", "reviewedBy: [{ who: lawyer, on: 2026-01-12 }]"];
    expect(compiledFrom(changedBy(read)).incident("leak-notice").reviewed).toBe(true);
  });

  it("gives a contact its words, and leaves out what only editors need", () => {
    const { police } = tinyLibrary("kk").incident("money-gone").contacts;
    expect(police).toMatchObject({
      name: "kk Police",
      howToFind: "kk Any station.",
      phones: ["102"],
      scope: undefined,
    });
    expect(police).not.toHaveProperty("sources");
  });
});

describe("the first minutes", () => {
  it("bring their own contacts, the last one among them", () => {
    const named = nowStep("now-ask", "    contacts: [own-bank]\n");
    const files = changedBy(["shared/now.yaml", "steps:\n", `steps:\n${named}`]);
    const { now } = compiled(files, "ru");
    expect(now.opening).toEqual(["ru Hang up.", "ru Transfer nothing.", "ru Call your bank."]);
    expect(now.last).toBe("ru Hang up and call your bank.");
    expect(Object.keys(now.contacts)).toEqual(["own-bank", "police"]);
    expect(now.steps.map(({ id }) => id)).toEqual(["now-ask", "now-hang-up", "now-call-bank", "now-tell-someone"]);
  });
});

describe("placeholders", () => {
  const places: [what: string, file: string, words: string][] = [
    ["a title", LEAK, "Incident leak-notice"],
    ["the menu", LEAK, "It happened: leak-notice"],
    ["a question", CODE, "Which bank app?"],
    ["its reason", CODE, "One app has its own button."],
    ["an option", CODE, "Another"],
    ["a detail, which is a question too", CODE, "When was the code given?"],
    ["a shared question", "shared/questions.yaml", "Who needs help?"],
    ["a precondition", "shared/preconditions.yaml", "Log in where nothing was installed."],
    ["its way round", "shared/preconditions.yaml", "Go to a branch."],
    ["a notice", "shared/notices.yaml", "notice helper"],
    ["the opening", "shared/now.yaml", "Transfer nothing."],
    ["the last line", "shared/now.yaml", "Hang up and call your bank."],
    ["a step's title", "shared/steps.yaml", "Hang up"],
    ["a step's line", "shared/steps.yaml", "End the talk."],
    ["a step's warning", "shared/steps.yaml", "Name no code."],
    ["words to say", "shared/steps.yaml", "Block my cards."],
    ["a reason for advice", "shared/steps.yaml", "Proof is asked for later."],
  ];

  it.each(places)("are filled in %s", (_, file, words) => {
    const library = JSON.stringify(compiled(changedBy([file, text(words), text("Ask: {contact:police}")])));
    expect(library).toContain("Ask: Police");
    expect(library).not.toContain("{contact:police}");
  });
});
