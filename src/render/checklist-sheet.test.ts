import { describe, expect, it } from "vitest";
import { LOCALES } from "../i18n/locale.ts";
import { realLibrary } from "../testing/real-library.ts";
import { realPlan, SIX_HAPPENINGS } from "../testing/real-sheet.ts";
import { samplePlan } from "../testing/sample-plan.ts";
import { checklistOf } from "./checklist.ts";
import { checklistSheet } from "./checklist-sheet.ts";
import { printedSteps } from "./ladder.ts";
import { readablePhone } from "./phone.ts";
import { PLAN_MESSAGES } from "./plan-messages.ts";
import type { Sheet, SheetBlock } from "./sheet.ts";

function textOf({ blocks }: Pick<Sheet, "blocks">): string {
  return JSON.stringify(blocks);
}

function firstPage(sheet: Sheet): SheetBlock[] {
  return sheet.blocks.slice(
    0,
    sheet.blocks.findIndex(({ kind }) => kind === "page-break"),
  );
}

const said = (text: string): string => JSON.stringify(text).slice(1, -1);

describe.each(LOCALES)("the sheet of a checklist in %s", (locale) => {
  it.each(Object.entries(SIX_HAPPENINGS))("loses nothing of a step that the text has: %s", (_, happening) => {
    const plan = realPlan(happening, locale);
    const text = textOf(checklistSheet(plan, PLAN_MESSAGES[locale]));
    for (const { title, do: actions, never, say, requires, evidence } of printedSteps(plan.steps)) {
      const texts = [...actions, ...never, ...requires.flatMap((each) => [each.text, each.otherwise])];
      const all = [title, say?.callText ?? "", ...texts, ...evidence.map((each) => each.text)];
      for (const each of all) expect(text).toContain(said(each));
    }
    for (const { url } of Object.values(plan.sources)) expect(text).toContain(said(url));
  });

  it("has on its first page every urgent step with its numbers, words to say and blanks, and no later step", () => {
    const plan = realPlan({ incidents: ["money-sent"] }, locale);
    const page = firstPage(checklistSheet(plan, PLAN_MESSAGES[locale]));
    const text = textOf({ blocks: page });
    const [urgent, later] = [true, false].map((now) =>
      printedSteps(plan.steps).filter(({ urgency }) => (urgency === "now") === now),
    );
    for (const { title, say, contacts, writeDown } of urgent ?? []) {
      expect(text).toContain(said(title));
      expect(text).toContain(said(say?.callText ?? ""));
      for (const { phones, status } of contacts.filter(
        (each) => each.status !== "unconfirmed" && each.status !== "withdrawn",
      ))
        for (const phone of phones) expect(text, status).toContain(readablePhone(phone));
      for (const each of writeDown) expect(text.toLowerCase()).toContain(said(each.text).toLowerCase());
    }
    for (const { title } of later ?? []) expect(text).not.toContain(said(title));
  });

  it("shows no unconfirmed number as one to call, on no page before the contacts", () => {
    const plan = samplePlan(locale);
    const numbers = plan.steps.flatMap(({ urgency, contacts }) =>
      contacts.flatMap(({ phones, status }) => (urgency === "now" && status === "unconfirmed" ? phones : [])),
    );
    const text = textOf({ blocks: firstPage(checklistSheet(plan, PLAN_MESSAGES[locale])) });
    for (const phone of numbers) expect(text).not.toContain(readablePhone(phone));
  });

  it("ticks what is done and says so in words, and leaves out how to do it", () => {
    const plan = realPlan({ incidents: ["loan-in-my-name"] }, locale);
    const [step] = checklistOf(plan, PLAN_MESSAGES[locale]).blocks[0]?.groups[0]?.steps ?? [];
    const marks = new Map([[step?.id ?? "", { done: true, words: "DONE ON FRIDAY" }]]);
    const sheet = checklistSheet(plan, PLAN_MESSAGES[locale], marks);
    const ticks = sheet.blocks.filter((block) => block.kind === "tick");
    expect(ticks.filter(({ done }) => done)).toEqual([
      expect.objectContaining({
        text: `1. ${step?.title}`,
        below: [expect.objectContaining({ text: "DONE ON FRIDAY" })],
      }),
    ]);
    expect(sheet.blocks).not.toContainEqual({ kind: "heading", level: 3, text: `1. ${step?.title}` });
  });
});

describe("the foot of every page", () => {
  it("has the day, and every playbook and the facts with version and hash", () => {
    const plan = realPlan({ incidents: ["loan-in-my-name", "sim-hijacked"] }, "ru");
    const { footer } = checklistSheet(plan, PLAN_MESSAGES.ru);
    expect(footer[0]).toBe("Составлено: 24 ноября 2026 года");
    expect(footer).toHaveLength(plan.incidents.length + 2);
    const hash = realLibrary("ru").facts.sha256.slice(0, 12);
    expect(footer.at(-1)).toMatch(new RegExp(`^сведения \\d+\\.\\d+\\.\\d+ ${hash}$`));
  });
});
