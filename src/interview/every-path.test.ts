import { describe, expect, it } from "vitest";
import { plainIncident, plainLibrary, plainQuestion } from "../testing/plain-library.ts";
import { realLibrary } from "../testing/real-library.ts";
import { tinyLibrary } from "../testing/tiny-library.ts";
import { everyPath } from "./every-path.ts";
import { openInterview } from "./interview.ts";
import { missingQuestions } from "./question.ts";

const TINY = tinyLibrary();
const REAL = realLibrary("ru");

const device = plainQuestion("device", { phone: [], neither: [] });
const brand = plainQuestion("brand", { acme: [] }, { when: [{ device: ["phone"] }] });

describe("every path of a playbook", () => {
  it("is every answer to every question that applies, unknown among them", () => {
    const library = plainLibrary([plainIncident("one", { questions: [device, brand] })]);
    const paths = [...everyPath(library, "one", { "who-is-helped": "me" })];
    expect(paths.map(({ device: first, brand: second }) => [first, second])).toEqual([
      ["phone", "acme"],
      ["phone", "unknown"],
      ["neither", undefined],
      ["unknown", "acme"],
      ["unknown", "unknown"],
    ]);
  });

  it("is one path where nothing but who is helped is asked", () => {
    const library = plainLibrary([plainIncident("one")]);
    expect([...everyPath(library, "one")].map((answers) => answers["who-is-helped"])).toEqual([
      ...["me", "beside", "far", "unknown"],
    ]);
  });

  it("leaves what an opened incident asks to that incident's own paths", () => {
    const opening = plainQuestion("money", { went: ["two"], stayed: [] });
    const two = plainIncident("two", { questions: [device] });
    const library = plainLibrary([plainIncident("one", { questions: [opening] }), two]);
    const paths = [...everyPath(library, "one", { "who-is-helped": "me" })];
    expect(paths.map(({ money }) => money)).toEqual(["went", "stayed", "unknown"]);
    expect(paths.filter((answers) => "device" in answers)).toEqual([]);
  });

  it.each(TINY.incidents.map(({ id }) => id))("is walked once and to its end: %s", (incident) => {
    const own = TINY.incident(incident).questions.map(({ id }) => id);
    const paths = [...everyPath(TINY, incident)];
    expect(new Set(paths.map((path) => JSON.stringify(path))).size).toBe(paths.length);
    for (const answers of paths) {
      const missing = missingQuestions(openInterview(TINY, [incident], answers), answers);
      expect(missing.filter(({ id }) => own.includes(id))).toEqual([]);
    }
  });

  it.each(REAL.incidents.map(({ id }) => id))("of %s can be walked: at most 20,000", (incident) => {
    let paths = 0;
    for (const _ of everyPath(REAL, incident)) paths += 1;
    expect(paths).toBeGreaterThan(10);
    expect(paths).toBeLessThanOrEqual(20_000);
  });
});
