import { describe, expect, it } from "vitest";
import { type Change, changedBy, sourceOf, TINY_FILES } from "../testing/tiny-library.ts";
import { carriers, claimsOf, mustCarryTable } from "./claims.ts";

const MUST_CARRY = "shared/must-carry.yaml";

const library = sourceOf(TINY_FILES);
const claims = claimsOf(library);
const item = { id: "carry-something", text: "it must be said" };

describe("the claims of a library", () => {
  it("are those of every step of every playbook, shared ones in each that brings them in", () => {
    const steps = claims.map(({ incident, step }) => `${incident}: ${step}`);
    expect(steps).toHaveLength(6 + 9 + 3);
    expect(steps.slice(0, 3)).toEqual([
      "code-given: end-the-call",
      "code-given: isolate-device",
      "code-given: call-bank",
    ]);
    expect(steps.filter((step) => step.endsWith("end-the-call"))).toHaveLength(3);
    expect(steps.join()).not.toContain("now-hang-up");
  });

  it("lead from the step to its facts and on to where each was read", () => {
    expect(claims.find(({ step }) => step === "claim-money-back")).toEqual({
      ...{ incident: "money-gone", step: "claim-money-back", basis: "fact" },
      facts: [
        {
          ...{ id: "claim-term", grade: "law", seenOn: "2026-01-10" },
          sources: [
            { id: "law-page", url: "https://law.example/1", date: "2026-01-01" },
            { id: "news-page", url: "https://news.example/2", date: undefined },
          ],
        },
      ],
    });
  });

  it("say of advice that it is advice, with the facts it rests on or none", () => {
    const advice = claims.filter(({ basis }) => basis === "inference");
    expect(advice.map(({ step, facts }) => [step, facts.map(({ id }) => id)])).toEqual([
      ["freeze-in-acme", ["rumour"]],
      ["keep-proof", []],
    ]);
  });

  it("leave out a fact nobody wrote, which lint names", () => {
    const unknown: Change = ["incidents/code-given.yaml", "facts: [rumour]", "facts: [rumour, hearsay]"];
    const [claim] = claimsOf(sourceOf(changedBy(unknown))).filter(({ step }) => step === "freeze-in-acme");
    expect(claim?.facts.map(({ id }) => id)).toEqual(["rumour"]);
  });
});

describe("the steps that carry a fact", () => {
  const carrying = (incident: string, ...facts: string[]): string[] =>
    carriers(library, { ...item, incident, facts }).map(({ incident: own, step }) => `${own}: ${step}`);

  it("are those of the incident that must say it", () => {
    expect(carrying("leak-notice", "break-off")).toEqual(
      ["end-the-call", "change-password", "wipe-phone"].map((step) => `leak-notice: ${step}`),
    );
    expect(carrying("leak-notice", "court-fact")).toEqual([]);
  });

  it("are those of every incident where any may say it", () => {
    expect(carrying("any", "court-fact")).toEqual(["money-gone: complain-about-police", "money-gone: go-to-court"]);
  });

  it("need carry only one of several facts", () => {
    expect(carrying("code-given", "court-fact", "rumour")).toEqual(["code-given: freeze-in-acme"]);
  });
});

describe("the table of what must be carried", () => {
  it("names the facts, their dossiers and the steps, or why no step says it", () => {
    const [head, line, ...rows] = mustCarryTable(library).split("\n");
    expect(head).toBe("| incident | must carry | facts (dossier) | carried by |");
    expect(line).toBe("|---|---|---|---|");
    expect(rows[0]).toMatch(/^\| code-given \| break off at once \| break-off \(A1\) \| code-given: end-the-call<br>/);
    expect(rows.slice(1)).toEqual([
      "| leak-notice | a fact for specialists | court-fact (A4) | **none**: too particular |",
      "",
    ]);
  });

  it("names a step once, though it carries two of the facts", () => {
    const both: Change[] = [
      [MUST_CARRY, "incident: leak-notice, text", "incident: any, text"],
      [MUST_CARRY, "facts: [court-fact]", "facts: [answer-term, break-off]"],
      [MUST_CARRY, "incident: code-given", "incident: leak-notice"],
    ];
    const table = mustCarryTable(sourceOf(changedBy(...both)));
    expect(table.split("report-to-police")).toHaveLength(2);
    expect(table).toContain("answer-term, break-off (A2, A1)");
  });
});
