import { describe, expect, it } from "vitest";
import { type Change, changedBy, compiledFrom, tinyLibrary } from "../testing/tiny-library.ts";
import { nowStep } from "../testing/tiny-library-steps.ts";
import { breachesOf, type Skeleton, skeletonsOf } from "./invariant.ts";

const ON = "2026-01-15";
const STEPS = "shared/steps.yaml";
const QUESTIONS = "shared/questions.yaml";
const CODE = "incidents/code-given.yaml";
const MONEY = "incidents/money-gone.yaml";
const LEAK = "incidents/leak-notice.yaml";

const NOBODY_WATCHES = { "watched-device": "neither" };
const CALL = "    effects: [stops-loss]\n    login: none\n";
const MEANS_NOTHING: Change = [CODE, "means: [bank-code-given]", "means: []"];
const STOPS_NOTHING: Change = [STEPS, CALL, "    login: none\n"];
const urgentSteps = (count: number): string =>
  Array.from({ length: count }, (_, index) => nowStep(`urgent-${index}`)).join("");
const more = (file: string, count: number): Change => [
  file,
  "  - use: end-the-call\n",
  `  - use: end-the-call\n${urgentSteps(count)}`,
];

interface Planned {
  readonly incidents: readonly string[];
  readonly answers?: Readonly<Record<string, string>>;
  readonly alone?: boolean;
}

function skeleton({ incidents, answers = {} }: Planned, ...changes: Change[]): Skeleton {
  return skeletonsOf(compiledFrom(changedBy(...changes)), ON)(incidents, answers);
}

/** Each breach as "code about". */
function breaches(planned: Planned, ...changes: Change[]): string[] {
  return breachesOf(skeleton(planned, ...changes), planned.alone ?? true).map(({ code, about }) => `${code} ${about}`);
}

const leak = { incidents: ["leak-notice"] };
const code = { incidents: ["code-given"], answers: NOBODY_WATCHES };
const money = { incidents: ["money-gone"], answers: NOBODY_WATCHES };

it("finds nothing in the plans of the tiny library", () => {
  for (const incidents of [["leak-notice"], ["code-given"], ["money-gone"], ["code-given", "money-gone"]]) {
    expect(breachesOf(skeletonsOf(tinyLibrary(), ON)(incidents, {}), true)).toEqual([]);
  }
});

it("gives the answers under which a promise broke", () => {
  const [breach] = breachesOf(skeleton(leak, [LEAK, "  - use: end-the-call\n", ""]), true);
  expect(breach?.answers).toEqual({ "who-is-helped": "unknown", "watched-device": "unknown" });
});

describe("S1, the first minutes", () => {
  it("finds a plan in which nothing is to be done now", () => {
    expect(breaches(leak, [LEAK, "  - use: end-the-call\n", ""])).toEqual(["S1 leak-notice: 0"]);
  });

  it("lets seven steps of one incident pass and finds the eighth", () => {
    expect(breaches(leak, more(LEAK, 6))).toEqual([]);
    expect(breaches(leak, more(LEAK, 7))).toEqual(["S1 leak-notice: 8"]);
  });

  it("lets more than seven pass where incidents came together, named or opened by an answer", () => {
    expect(breaches({ ...leak, alone: false }, more(LEAK, 7))).toEqual([]);
    const opened = { ...code.answers, "money-left": "money-went" };
    const many: Change = [
      MONEY,
      "  - use: end-the-call\n",
      `  - use: end-the-call\n  - use: call-bank\n${urgentSteps(7)}`,
    ];
    const changes: Change[] = [many, [MONEY, "  - use: isolate-device\n  - use: call-bank\n", ""], MEANS_NOTHING];
    expect(breaches({ ...code, answers: opened }, ...changes).join()).not.toContain("S1");
  });

  it("does not count what opens only by refusal", () => {
    const refusing: Change = [STEPS, "urgency: three-days\n    stage: report", "urgency: now\n    stage: report"];
    const ladder = "  - use: report-to-police\n  - use: complain-about-police\n  - use: go-to-court\n";
    const known: Change = [STEPS, "contacts: [prosecutor, old-line]", "contacts: [police]"];
    expect(breaches(leak, refusing, known, [LEAK, "  - use: end-the-call\n", ladder])).toEqual(["S1 leak-notice: 0"]);
  });
});

