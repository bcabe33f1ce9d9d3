import { describe, expect, it } from "vitest";
import { LOCALES } from "../i18n/locale.ts";
import { samplePlan } from "../testing/sample-plan.ts";
import { RENDERERS } from "./formats.ts";
import { PLAN_MESSAGES } from "./plan-messages.ts";

describe("every format", () => {
  it.each(Object.entries(RENDERERS))("%s gives the same bytes twice and ends with one line break", (_, render) => {
    for (const locale of LOCALES) {
      const options = { width: 80, messages: PLAN_MESSAGES[locale] };
      const output = render(samplePlan(locale), options);
      expect(output).toBe(render(samplePlan(locale), options));
      expect(output).toMatch(/[^\n]\n$/);
    }
  });

  it("gives the plan itself as JSON", () => {
    const plan = samplePlan("kk");
    expect(JSON.parse(RENDERERS.json(plan))).toEqual(plan);
  });
});

describe("the words around a plan", () => {
  it("are never empty and in no two languages the same, apart from words both use", () => {
    for (const locale of LOCALES) {
      const { title, madeOn, step, clock } = PLAN_MESSAGES[locale];
      expect([title, madeOn, step.never, clock.doBy].every((text) => text.trim() !== "")).toBe(true);
    }
    expect(new Set(LOCALES.map((locale) => PLAN_MESSAGES[locale].step.never)).size).toBe(3);
  });
});
