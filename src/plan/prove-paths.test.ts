import { describe, expect, it } from "vitest";
import { type Change, changedBy, compiledFrom, tinyLibrary } from "../testing/tiny-library.ts";
import { later } from "../testing/tiny-library-shared.ts";
import { type Proof, provePaths } from "./prove-paths.ts";

const STEPS = "shared/steps.yaml";
const CODE = "incidents/code-given.yaml";
const MONEY = "incidents/money-gone.yaml";
const LEAK = "incidents/leak-notice.yaml";
const ENOUGH = 20_000;

function prove(incident: string, ...changes: Change[]): Proof {
  return provePaths(compiledFrom(changedBy(...changes)), incident, { on: "2026-01-15", most: ENOUGH });
}

/** Each breach once, as "code about". */
function broken(incident: string, ...changes: Change[]): string[] {
  return [...new Set(prove(incident, ...changes).breaches.map(({ code, about }) => `${code} ${about}`))];
}

describe("the proof over every path", () => {
  it.each([
    ["leak-notice", "who is helped and which device", 4 * 5],
    ["code-given", "these, whether money left, which app, since when", 4 * 5 * 3 * 3 * 3],
    ["money-gone", "these, and where it went unless a code was told", 4 * 5 * (1 + 2 * 3)],
  ])("finds nothing in %s, by %s", (incident, _, paths) => {
    expect(prove(incident)).toEqual({ paths, breaches: [] });
  });

  it("stops at so many paths as it is given, and says so", () => {
    const options = { on: "2026-01-15", most: 20 };
    expect(provePaths(tinyLibrary(), "leak-notice", options)).toEqual({ paths: 20, breaches: [] });
    expect(provePaths(tinyLibrary(), "leak-notice", { ...options, most: 19 })).toEqual({
      paths: 20,
      breaches: [{ code: "too-many-paths", about: "leak-notice", answers: {} }],
    });
  });

  it("finds what breaks over one plan, once for all who may be helped, with the answers of that path", () => {
    const guarded: Change = [
      LEAK,
      "  - use: end-the-call\n",
      "  - use: end-the-call\n    when: { watched-device: [phone] }\n",
    ];
    const { breaches } = prove("leak-notice", guarded);
    expect(breaches.map(({ code }) => code)).toEqual(["S1", "S1", "S1"]);
    const devices = breaches.map(({ answers }) => answers["watched-device"]);
    expect(new Set(devices)).toEqual(new Set(["computer", "both", "neither"]));
  });

  it("finds a ninth question that only some paths come to", () => {
    const chained = later("i", 1).replace("ask: later\n", "ask: later\n    when: { watched-device: [phone] }\n");
    const asked = [..."abcdefg"].map((id) => later(id, 1)).join("") + chained;
    const [breach, ...others] = prove("leak-notice", [
      LEAK,
      "  - use: watched-device\n",
      `  - use: watched-device\n${asked}`,
    ]).breaches.filter(({ code }) => code === "too-many-questions");
    expect(breach).toMatchObject({ about: "leak-notice: 9", expected: "8" });
    const devices = [breach, ...others].map((each) => each?.answers["watched-device"]);
    expect(new Set(devices)).toEqual(new Set(["phone", "unknown"]));
  });
});

describe("S2, what “I don't know” keeps", () => {
  const SURE = "    stage: money\n    login: bank\n";

  it("finds a step shown only if sure that has no general sibling", () => {
    expect(broken("code-given", [CODE, SURE, SURE.replace("money", "watch")])).toEqual([
      "S2 bank-app → freeze-in-acme",
    ]);
  });

  it("does not take another step shown only if sure for a general one", () => {
    const only: Change = [
      STEPS,
      "  - id: call-bank\n    urgency: now\n",
      "  - id: call-bank\n    onlyIfSure: true\n    when: { money-left: [money-stayed] }\n    urgency: now\n",
    ];
    const asking: Change = [CODE, "urgency: today\n    stage: money", "urgency: today\n    stage: watch"];
    const lost = prove("code-given", only, asking).breaches.filter(
      ({ about }) => about === "bank-app → freeze-in-acme",
    );
    expect(lost.map(({ answers }) => answers["money-left"])).toContain("money-stayed");
  });

  const settles = "    settles: money-left\n    when: { money-left: [money-stayed] }\n";
  const unsettled: [title: string, ...changes: Change[]][] = [
    ["no step settles", [CODE, "    settles: money-left\n", ""]],
    [
      "a step settles too late",
      [
        CODE,
        `urgency: today\n    stage: money\n    login: none\n${settles}`,
        `urgency: three-days\n    stage: money\n    login: none\n${settles}`,
      ],
    ],
    ["a step settles only for who is sure", [CODE, settles, `${settles}    onlyIfSure: true\n`]],
  ];

  it.each(unsettled)("finds an opening question that %s", (_, ...changes) => {
    expect(broken("code-given", ...changes)).toContain("S2 settles: money-left");
  });

  it("wants no such step for a question that opens nothing", () => {
    expect(broken("money-gone", [MONEY, "    settles: code-told\n", ""], [MONEY, ", opens: [code-given]", ""])).toEqual(
      [],
    );
  });
});

describe("S8, what nobody reaches", () => {
  const both = "when: { sent-to: [to-card], code-told: [code-was-told] }";

  it("finds a step whose two questions are never asked together", () => {
    expect(broken("money-gone", [MONEY, "when: { sent-to: [to-card] }", both])).toEqual(["S8 claim-money-back"]);
  });

  it("finds a question with its options that no certain answers lead to", () => {
    const third = later("third", 2).replace("ask: later\n", `ask: later\n    ${both}\n`);
    expect(broken("money-gone", [MONEY, "details:\n", `${third}details:\n`])).toEqual([
      "S8 third",
      "S8 third: third-0",
      "S8 third: third-1",
    ]);
  });

  it("lets a step be whose life is over or has not begun", () => {
    expect(broken("leak-notice", [LEAK, 'from: "2026-01-10"', 'from: "2027-01-10"'])).toEqual([]);
    expect(broken("leak-notice", [LEAK, 'from: "2026-01-10"', 'until: "2025-01-10"'])).toEqual([]);
  });
});
