import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "../i18n/locale.ts";
import { type Answers, meansOf, openInterview } from "../interview/interview.ts";
import { buildPlan } from "../plan/build-plan.ts";
import type { Plan, PlanStep } from "../plan/plan.ts";
import { UNKNOWN } from "../playbook/catalog.ts";
import { checklistOf } from "../render/checklist.ts";
import { printedSteps } from "../render/ladder.ts";
import { PLAN_MESSAGES } from "../render/plan-messages.ts";
import { realLibrary } from "./real-library.ts";
import { titleList } from "./title-list.ts";

/** A case from the press or the police in Kazakhstan, in our words. `guessed`: answers the source does not tell. */
interface Chain {
  readonly id: string;
  readonly source: {
    readonly publisher: string;
    readonly title: string;
    readonly url: string;
    readonly date: string | null;
    readonly dateNote?: string;
  };
  readonly happened: string;
  readonly incidents: readonly string[];
  readonly answers: Answers;
  readonly guessed: readonly string[];
}

const CHAINS: readonly Chain[] = JSON.parse(readFileSync(join(import.meta.dirname, "published-chains.json"), "utf8"));

const IDS = CHAINS.map(({ id }) => id);

function chainOf(id: string): Chain {
  const chain = CHAINS.find((each) => each.id === id);
  if (chain === undefined) throw new Error(`no chain ${id}`);
  return chain;
}

function planOf(id: string, locale: Locale = "ru", answers: Answers = {}): Plan {
  const chain = chainOf(id);
  return buildPlan(realLibrary(locale), {
    incidents: chain.incidents,
    answers: { ...chain.answers, ...answers },
    details: {},
    done: {},
    at: new Date("2026-11-24T10:00:00+05:00"),
    callLocale: "ru",
  });
}

/** The places of these steps in what is printed; an absent one is -1. */
function placesOf(plan: Plan, ...ids: readonly string[]): number[] {
  const printed = printedSteps(plan.steps).map(({ id }) => id);
  return ids.map((id) => printed.indexOf(id));
}

function expectInOrder(plan: Plan, ...ids: readonly string[]): void {
  const places = placesOf(plan, ...ids);
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
}

function moneyMoved(id: string): boolean {
  const { incidents, answers } = chainOf(id);
  return meansOf(openInterview(realLibrary("ru"), incidents, answers)).has("money-moved");
}

const stops = ({ effects }: PlanStep): boolean => effects.includes("stops-loss");

