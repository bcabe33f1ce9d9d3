import { describe, expect, it } from "vitest";
import { LOCALES } from "../i18n/locale.ts";
import { buildPlan, type PlanRequest } from "../plan/build-plan.ts";
import type { Plan, PlanStep } from "../plan/plan.ts";
import { printedSteps } from "../render/ladder.ts";
import { realLibrary } from "./real-library.ts";
import { titleList } from "./title-list.ts";

/** What people in the seeds and in the issue told us, as answers. Everything else is unknown. */
const SCENARIOS: Readonly<Record<string, Pick<PlanRequest, "incidents" | "answers">>> = {
  "seed-003-code-and-suspected-microloan": {
    incidents: ["code-1414-shared"],
    answers: {
      "who-is-helped": "me",
      "watched-device": "neither",
      "money-left": "no",
      "bank-code-given": "no",
      "eds-event": "nothing",
    },
  },
  "seed-000-api-keys-changed": {
    incidents: ["exchange-api-keys"],
    answers: { "who-is-helped": "me", "watched-device": "neither", exchange: "binance" },
  },
  "seed-002-leak-notice-never-a-client": {
    incidents: ["data-leak-notice"],
    answers: { "who-is-helped": "me", "watched-device": "neither", "leak-client": "never", "loan-found": "no" },
  },
  "seed-004-key-given-to-kindergarten-page": {
    incidents: ["eds-key-exposed"],
    answers: { "who-is-helped": "me", "watched-device": "neither", "eds-event": "gave-key", "eds-access": "have-key" },
  },
  "code-then-rustdesk-then-transfer": {
    incidents: ["code-1414-shared"],
    answers: { "who-is-helped": "me", "watched-device": "phone", "money-left": "yes" },
  },
  "one-phone-only-and-it-is-watched": {
    incidents: ["code-1414-shared", "loan-in-my-name"],
    answers: { "who-is-helped": "me", "watched-device": "phone" },
  },
  "nephew-far-away": {
    incidents: ["code-1414-shared"],
    answers: { "who-is-helped": "far", "watched-device": "unknown", "money-left": "unknown" },
  },
};

function planOf(name: string, locale: (typeof LOCALES)[number] = "ru"): Plan {
  const { incidents = [], answers = {} } = SCENARIOS[name] ?? {};
  const at = new Date("2026-11-24T10:00:00+05:00");
  return buildPlan(realLibrary(locale), { incidents, answers, details: {}, done: {}, at, callLocale: "ru" });
}

function indexOf(plan: Plan, find: (step: PlanStep) => boolean): number {
  return printedSteps(plan.steps).findIndex(find);
}

describe("what people told us", () => {
  for (const name of Object.keys(SCENARIOS)) {
    it.each(LOCALES)(`${name}: the titles read in a row are the short version (%s)`, async (locale) => {
      await expect(titleList(planOf(name, locale))).toMatchFileSnapshot(`golden/${name}.${locale}.txt`);
    });
  }

  it("a code, then RustDesk, then a transfer: the bank is among the first three, the police are due today", () => {
    const plan = planOf("code-then-rustdesk-then-transfer");
    expect(plan.incidents.map(({ id }) => id)).toEqual(["code-1414-shared", "money-sent", "remote-access-app"]);
    expect(indexOf(plan, ({ id }) => id === "call-own-bank")).toBeLessThan(3);
    expect(plan.steps.find(({ id }) => id === "report-to-police")?.urgency).toBe("today");
  });

  it("one phone only, which is being watched: every step has a way", () => {
    const plan = planOf("one-phone-only-and-it-is-watched");
    const locked = plan.steps.filter(({ requires }) => requires.length > 0);
    expect(locked.length).toBeGreaterThan(3);
    for (const { requires } of locked)
      for (const { otherwise } of requires) expect(otherwise.length).toBeGreaterThan(20);
    for (const { login, requires } of plan.steps) expect(login !== "none").toBe(requires.length > 0);
  });

  it("a nephew far away: every step says who presses and who calls", () => {
    const plan = planOf("nephew-far-away");
    const { notices } = realLibrary("ru");
    for (const step of plan.steps.filter(({ login }) => login !== "none"))
      expect(step.do).toContain(notices["helper-presses"]);
    for (const step of plan.steps.filter(({ say }) => say !== null)) expect(step.do).toContain(notices["helper-calls"]);
    expect(plan.warnings.map(({ code }) => code)).toContain("helper");
  });

  it("a leak notice without a loss stays short: at most four steps now and twelve in all", () => {
    const printed = printedSteps(planOf("seed-002-leak-notice-never-a-client").steps);
    expect(printed.filter(({ urgency }) => urgency === "now").length).toBeLessThanOrEqual(4);
    expect(printed.length).toBeLessThanOrEqual(12);
  });

  it("an SMS about an issued key brings the key cabinet to the third place", () => {
    const answers = {
      "who-is-helped": "me",
      "watched-device": "neither",
      "money-left": "no",
      "bank-code-given": "no",
      "eds-event": "issued-sms",
    };
    const at = new Date("2026-11-24T10:00:00+05:00");
    const plan = buildPlan(realLibrary("ru"), {
      incidents: ["code-1414-shared"],
      answers,
      details: {},
      done: {},
      at,
      callLocale: "ru",
    });
    expect(printedSteps(plan.steps)[2]?.login).toBe("eds");
  });

  it("the exchange account is stopped before anything is told or collected", () => {
    const plan = planOf("seed-000-api-keys-changed");
    expect(indexOf(plan, ({ effects }) => effects.includes("stops-loss"))).toBeLessThan(3);
  });
});
