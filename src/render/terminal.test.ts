import { describe, expect, it } from "vitest";
import { LOCALES } from "../i18n/locale.ts";
import { samplePlan } from "../testing/sample-plan.ts";
import { stepById } from "../testing/sample-plan-step.ts";
import { PLAN_MESSAGES } from "./plan-messages.ts";
import { paint, renderStepScreen } from "./terminal.ts";
import { planTextLines, renderText } from "./text.ts";
import { lengthOf } from "./wrap.ts";

const ESCAPE = "\u001b";
const CODES = new RegExp(`${ESCAPE}\\[\\d+m`, "g");

describe("a plan at the terminal", () => {
  const plan = samplePlan("ru");
  const style = { width: 80, messages: PLAN_MESSAGES.ru };

  it("has no escape byte without colour, and then equals the text", () => {
    const plain = paint(planTextLines(plan, style), false);
    expect(plain).not.toContain(ESCAPE);
    expect(plain).toBe(renderText(plan, style));
  });

  it("only adds bold with colour: without the codes it is the same text", () => {
    const bold = paint(planTextLines(plan, style), true);
    expect(bold).toContain(`${ESCAPE}[1m`);
    expect(bold.replace(CODES, "")).toBe(renderText(plan, style));
  });
});

describe.each(LOCALES)("one step on the screen in %s", (locale) => {
  const plan = samplePlan(locale);
  const options = {
    position: 3,
    total: 9,
    messages: PLAN_MESSAGES[locale],
    width: 40,
    color: false,
    steps: plan.steps,
  };

  it("says where we are, shows the whole step and stays within 40 columns", () => {
    for (const step of plan.steps) {
      const screen = renderStepScreen(step, options);
      const first = PLAN_MESSAGES[locale].stepOf(3, 9, PLAN_MESSAGES[locale].urgency[step.urgency]);
      expect(screen.startsWith(`${first}\n\n${step.title}`)).toBe(true);
      expect(screen).not.toContain(ESCAPE);
      expect(screen.split("\n").filter((line) => lengthOf(line) > 40 && !/^\s*https:\S+$/.test(line))).toEqual([]);
    }
  });

  it("shows a locked step with its condition and what to do otherwise", () => {
    const step = stepById(plan, "loan-ban");
    const screen = renderStepScreen(step, options).replace(/\s+/g, " ");
    expect(screen).toContain(step.requires[0]?.text);
    expect(screen).toContain(step.requires[0]?.otherwise);
  });

  it("makes the number bold and leaves its digits together", () => {
    const step = stepById(plan, "call-own-bank");
    const screen = renderStepScreen(step, { ...options, color: true });
    expect(screen).toMatch(new RegExp(`${ESCAPE}\\[1m[^\\n]*\\+7 771 000 77 22${ESCAPE}\\[22m`));
  });
});
