import { describe, expect, it } from "vitest";
import { type Change, changedBy, sourceOf, TINY_FILES } from "../testing/tiny-library.ts";
import { type Coverage, coverageOf } from "./coverage.ts";
import type { Reading } from "./schema-readers.ts";

const MONEY = "incidents/money-gone.yaml";

function covered(id: string, changes: readonly Change[] = [], readers: readonly Reading[] = []): Coverage | undefined {
  return coverageOf(sourceOf(changedBy(...changes)), readers).find((row) => row.id === id);
}

describe("coverage", () => {
  it("has one row for each playbook, in the order of the menu", () => {
    const reversed = changedBy(["shared/incidents.yaml", "code-given, money-gone", "money-gone, code-given"]);
    expect(coverageOf(sourceOf(TINY_FILES), []).map(({ id }) => id)).toEqual([
      "code-given",
      "money-gone",
      "leak-notice",
    ]);
    expect(coverageOf(sourceOf(reversed), []).map(({ id }) => id)).toEqual(["money-gone", "code-given", "leak-notice"]);
  });

  it("counts steps by urgency as the playbook has them, shared ones among them", () => {
    expect(covered("money-gone")?.steps).toEqual({ now: 3, today: 3, "three-days": 2, "follow-up": 1 });
    const raised: Change = [MONEY, "- use: complain-about-police", "- use: complain-about-police\n    urgency: today"];
    expect(covered("money-gone", [raised])?.steps).toEqual({ now: 3, today: 4, "three-days": 1, "follow-up": 1 });
  });

  it("counts scripts, deadlines, clocks by law and by advice, questions asked again, and each fact once", () => {
    expect(covered("money-gone")).toMatchObject({
      callScripts: 2,
      ownDeadlines: 1,
      otherClocks: { byLaw: 1, byAdvice: 1 },
      recheckQuestions: 0,
      facts: 4,
    });
    expect(covered("code-given")?.recheckQuestions).toBe(1);
  });

  it("follows refusals to the end, and sees an end that is no last instance", () => {
    expect(covered("money-gone")?.refusalLadder).toEqual({ rungs: 2, lastInstance: true });
    expect(covered("code-given")?.refusalLadder).toEqual({ rungs: 0, lastInstance: false });
    const cut: Change = [MONEY, "  - use: go-to-court\n", ""];
    expect(covered("money-gone", [cut])?.refusalLadder).toEqual({ rungs: 1, lastInstance: false });
  });

  it("goes round a circle of refusals once", () => {
    const circle: Change = ["shared/steps.yaml", "ifRefused: go-to-court", "ifRefused: report-to-police"];
    expect(covered("money-gone", [circle])?.refusalLadder).toEqual({ rungs: 1, lastInstance: false });
  });

  it("names the languages that are whole", () => {
    expect(covered("leak-notice")?.languages).toEqual(["ru", "kk", "en"]);
    const source = sourceOf(TINY_FILES);
    const incidents = source.incidents.map((file) => {
      return { ...file, value: { ...file.value, title: { ...file.value.title, kk: " " } } };
    });
    expect(coverageOf({ ...source, incidents }, []).map(({ languages }) => languages.join())).toEqual([
      "ru,en",
      "ru,en",
      "ru,en",
    ]);
  });

  it("names the last reading in each language, and whether the playbook has changed since", () => {
    const reading = { incident: "leak-notice", by: "A. B.", on: "2026-01-15" } as const;
    const readers: Reading[] = [
      { ...reading, lang: "kk", version: "0.9.0" },
      { ...reading, lang: "ru", version: "0.9.0" },
      { ...reading, lang: "kk", version: "1.0.0" },
      { ...reading, incident: "money-gone", lang: "en", version: "1.0.0" },
    ];
    expect(covered("leak-notice", [], readers)?.secondReaders).toEqual([
      { lang: "ru", version: "0.9.0", current: false },
      { lang: "kk", version: "1.0.0", current: true },
    ]);
    expect(covered("code-given", [], readers)?.secondReaders).toEqual([]);
  });
});
