import { describe, expect, it } from "vitest";
import { LOCALES } from "../i18n/locale.ts";
import { samplePlan } from "../testing/sample-plan.ts";
import { BANK } from "../testing/sample-plan-contacts.ts";
import { sampleStep } from "../testing/sample-plan-step.ts";
import { renderMarkdown } from "./markdown.ts";
import { PLAN_MESSAGES } from "./plan-messages.ts";

const ru = { messages: PLAN_MESSAGES.ru };

describe("a plan as Markdown", () => {
  it.each(LOCALES)("stays as it was read and approved in %s", async (locale) => {
    const markdown = renderMarkdown(samplePlan(locale), { messages: PLAN_MESSAGES[locale] });
    await expect(markdown).toMatchFileSnapshot(`golden/plan.${locale}.md`);
  });

  it("offers a tap only on numbers that were seen with their owner or reported", () => {
    const markdown = renderMarkdown(samplePlan("ru"), ru);
    expect(markdown).toContain("[+7 771 000 77 22](tel:+77710007722)");
    expect(markdown).toContain("[102](tel:102)");
    expect(markdown).toContain("Телефон: +7 727 000 01 15");
  });

  it("shows marks of Markdown and HTML in a text as they are", () => {
    const steps = [sampleStep("marks", "<b>*x*</b> [y](z)", { do: ["1. один", "- два", "# три"] })];
    const markdown = renderMarkdown({ ...samplePlan("ru"), steps }, ru);
    expect(markdown).toContain("**1. \\<b\\>\\*x\\*\\</b\\> \\[y\\](z)**");
    expect(markdown).toContain("  - 1\\. один\n  - \\- два\n  - \\# три");
  });

  it("makes no link of an address that is not https", () => {
    const steps = [sampleStep("bad", "Шаг", { contacts: [{ ...BANK("ru"), urls: ["javascript:alert(1)"] }] })];
    expect(renderMarkdown({ ...samplePlan("ru"), steps }, ru)).not.toContain("<javascript");
  });
});