describe("Chains that happened to people in Kazakhstan", () => {
  it("are ten, each with its source, its story in three sentences and more than one incident", () => {
    expect(new Set(CHAINS.map(({ id }) => id)).size).toBe(10);
    for (const { source, happened, incidents } of CHAINS) {
      expect(source.url).toMatch(/^https:\/\//);
      for (const words of [source.publisher, source.title]) expect(words).not.toBe("");
      if (source.date === null) expect(source.dateNote).toMatch(/\w+ \w+/);
      else expect(source.date).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(happened.match(/\.( |$)/g)).toHaveLength(3);
      expect(incidents.length).toBeGreaterThan(1);
    }
  });

  it.each(IDS)("%s answers only what is asked, with options that exist", (id) => {
    const { incidents, answers, guessed } = chainOf(id);
    const interview = openInterview(realLibrary("en"), incidents, answers);
    for (const [question, option] of Object.entries(answers)) {
      const asked = interview.questions.find(({ id }) => id === question);
      expect([UNKNOWN, ...(asked?.options ?? []).map(({ id }) => id)], question).toContain(option);
      expect(asked?.id).toBe(question);
    }
    for (const question of guessed) expect(answers[question] ?? UNKNOWN, question).not.toBe(UNKNOWN);
  });

  for (const id of IDS) {
    it.each(LOCALES)(`${id}: the titles read in a row are the short version (%s)`, async (locale) => {
      await expect(titleList(planOf(id, locale))).toMatchFileSnapshot(`golden/${id}.${locale}.txt`);
    });
  }

  it.each(IDS)("%s: a loss is stopped among the first three steps, nothing is said twice", (id) => {
    const printed = printedSteps(planOf(id).steps);
    expect(printed.findIndex(stops)).toBeLessThan(3);
    expect(new Set(printed.map(({ title }) => title)).size).toBe(printed.length);
  });

  it.each(IDS)("%s: no group under a heading is longer than seven, and what is now fits in two", (id) => {
    const { blocks } = checklistOf(planOf(id), PLAN_MESSAGES.ru);
    for (const { groups } of blocks) for (const { steps } of groups) expect(steps.length).toBeLessThanOrEqual(7);
    expect(blocks[0]?.urgency).toBe("now");
    expect(blocks[0]?.groups.length).toBeLessThanOrEqual(2);
  });

  it.each(IDS.filter(moneyMoved))("%s: money moved, so the police are due today", (id) => {
    expect(planOf(id).steps.find((step) => step.id === "report-to-police")?.urgency).toBe("today");
  });

  it("in most of them money moved", () => {
    expect(IDS.filter(moneyMoved).length).toBeGreaterThan(4);
  });
});

describe("What these chains ask of the order", () => {
  it("a diverted number is shut before the bank and the lender are called", () => {
    const plan = planOf("chain-sim-expired-forwarded-loan");
    expectInOrder(plan, "call-operator-block-number", "call-own-bank", "refuse-loan-in-cooling-off", "call-lender");
  });

  it("a false app is photographed before it is removed, and removed before the phone is wiped", () => {
    const plan = planOf("chain-code-apk-loan");
    expectInOrder(plan, "isolate-device", "call-own-bank", "photograph-foreign-app", "remove-foreign-app");
    expectInOrder(plan, "remove-foreign-app", "make-phone-clean-again");
  });

  it("nobody whose loan was taken by others is told to say that he took it", () => {
    const borrowed = "tell-lender-you-were-deceived";
    expect(placesOf(planOf("chain-code-apk-loan"), borrowed)).toEqual([-1]);
    const unsure = planOf("chain-code-apk-loan", "en", { "money-sent-source": UNKNOWN });
    expect(unsure.steps.find(({ id }) => id === borrowed)?.do[0]).toContain("skip this step");
  });

  it("who took the loan himself is not given the letters of those who did not", () => {
    const plan = planOf("chain-1414-meter-protective-loan");
    expect(plan.incidents.map(({ id }) => id)).not.toContain("loan-in-my-name");
    expect(placesOf(plan, "tell-lender-you-were-deceived")).not.toContain(-1);
    expect(placesOf(plan, "write-first-letter-to-lender", "call-lender")).toEqual([-1, -1]);
  });

  it("a boy who lent his account speaks with an adult and an advocate before the police", () => {
    const plan = planOf("chain-teenager-account-lent");
    expectInOrder(plan, "close-given-access", "bring-an-adult", "talk-to-advocate-first", "report-to-police");
  });

  it("after an investment and a false helper, nothing more is paid before anything is written", () => {
    const plan = planOf("chain-investment-then-recovery");
    expectInOrder(plan, "call-own-bank", "pay-nothing-to-withdraw", "pay-no-advance", "report-to-police");
    expect(plan.warnings.map(({ code }) => code)).toContain("recovery-scam");
  });

  it("a ransom for a page is refused first of all", () => {
    expect(placesOf(planOf("chain-instagram-taken-ransom"), "refuse-blackmail-demand")).toEqual([0]);
  });

  it("money is stopped before the thief is put out of the messenger, and then the relatives are warned", () => {
    const plan = planOf("chain-whatsapp-taken-relatives-paid");
    expectInOrder(plan, "call-own-bank", "throw-out-whatsapp-thief", "warn-messenger-contacts");
  });

  it("card details typed on a page close the card at once", () => {
    expectInOrder(planOf("chain-olx-sale-card-page"), "call-own-bank", "block-card-in-app", "set-loan-ban");
  });

  it.each(["chain-pensioner-video-call-mirror-loan", "chain-student-knb-family-savings"])(
    "%s: the helper is told that the person who was deceived calls",
    (id) => {
      const { notices } = realLibrary("ru");
      const calls = planOf(id).steps.filter(({ say }) => say !== null);
      expect(calls.length).toBeGreaterThan(1);
      for (const step of calls) expect(step.do).toContain(notices["helper-calls"]);
    },
  );
});
