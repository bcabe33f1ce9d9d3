import { describe, expect, it } from "vitest";
import { LOCALES } from "../i18n/locale.ts";
import { samplePlan } from "../testing/sample-plan.ts";
import { BANK, OMBUDSMAN } from "../testing/sample-plan-contacts.ts";
import { sampleStep } from "../testing/sample-plan-step.ts";
import { LONGEST_MESSAGE, renderMessage } from "./message.ts";
import { PLAN_MESSAGES } from "./plan-messages.ts";
import { lengthOf } from "./wrap.ts";

describe.each(LOCALES)("a plan as a message in %s", (locale) => {
  const plan = samplePlan(locale);
  const messages = PLAN_MESSAGES[locale];

  it("fits into 900 characters with every title of now, the police, the warning and the way to the whole list", () => {
    const message = renderMessage(plan, { messages });
    expect(message.length).toBeLessThanOrEqual(LONGEST_MESSAGE);
    for (const { title } of plan.steps.filter(({ urgency }) => urgency === "now")) expect(message).toContain(title);
    const police = plan.steps.find(({ id }) => id === "police-report");
    expect(message).toContain(`${messages.urgency.today}: ${police?.title}`);
    expect(message).toContain(plan.warnings[0]?.text);
    expect(message.trimEnd().split("\n").at(-1)).toBe(messages.fullList);
  });

  it("keeps to 900 characters by dropping whole lines from the end", () => {
    const titles = Array.from({ length: 40 }, (_, index) => `Қадам ${index} ${"🙂 сөз".repeat(5)}`);
    const steps = titles.map((title, index) => sampleStep(`step-${index}`, title));
    const message = renderMessage({ ...plan, steps }, { messages });
    const [, ...lines] = message.trimEnd().split("\n");
    expect(message.length).toBeLessThanOrEqual(LONGEST_MESSAGE);
    expect(lengthOf(message)).toBeLessThanOrEqual(LONGEST_MESSAGE);
    expect(lines.pop()).toBe(messages.fullList);
    expect(lines).toEqual(titles.slice(0, lines.length).map((title, index) => `${index + 1}. ${title}`));
    expect(lines.length).toBeGreaterThan(5);
  });
});

describe("the message of a plan", () => {
  it("gives the number of whom to call, readable", () => {
    expect(renderMessage(samplePlan("ru"), { messages: PLAN_MESSAGES.ru })).toContain(
      "Ваш банк: 7111, +7 771 000 77 22",
    );
  });

  it("drops numbers before it drops titles", () => {
    const plan = samplePlan("ru");
    const bank = BANK("ru");
    const steps = Array.from({ length: 9 }, (_, index) =>
      sampleStep(`step-${index}`, `Сделайте дело номер ${index}`, { contacts: [bank, bank, bank, bank] }),
    );
    const message = renderMessage({ ...plan, steps }, { messages: PLAN_MESSAGES.ru });
    expect(message).toContain("9. Сделайте дело номер 8");
    expect(message).toContain("→ Ваш банк");
  });

  it("never names a number nobody confirmed", () => {
    const plan = samplePlan("ru");
    const steps = [sampleStep("one", "Позвоните", { contacts: [OMBUDSMAN("ru")] })];
    expect(renderMessage({ ...plan, steps }, { messages: PLAN_MESSAGES.ru })).not.toContain("Омбудсман");
  });
});
