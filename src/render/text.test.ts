import { describe, expect, it } from "vitest";
import { LOCALES } from "../i18n/locale.ts";
import { samplePlan } from "../testing/sample-plan.ts";
import { OMBUDSMAN } from "../testing/sample-plan-contacts.ts";
import { sampleStep } from "../testing/sample-plan-step.ts";
import { PLAN_MESSAGES } from "./plan-messages.ts";
import { renderText } from "./text.ts";
import { lengthOf } from "./wrap.ts";

const ru = { width: 400, messages: PLAN_MESSAGES.ru };

describe.each(LOCALES)("a plan as text in %s", (locale) => {
  const plan = samplePlan(locale);
  const messages = PLAN_MESSAGES[locale];

  it("stays as it was read and approved", async () => {
    await expect(renderText(plan, { width: 80, messages })).toMatchFileSnapshot(`golden/plan.${locale}.txt`);
  });

  it("has no line over 40 columns at that width, except a link that stands alone", () => {
    const long = renderText(plan, { width: 40, messages })
      .split("\n")
      .filter((line) => lengthOf(line) > 40);
    expect(long.filter((line) => !/^\s*https:\S+$/.test(line))).toEqual([]);
  });

  it("loses no digit of a number and no word of a step, however narrow", () => {
    const text = renderText(plan, { width: 40, messages }).replace(/\s+/g, " ");
    for (const step of plan.steps) {
      for (const said of [step.title, ...step.do, ...step.never]) expect(text).toContain(said);
      for (const phone of step.contacts.flatMap(({ phones }) => phones)) {
        expect(text.replaceAll(" ", "")).toContain(phone);
      }
    }
  });

  it("prints a step that opens on a refusal in one line of the step that opens it, and not as a step", () => {
    const lines = renderText(plan, { width: 400, messages }).split("\n");
    const [first, second] = plan.steps.filter(({ opensOn }) => opensOn !== null).map(({ title }) => title);
    expect(lines.filter((line) => line.includes(first ?? "?"))).toEqual([
      `    - ${messages.step.ifRefused} → ${first} → ${second}`,
    ]);
  });

  it("leaves no control character in the text, whatever stands in the plan", () => {
    const title = "a\u001b[2Jb";
    const dirty = { ...plan, steps: [sampleStep("dirty", title, { do: [title], never: [title] })] };
    expect(renderText(dirty, { width: 80, messages })).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});

describe("the text of a plan", () => {
  it("pauses after seven steps and goes on counting", () => {
    const text = renderText(samplePlan("ru"), ru);
    expect(text.indexOf("Пауза. Передохните, затем шаги 8–9.")).toBeGreaterThan(text.indexOf("[ ] 7."));
    expect(text.indexOf("[ ] 8.")).toBeGreaterThan(text.indexOf("Пауза."));
  });

  it("never shows more than seven steps in one group, even when the plan says so", () => {
    const steps = Array.from({ length: 15 }, (_, index) => sampleStep(`step-${index}`, `Шаг ${index}`));
    const text = renderText({ ...samplePlan("ru"), steps }, ru);
    expect(text.match(/Пауза/g)).toHaveLength(2);
  });

  it("says what is not certain: a derived date, an unconfirmed contact, our own advice", () => {
    const text = renderText(samplePlan("ru"), ru);
    expect(text).toContain("не позднее 11 января 2027 года (десять рабочих дней); проверьте дату");
    expect(text).toContain("Не подтверждено");
    expect(text).toContain("Наш совет: пока телефон");
    expect(text).toContain("Сами мы туда не звонили.");
  });

  it("gives the words of a call in the language of the call and what they mean", () => {
    const text = renderText(samplePlan("en"), { width: 400, messages: PLAN_MESSAGES.en });
    expect(text).toContain("Say in Russian: “Меня обманули.");
    expect(text).toContain("It means: “I was deceived.");
  });

  it("hides an unconfirmed number in a step for now, and a withdrawn contact everywhere", () => {
    const plan = samplePlan("ru");
    const contact = OMBUDSMAN("ru");
    const withdrawn = { ...contact, name: "Отозванный", status: "withdrawn" as const };
    const urgent = sampleStep("urgent", "Срочно", { contacts: [contact, withdrawn] });
    const later = sampleStep("later", "Потом", { urgency: "today", contacts: [contact, withdrawn] });
    expect(renderText({ ...plan, steps: [urgent] }, ru)).not.toContain("+7 727 000 01 15");
    expect(renderText({ ...plan, steps: [later] }, ru)).toContain("+7 727 000 01 15");
    expect(renderText({ ...plan, steps: [urgent, later] }, ru)).not.toContain("Отозванный");
  });

  it("keeps a refusal step that no printed step leads to, and says when it is needed", () => {
    const lost = sampleStep("lost", "Пожалуйтесь", { opensOn: { step: "gone", on: "refused" } });
    const text = renderText({ ...samplePlan("ru"), steps: [lost] }, ru);
    expect(text).toContain("1. Пожалуйтесь\n    - Этот шаг нужен, только если");
  });

  it("does not hang on refusals that lead in a circle", () => {
    const one = sampleStep("one", "Первый", { ifRefused: "two" });
    const two = sampleStep("two", "Второй", { opensOn: { step: "one", on: "refused" }, ifRefused: "one" });
    expect(renderText({ ...samplePlan("ru"), steps: [one, two] }, ru)).toContain("не ответили → Второй\n");
  });

  it("reads well aloud in the accessible form: no box, no arrow, no underscores, short numbers digit by digit", () => {
    const text = renderText(samplePlan("ru"), { ...ru, accessible: true });
    expect(text).toContain("Телефон: 7 1 1 1");
    expect(text).toContain("Запишите: номер обращения: место для записи");
    expect(text).not.toMatch(/\[ \]|→|__/);
  });
});
