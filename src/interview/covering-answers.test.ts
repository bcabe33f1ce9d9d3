import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UNKNOWN } from "../playbook/catalog.ts";
import { anyLibrary, anyNamed } from "../testing/any-library.ts";
import { realLibrary } from "../testing/real-library.ts";
import { tinyLibrary } from "../testing/tiny-library.ts";
import { coveringAnswers, randomAnswers, seededRandom } from "./covering-answers.ts";
import { openInterview } from "./interview.ts";
import { missingQuestions, settleAnswers } from "./question.ts";

const TINY = tinyLibrary();
const CASES = [
  ["the tiny playbooks", TINY, ["code-given", "money-gone", "leak-notice"]],
  ["two real playbooks", realLibrary("en"), ["code-1414-shared", "money-sent"]],
  ["three real playbooks", realLibrary("en"), ["eds-key-exposed", "loan-in-my-name", "remote-access-app"]],
] as const;

describe("a covering set of answers", () => {
  it.each(CASES)("over %s has every two options of two questions meet", (_, library, named) => {
    const rows = coveringAnswers(library, named);
    const columns = openInterview(library, named, {}).questions.map(({ id, options }) => {
      return { id, options: [...options.map((option) => option.id), UNKNOWN] };
    });
    const apart = columns.flatMap((one, index) =>
      columns
        .slice(index + 1)
        .flatMap((other) =>
          one.options.flatMap((first) =>
            other.options
              .filter((second) => !rows.some((row) => row[one.id] === first && row[other.id] === second))
              .map((second) => `${one.id}: ${first}, ${other.id}: ${second}`),
          ),
        ),
    );
    expect(columns.length).toBeGreaterThan(3);
    expect(apart).toEqual([]);
  });

  it.each(CASES)("over %s answers all they ask and is far smaller than all answers", (_, library, named) => {
    const { questions } = openInterview(library, named, {});
    const rows = coveringAnswers(library, named);
    const all = questions.reduce((product, { options }) => product * (options.length + 1), 1);
    const [widest = 0, second = 0] = questions.map(({ options }) => options.length + 1).sort((a, b) => b - a);
    expect(rows.length).toBeLessThan(all / 4);
    expect(rows.length).toBeLessThanOrEqual(3 * widest * second);
    for (const row of rows) expect(Object.keys(row)).toEqual(questions.map(({ id }) => id));
  });
});

describe("a seeded source of numbers", () => {
  const numbers = (seed: number) => Array.from({ length: 1000 }, seededRandom(seed));

  it("gives the same numbers for the same seed and others for another", () => {
    expect(numbers(7)).toEqual(numbers(7));
    expect(numbers(7)).not.toEqual(numbers(8));
  });

  it("stays between 0 and 1 and reaches every part between", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = numbers(seed);
        expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true);
        expect(new Set(drawn.map((number) => Math.floor(number * 10))).size).toBe(10);
      }),
    );
  });
});

describe("random answers", () => {
  it("answer all that applies and nothing else, with options that are offered", () => {
    fc.assert(
      fc.property(anyLibrary({ opening: true }), anyNamed, fc.integer(), (library, named, seed) => {
        const answers = randomAnswers(library, named, seededRandom(seed));
        expect(missingQuestions(openInterview(library, named, answers), answers)).toEqual([]);
        expect(settleAnswers(library, named, answers).answers).toEqual(answers);
      }),
    );
  });

  it("reach every option of a playbook and follow what an answer opens", () => {
    const random = seededRandom(1);
    const walks = Array.from({ length: 200 }, () => randomAnswers(TINY, ["money-gone"], random));
    expect(new Set(walks.map((answers) => answers["watched-device"]))).toEqual(
      new Set(["phone", "computer", "both", "neither", UNKNOWN]),
    );
    for (const answers of walks) expect("bank-app" in answers).toBe(answers["code-told"] === "code-was-told");
  });
});
