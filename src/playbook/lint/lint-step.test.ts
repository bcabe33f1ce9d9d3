import { describe, expect, it } from "vitest";
import { type Change, changedBy, kindsAfter, problemsIn } from "../../testing/tiny-library.ts";
import { later, text } from "../../testing/tiny-library-shared.ts";
import type { ProblemCode } from "../problem.ts";

const STEPS = "shared/steps.yaml";
const CONTACTS = "shared/contacts.yaml";
const CODE = "incidents/code-given.yaml";
const MONEY = "incidents/money-gone.yaml";
const LEAK = "incidents/leak-notice.yaml";

const CALL = "  - id: call-bank\n    urgency: now\n    stage: money\n";
const STOPS = `${CALL}    effects: [stops-loss]\n`;
const SILENT: Change = [STEPS, STOPS, CALL];
const NAMED = "    writeDown: [request-number]\n    contacts: [own-bank]";
const RAISED = "  - use: keep-proof\n    urgency: now\n";
const UNTAGGED: Change = [STEPS, "    evidence: [receipts]\n", "    contacts: [own-bank]\n"];
const DETAIL = "  - { id: sent-on, type: date,";

const broken: [title: string, code: ProblemCode, ...changes: Change[]][] = [
  ["an unconfirmed number", "unconfirmed-in-now", [STEPS, NAMED, "    contacts: [own-bank, prosecutor]"]],
  ["a call to a bank that stops nothing", "urgent-call-stops-nothing", SILENT],
  [
    "a call to a lender that stops nothing",
    "urgent-call-stops-nothing",
    SILENT,
    [CONTACTS, "group: banks", "group: lenders"],
  ],
  [
    "a call to an exchange that stops nothing",
    "urgent-call-stops-nothing",
    SILENT,
    [CONTACTS, "group: banks", "group: exchanges"],
  ],
  [
    "a call to a bank that only a playbook makes urgent",
    "urgent-call-stops-nothing",
    UNTAGGED,
    [MONEY, "  - use: keep-proof\n    urgency: today\n", RAISED],
  ],
];

describe("lint of an urgent step", () => {
  it.each(broken)("finds %s", (_, code, ...changes) => expect(kindsAfter(...changes)).toEqual([code]));

  it("says at which `use` a call became urgent", () => {
    const files = changedBy(UNTAGGED, [MONEY, "  - use: keep-proof\n    urgency: today\n", RAISED]);
    const line = (files[MONEY] ?? "").split(RAISED)[0]?.split("\n").length;
    expect(problemsIn(files)).toMatchObject([{ file: MONEY, line, about: "keep-proof" }]);
  });

  it("finds a `use` that takes urgency away from a shared step", () => {
    const lowered: Change = [MONEY, "  - use: call-bank\n", "  - use: call-bank\n    urgency: today\n"];
    expect(problemsIn(changedBy(lowered))).toMatchObject([
      { code: "wrong-value", file: MONEY, about: "urgency: today", expected: "now" },
    ]);
  });

  it("lets an unconfirmed contact pass that has no number to dial", () => {
    const numberless: Change = [CONTACTS, 'phones: ["115"]', "phones: []"];
    expect(kindsAfter(numberless, [STEPS, NAMED, "    contacts: [own-bank, prosecutor]"])).toEqual([]);
  });

  it("lets a call pass that says why it stops nothing", () => {
    expect(kindsAfter([STEPS, STOPS, `${CALL}    noLossStopped: ${text("It only asks.")}\n`])).toEqual([]);
  });

  it("lets a call pass that can wait, and one to somebody without money", () => {
    expect(kindsAfter(UNTAGGED)).toEqual([]);
    expect(kindsAfter(SILENT, [CONTACTS, "group: banks", "group: police"])).toEqual([]);
  });
});

describe("lint of a clock", () => {
  it.each<[string, Change]>([
    ["the other side's", [STEPS, "answerWithin: { fact: answer-term }", "answerWithin: { fact: break-off }"]],
    ["the person's", [MONEY, "doWithin: { fact: claim-term", "doWithin: { fact: break-off"]],
  ])("wants a term where %s clock counts", (_, change) => expect(kindsAfter(change)).toEqual(["term-expected"]));
});

