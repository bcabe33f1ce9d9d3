import { describe, expect, it } from "vitest";
import type { Locale } from "../../i18n/locale.ts";
import { type Change, changedBy, compiledFrom } from "../../testing/tiny-library.ts";
import type { CatalogStep } from "../catalog.ts";

const STEPS = "shared/steps.yaml";
const MONEY = "incidents/money-gone.yaml";

function step(id: string, locale: Locale = "en", ...changes: Change[]): CatalogStep {
  const found = compiledFrom(changedBy(...changes), locale)
    .incident("money-gone")
    .steps.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no step ${id}`);
  return found;
}

describe("a compiled step", () => {
  it("has every list, also where nothing was written", () => {
    expect(step("go-to-court")).toMatchObject({
      ...{ effects: [], requires: [], after: [], never: [], writeDown: [], evidence: [], contacts: [] },
      ...{ onlyIfSure: false, lastInstance: true, sources: ["news-page"], facts: ["court-fact"] },
    });
  });

  it("keeps the words for the call in all languages, whatever its own", () => {
    expect(step("call-bank", "kk")).toMatchObject({
      title: "kk Call the bank",
      say: { ru: "ru Block my cards.", kk: "kk Block my cards.", en: "Block my cards." },
    });
  });

  it("names in words what to keep and to write down", () => {
    expect(step("keep-proof", "ru").evidence).toEqual([{ id: "receipts", text: "ru receipts" }]);
    expect(step("call-bank", "ru").writeDown).toEqual([{ id: "request-number", text: "ru request number" }]);
  });

  it("keeps each day once on which its facts were seen, the earliest first", () => {
    const cited: Change = [STEPS, "facts: [break-off, answer-term]", "facts: [court-fact, break-off, answer-term]"];
    const older: Change = [
      "shared/facts.yaml",
      'seenOn: "2026-01-10"\n    dossier: ["A4"]',
      'seenOn: "2025-12-01"\n    dossier: ["A4"]',
    ];
    expect(step("report-to-police", "en", cited, older).factsSeenOn).toEqual(["2025-12-01", "2026-01-10"]);
  });

  it("names the sources of all its facts, each once, in order", () => {
    const cited: Change = [STEPS, "facts: [break-off, answer-term]", "facts: [court-fact, break-off, answer-term]"];
    expect(step("report-to-police", "en", cited).sources).toEqual(["law-page", "news-page"]);
    expect(step("claim-money-back").sources).toEqual(["law-page", "news-page"]);
  });

  it("gives its reason where it is advice", () => {
    expect(step("keep-proof")).toMatchObject({ basis: "inference", because: "Proof is asked for later." });
    expect(step("call-bank")).toMatchObject({ basis: "fact", because: undefined });
  });

  it("knows whether only a refusal opens it", () => {
    expect(step("complain-about-police").refusalOnly).toBe(true);
    expect(step("report-to-police").refusalOnly).toBe(false);
  });

  it("has its condition as a list of maps", () => {
    expect(step("claim-money-back").when).toEqual([{ "sent-to": ["to-card"] }]);
    expect(step("call-bank").when).toBeUndefined();
  });
});

describe("the clock of a compiled step", () => {
  it("takes the person's term from its fact, and the day it runs from", () => {
    expect(step("claim-money-back", "kk").doWithin).toEqual({
      ...{ term: { amount: 10, unit: "calendarDays", whose: "person" } },
      ...{ words: "kk ten calendar days", from: "sent-on", basis: "law" },
    });
  });

  it("runs for the other side from the step itself", () => {
    expect(step("report-to-police").answerWithin).toEqual({
      ...{ term: { amount: 3, unit: "workingDays", whose: "institution" } },
      ...{ words: "three working days", from: undefined, basis: "law" },
    });
  });

  it.each<[Locale, string]>([
    ["ru", "7 дней"],
    ["kk", "7 күн"],
    ["en", "7 days"],
  ])("that is our own advice says so, and in %s “%s”", (locale, words) => {
    expect(step("complain-about-police", locale).answerWithin).toEqual({
      ...{ term: { amount: 7, unit: "calendarDays", whose: "institution" }, words, basis: "advice" },
    });
  });

  it("is left out where its fact has no term, which lint names", () => {
    const timeless: Change = [MONEY, "fact: claim-term, from", "fact: break-off, from"];
    expect(step("claim-money-back", "en", timeless).doWithin).toBeUndefined();
  });
});