describe("S3, money in danger", () => {
  it.each(["money-moved", "money-can-move", "bank-code-given"])("wants a step that stops the loss for %s", (means) => {
    const meaning: Change = [CODE, "means: [bank-code-given]", `means: [${means}]`];
    expect(breaches(code, STOPS_NOTHING, meaning)).toContain("S3 end-the-call, call-bank, ask-about-money");
  });

  it.each(["device-watched", ""])("wants none for “%s”", (means) => {
    expect(breaches(code, STOPS_NOTHING, [CODE, "means: [bank-code-given]", `means: [${means}]`])).toEqual([]);
  });

  it("reads what the chosen option means, and not what another one does", () => {
    const option = 'text: { ru: "ru Yes", kk: "kk Yes", en: "Yes" }, opens: [money-gone] }';
    const meaning: Change = [QUESTIONS, option, option.replace("opens: [money-gone]", "means: [money-can-move]")];
    const answered = (option: string) => ({ ...code, answers: { ...NOBODY_WATCHES, "money-left": option } });
    const changes = [STOPS_NOTHING, MEANS_NOTHING, meaning] as const;
    expect(breaches(answered("money-went"), ...changes)).toHaveLength(1);
    expect(breaches(answered("money-stayed"), ...changes)).toEqual([]);
  });

  it("lets that step be the third and no later", () => {
    expect(breaches(code, more(CODE, 1))).toEqual([]);
    expect(breaches(code, more(CODE, 2))).toEqual(["S3 end-the-call, urgent-0, urgent-1"]);
  });

  const late: [title: string, change: Change][] = [
    ["goes to somebody else", [STEPS, "contacts: [police]", "contacts: [own-bank]"]],
    ["is no report", [STEPS, "    effects: [reports]\n    login: none\n    after:", "    login: none\n    after:"]],
    ["can wait until tomorrow", [STEPS, "urgency: today\n    stage: report", "urgency: three-days\n    stage: report"]],
    ["is not there", [MONEY, "  - use: report-to-police\n    after: [call-bank]\n", ""]],
  ];

  it.each(late)("finds a report to the police that %s, where money moved", (_, change) => {
    expect(breaches(money, change)).toEqual(["S3 report"]);
    expect(breaches(money, change, [MONEY, "means: [money-moved]", "means: [money-can-move]"])).toEqual([]);
  });
});

describe("S5, evidence", () => {
  it("never holds up a step that stops a loss", () => {
    expect(breaches(money, [STEPS, CALL, `${CALL}    after: [keep-proof]\n`])).toContain("S5 call-bank");
  });

  it("never holds it up through other steps either", () => {
    const waiting = nowStep("ask-around", "    after: [keep-proof]\n");
    const between: Change = [MONEY, "  - use: end-the-call\n", `  - use: end-the-call\n${waiting}`];
    expect(breaches(money, between)).toEqual([]);
    expect(breaches(money, between, [STEPS, CALL, `${CALL}    after: [ask-around]\n`])).toContain("S5 call-bank");
  });
});

describe("S9, each step once and in order", () => {
  it("finds a step that stands before the one it waits for", () => {
    const { ordered, ...rest } = skeleton(leak);
    const reversed = { ...rest, ordered: [...ordered].reverse() };
    expect(breachesOf(reversed, true).map(({ about }) => about)).toEqual(["wipe-phone"]);
  });

  it("finds a step that stands twice", () => {
    const { ordered, ...rest } = skeleton(leak);
    const doubled = { ...rest, ordered: [...ordered, ...ordered.slice(0, 1)] };
    expect(breachesOf(doubled, true)).toMatchObject([{ code: "S9", about: "twice" }]);
  });
});

describe("an unconfirmed number", () => {
  const unconfirmed: Change = [STEPS, "    evidence: [receipts]\n", "    contacts: [prosecutor]\n"];
  const raised: Change = [
    MONEY,
    "  - use: keep-proof\n    urgency: today\n",
    "  - use: keep-proof\n    urgency: now\n",
  ];
  const awaited: Change = [
    MONEY,
    "  - use: end-the-call\n",
    `  - use: end-the-call\n${nowStep("go", "    after: [keep-proof]\n")}`,
  ];

  it.each<[string, Change]>([
    ["raises it", raised],
    ["waits for it", awaited],
  ])("is found in a step that becomes urgent because the playbook %s", (_, change) => {
    expect(breaches(money, unconfirmed)).toEqual([]);
    expect(breaches(money, unconfirmed, change)).toEqual(["unconfirmed-in-now keep-proof"]);
  });
});