describe("lint of a report (S6)", () => {
  const astray: [title: string, change: Change][] = [
    ["leads nowhere", [STEPS, "    ifRefused: complain-about-police\n", ""]],
    ["has no clock", [STEPS, "    answerWithin: { fact: answer-term }\n", ""]],
    ["opens by refusal and leads nowhere", [STEPS, "    lastInstance: true\n", ""]],
    [
      "is the last instance and leads on",
      [STEPS, "    lastInstance: true\n", "    lastInstance: true\n    ifRefused: x\n"],
    ],
    ["says no word of an end", [STEPS, "    lastInstance: true\n", "    lastInstance: false\n"]],
  ];

  it.each(astray)("finds one that %s", (_, change) => expect(kindsAfter(change)).toContain("S6"));

  it("finds a clock that is missing from a step which can be refused but is no report", () => {
    const changes: Change[] = [[MONEY, "    requires: [paper-at-hand]\n", "    ifRefused: complain-about-police\n"]];
    expect(kindsAfter(...changes)).toEqual(["S6"]);
    const advised = "    ifRefused: complain-about-police\n    answerWithin: { advice: 5, unit: workingDays }\n";
    expect(kindsAfter([MONEY, "    requires: [paper-at-hand]\n", advised])).toEqual([]);
  });
});

describe("lint of a step that destroys evidence (S5)", () => {
  const first = 'do: [{ ru: "Сохраните снимки.", kk: "Суреттерді сақтаңыз.", en: "Save the pictures." }, ';
  const broken: [title: string, change: Change][] = [
    ["names no evidence", [LEAK, "    evidence: [screenshots]\n", ""]],
    ["begins with destroying", [LEAK, first, "do: ["]],
    ["keeps nothing in Russian", [LEAK, "Сохраните снимки.", "Посмотрите на них."]],
    ["keeps nothing in Kazakh", [LEAK, "Суреттерді сақтаңыз.", "Суреттерді қараңыз."]],
    ["keeps nothing in English", [LEAK, "Save the pictures.", "Look at the pictures."]],
  ];

  it.each(broken)("finds one that %s", (_, change) => expect(kindsAfter(change)).toEqual(["S5"]));
});

describe("lint of an interview", () => {
  const asking = (...ids: string[]): Change => {
    return [LEAK, "  - use: watched-device\n", `  - use: watched-device\n${ids.map((id) => later(id, 2)).join("")}`];
  };
  const first = (count: number): Change => {
    const [file, from, to] = asking(..."abcdef".slice(0, count));
    return [file, from, to.replaceAll("ask: later", "ask: first")];
  };

  it("lets five first questions pass, and finds a sixth", () => {
    expect(kindsAfter(first(3))).toEqual([]);
    expect(kindsAfter(first(4))).toEqual(["too-many-first-questions"]);
    expect(problemsIn(changedBy(first(4)))).toMatchObject([{ file: LEAK, about: "6", expected: "5" }]);
  });

  it("lets eight questions pass that everybody is asked, and finds a ninth", () => {
    expect(kindsAfter(asking(..."abcdefg"))).toEqual([]);
    expect(kindsAfter(asking(..."abcdefgh"))).toEqual(["too-many-questions"]);
  });

  it("counts a banded date as a question, and one with a condition not", () => {
    const bands = '  - { id: sent-on, type: date, bands: [{ id: long-ago, before: "2026-01-01" }],';
    const more = [..."abcdef"].map((id) => later(id, 2)).join("");
    const asked: Change = [MONEY, "  - use: watched-device\n", `  - use: watched-device\n${more}`];
    expect(kindsAfter(asked)).toEqual([]);
    expect(kindsAfter(asked, [MONEY, DETAIL, bands])).toEqual(["too-many-questions"]);
  });

  it("finds a login before which nobody asks for the device", () => {
    expect(kindsAfter([LEAK, "\n  - use: watched-device", " []"])).toEqual(["login-without-question"]);
    expect(kindsAfter([LEAK, "\n  - use: watched-device", " []"], [LEAK, "login: account", "login: none"])).toEqual([]);
  });

  it("lets a playbook pass that has a login and asks for the device", () =>
    expect(kindsAfter([CODE, "login: bank", "login: eds"])).toEqual([]));
});
