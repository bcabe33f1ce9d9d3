import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coveringAnswers, seededRandom } from "../interview/covering-answers.ts";
import { type Change, changedBy, compiledFrom, tinyLibrary } from "../testing/tiny-library.ts";
import { nowStep } from "../testing/tiny-library-steps.ts";
import { pairsAndTriples, proveMerges } from "./prove-merges.ts";
import { provePaths } from "./prove-paths.ts";

const ON = "2026-01-15";
const LEAK = "incidents/leak-notice.yaml";

describe("pairs and triples of incidents", () => {
  it("stand in the order of the menu", () => {
    expect(pairsAndTriples(["a", "b", "c"])).toEqual([
      ["a", "b"],
      ["a", "b", "c"],
      ["a", "c"],
      ["b", "c"],
    ]);
  });

  it("are all that there are, each once", () => {
    fc.assert(
      fc.property(fc.nat(9), (count) => {
        const groups = pairsAndTriples(Array.from({ length: count }, (_, index) => String(index)));
        const [pairs, triples] = [(count * (count - 1)) / 2, (count * (count - 1) * (count - 2)) / 6];
        expect(new Set(groups.map((group) => group.join()))).toHaveProperty("size", pairs + triples);
        expect(groups).toHaveLength(pairs + triples);
      }),
    );
  });
});

describe("the proof over merged plans", () => {
  const merges = pairsAndTriples(["code-given", "money-gone", "leak-notice"]);

  it("finds nothing in the tiny library, by its covering sets and five hundred walks", () => {
    const library = tinyLibrary();
    const covering = merges.reduce((sum, incidents) => sum + coveringAnswers(library, incidents).length, 0);
    expect(proveMerges(library, { on: ON, random: seededRandom(1) })).toEqual({ paths: covering + 500, breaches: [] });
  });

  it("finds what no playbook breaks alone: too much before the call that stops the loss", () => {
    const urgent: Change = [
      LEAK,
      "  - use: end-the-call\n",
      `  - use: end-the-call\n${nowStep("unplug")}${nowStep("breathe")}`,
    ];
    const library = compiledFrom(changedBy(urgent));
    for (const { id } of library.incidents) {
      expect(provePaths(library, id, { on: ON, most: 20_000 }).breaches).toEqual([]);
    }
    const { breaches } = proveMerges(library, { on: ON, random: seededRandom(1) });
    expect(new Set(breaches.map(({ code, about }) => `${code} ${about}`))).toEqual(
      new Set(["S3 end-the-call, unplug, breathe"]),
    );
  });

  it("walks the same way for the same seed, and another for another", () => {
    const seen = (seed: number): string => {
      const drawn: number[] = [];
      const random = seededRandom(seed);
      const noted = (): number => drawn[drawn.push(random()) - 1] ?? 0;
      proveMerges(tinyLibrary(), { on: ON, random: noted });
      return drawn.join();
    };
    expect(seen(1)).toBe(seen(1));
    expect(seen(1)).not.toBe(seen(2));
  });
});
