import { describe, expect, it } from "vitest";
import { type Change, kindsAfter } from "../../testing/tiny-library.ts";
import type { ProblemCode } from "../problem.ts";

const STEPS = "shared/steps.yaml";
const FACTS = "shared/facts.yaml";
const SOURCES = "shared/sources.yaml";
const CODE = "incidents/code-given.yaml";

const ON_A_FACT = "\n    basis: fact\n    facts: [break-off]\n";
const SEED = "https://news.example/146890";

const broken: [title: string, code: ProblemCode, ...changes: Change[]][] = [
  ["a fact without a source", "fact-without-source", [FACTS, "sources: [law-page, news-page]", "sources: []"]],
  ["a fact that rests on the weak seed alone", "weak-source-alone", [SOURCES, "https://news.example/2", SEED]],
  [
    "a fact that rests on the weak seed twice",
    "weak-source-alone",
    [SOURCES, "https://news.example/2", SEED],
    [SOURCES, "https://law.example/1", SEED],
  ],
  ["a value without its words", "missing-key", [FACTS, '    words: { ru: "ru three', '    #words: { ru: "ru three']],
  ["advice without a reason", "basis-without-ground", [STEPS, "because:", "# because:"]],
  [
    "a claim without a fact",
    "basis-without-ground",
    [CODE, `yourself." }]${ON_A_FACT}`, 'yourself." }]\n    basis: fact\n'],
  ],
  ["a rumour stated as a fact", "weak-fact-as-fact", [CODE, "basis: inference\n", "basis: fact\n"]],
  [
    "a fact that no step carries",
    "must-carry-missing",
    ["shared/must-carry.yaml", "incident: code-given", "incident: x"],
  ],
  [
    "a fact that no step carries, without a reason",
    "must-carry-missing",
    ["shared/must-carry.yaml", ', why: "too particular"', ""],
  ],
];

describe("lint of truth", () => {
  it.each(broken)("finds %s", (_, code, ...changes) => expect(kindsAfter(...changes)).toEqual([code]));

  it("lets a fact pass that has the weak seed beside another source", () => {
    const alone: Change = [
      FACTS,
      "grade: press-quoting-official\n    sources: [news-page]",
      "grade: law\n    sources: [law-page]",
    ];
    const rumour: Change = [FACTS, "grade: press\n    sources: [news-page]", "grade: press\n    sources: [law-page]"];
    expect(kindsAfter([SOURCES, "https://news.example/2", SEED], alone, rumour)).toEqual([]);
  });

  it("lets our own inference stand without a source", () => {
    expect(kindsAfter([FACTS, "grade: press\n    sources: [news-page]", "grade: inference\n    sources: []"])).toEqual(
      [],
    );
  });
});
