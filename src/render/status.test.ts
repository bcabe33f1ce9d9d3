import { describe, expect, it } from "vitest";
import { foldCase } from "../case/fold.ts";
import { walkCase } from "../case/standing.ts";
import { statusOf } from "../case/status.ts";
import { caseMessages } from "../i18n/case.ts";
import { LOCALES, type Locale } from "../i18n/locale.ts";
import { libraryOf } from "../playbook/compile/compile.ts";
import { eventsOf } from "../testing/any-event.ts";
import { realCompiled } from "../testing/real-library.ts";
import { PLAN_MESSAGES } from "./plan-messages.ts";
import { renderStatus } from "./status.ts";

const EVENTS = eventsOf(
  { kind: "opened", incidents: ["loan-in-my-name"], moment: "2026-12-11T10:00:00+05:00" },
  { kind: "answered", question: "watched-device", option: "computer" },
  { kind: "detailed", detail: "inscription-received-on", value: "2026-12-14" },
  { kind: "done", step: "report-to-police", on: "2026-12-11" },
  { kind: "done", step: "write-first-letter-to-lender", on: "2026-12-11" },
  { kind: "refused", step: "call-lender", on: "2026-12-14", how: "№ 5" },
  { kind: "later", step: "tell-relatives-and-rest" },
  { kind: "cannot", step: "get-credit-reports", why: "нет ЭЦП" },
);

/** The case on 5 January 2027: the police are late, the lender's letter is late, the objection is past. */
function page(locale: Locale, width: number, commands = true): string {
  const looking = { now: new Date("2027-01-05T10:00:00+05:00"), callLocale: "ru" } as const;
  const library = libraryOf(realCompiled(locale));
  const state = foldCase(EVENTS);
  const status = statusOf({ id: "k3", library, state, walk: walkCase(library, state, looking), changes: 2 }, looking);
  return renderStatus(status, {
    width,
    locale,
    commands,
    messages: PLAN_MESSAGES[locale],
    words: caseMessages(locale),
  });
}

describe("the page of a case", () => {
  // Ten working days from Monday 14 December, without Wednesday the 16th: 15 17 18 21 22 23 24 25 28 29.
  it("says what is due, what is overdue and what to do then", () => {
    const text = page("en", 80).replaceAll(/\s+/g, " ");
    for (const words of [
      "WHAT TO DO NOW",
      "by 29 December 2026 (ten working days) the deadline has passed. Do it all the same",
      "THEIR TIME TO ANSWER IS OVER",
      "you asked on 11 December 2026 they had to answer by 14 December 2026",
      "Now: Complain of the police's refusal or silence",
      "THEY REFUSED",
      "refused on 14 December 2026 № 5 Now: Complain to the financial regulator",
      "put off",
      "not possible: нет ЭЦП",
      "Steps that changed since last time: 2",
    ]) {
      expect(text).toContain(words);
    }
  });

  it.each(LOCALES.flatMap((locale) => [80, 40].map((width) => [locale, width] as const)))(
    "fits the screen and leaves no word out in %s at %i columns",
    (locale, width) => {
      const lines = page(locale, width).split("\n");
      expect(lines.filter((line) => [...line].length > width && !line.includes("komek "))).toEqual([]);
      expect(lines.join("\n")).not.toMatch(/undefined|null|NaN|\[object/);
    },
  );

  it("names no command where the steps are walked right there", () => {
    expect(page("kk", 80)).toContain("komek done");
    expect(page("kk", 80, false)).not.toContain("komek done");
  });
});
