import { describe, expect, it } from "vitest";
import { LOCALES } from "../i18n/locale.ts";
import { realLibrary } from "../testing/real-library.ts";
import { realSheet, SIX_HAPPENINGS } from "../testing/real-sheet.ts";
import { lintSheet } from "./lint-sheet.ts";
import { PLAN_MESSAGES } from "./plan-messages.ts";
import { paragraph, type Sheet, type SheetBlock, type SheetParagraph } from "./sheet.ts";

describe.each(LOCALES)("Every printed checklist in %s", (locale) => {
  it.each(realLibrary(locale).incidents.map(({ id }) => id))("meets the criteria: %s", (id) => {
    expect(lintSheet(realSheet({ incidents: [id] }, locale))).toEqual([]);
  });

  it.each(Object.entries(SIX_HAPPENINGS))("meets the criteria: %s", (_, happening) => {
    expect(lintSheet(realSheet(happening, locale))).toEqual([]);
  });
});

type Tick = Extract<SheetBlock, { kind: "tick" }>;

function tick(text: string, ...below: SheetParagraph[]): Tick {
  return { kind: "tick", text, size: "large", below };
}

const call = tick(
  "1. Call the bank",
  paragraph(`${PLAN_MESSAGES.en.contact.label}: Bank`, "large"),
  paragraph("Phone: 102", "huge", true),
  paragraph("Say: “Stop it.”", "large", true),
);
const blank: SheetBlock = { kind: "blank", label: "Number", size: "large" };
const heading = (level: 1 | 2 | 3, text: string): SheetBlock => ({ kind: "heading", level, text });
const pageBreak: SheetBlock = { kind: "page-break" };
const log: SheetBlock = { kind: "table", columns: ["Date"], rows: [], emptyRows: 20 };
const sources: SheetBlock = { kind: "list", items: ["Law https://law.example/"], ordered: true, size: "small" };
const end = [pageBreak, log, sources];
const many = (count: number): SheetBlock[] =>
  Array.from({ length: count }, (_, index) => tick(`${index + 1}. ${index}`));
const words = (count: number): string => Array.from({ length: count }, (_, index) => `word${index}`).join(" ");

function sheet(steps: readonly SheetBlock[], change: Partial<Sheet> = {}): Sheet {
  const title = "What to do: a loan";
  const footer = ["Made on: 24 November 2026", "loan-in-my-name 1.0.0 0123456789ab"];
  const blocks = [heading(1, title), heading(2, "Now"), ...steps, ...end];
  return { locale: "en", title, footer, blocks, ...change };
}

const codes = (broken: Sheet): string[] => lintSheet(broken).map(({ code }) => code);
const withBlocks = (...blocks: SheetBlock[]): Sheet => sheet([], { blocks });
const top = [heading(1, "What to do: a loan"), heading(2, "Now")];

describe("The lint of printed checklists", () => {
  it("has nothing against a sheet that meets them all", () => {
    expect(codes(sheet([call, blank]))).toEqual([]);
  });

  it.each<[string, Sheet]>([
    ["no-title", sheet([call, blank], { title: "Other" })],
    ["no-revision-date", sheet([call, blank], { footer: ["loan-in-my-name 1.0.0 0123456789ab"] })],
    ["no-version", sheet([call, blank], { footer: ["24 November 2026"] })],
    ["small-on-first-page", sheet([call, blank, paragraph("Small print", "body")])],
    ["small-on-first-page", sheet([{ ...call, below: [...call.below, paragraph("Small print", "small")] }, blank])],
    ["nothing-to-do-on-first-page", sheet([paragraph("Read on", "large")])],
    ["group-without-heading", withBlocks(heading(1, "What to do: a loan"), call, blank, ...end)],
    ["group-too-long", sheet(many(8))],
    ["heading-skipped", withBlocks(heading(1, "What to do: a loan"), heading(3, "Now"), call, blank, ...end)],
    ["out-of-order", sheet([tick("2. Second"), tick("1. First")])],
    ["no-log", withBlocks(...top, call, blank, pageBreak, sources)],
    ["no-sources", withBlocks(...top, call, blank, pageBreak, log)],
    ["title-too-long", sheet([tick(`1. ${words(11)}`)])],
    ["sentence-too-long", sheet([tick("1. A", paragraph(words(21), "large"))])],
    ["item-too-long", sheet([tick("1. A", ...Array.from({ length: 6 }, () => paragraph(words(16), "large")))])],
    ["call-too-long", sheet([tick("1. A", paragraph(`Say: “${words(20)}. ${words(20)}.”`, "large", true))])],
    ["said-twice", sheet([tick("1. Call"), tick("2. Call")])],
    ["only-capitals", sheet([tick("1. HANG UP THE PHONE NOW")])],
    ["meaning-by-colour", sheet([tick("1. Press the red button")])],
    ["phone-not-in-its-step", sheet([call, blank, paragraph("Phone: 102", "huge", true)])],
    ["phone-not-large", sheet([tick("1. Call", paragraph("Phone: +7 771 000 77 22", "large"))])],
    ["call-without-blank", sheet([call])],
  ])("finds %s", (code, broken) => {
    expect(codes(broken)).toContain(code);
  });

  it("takes seven steps, a month with the name of a colour in it, and abbreviations for what they are", () => {
    expect(codes(sheet(many(7)))).toEqual([]);
    expect(codes(sheet([tick("1. 2026 жылғы 8 желтоқсан")]))).toEqual([]);
    expect(codes(sheet([tick("1. ЭЦП, SMS, eGov")]))).toEqual([]);
  });
});
