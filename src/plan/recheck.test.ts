import { describe, expect, it } from "vitest";
import { type Answers, openInterview } from "../interview/interview.ts";
import { plainIncident, plainLibrary, plainQuestion } from "../testing/plain-library.ts";
import { recheckDays } from "./recheck.ts";

const loan = plainQuestion("loan", { yes: [], no: [] }, { recheck: [14, 3] });
const key = plainQuestion("key", { x: [] }, { recheck: [3, 7], when: [{ loan: ["yes"] }] });
const library = plainLibrary([plainIncident("one", { questions: [loan, key] }), plainIncident("plain")]);

const days = (incident: string, answers: Answers = {}) =>
  recheckDays(openInterview(library, [incident], answers), "2026-01-20");

describe("the days to look again", () => {
  it("are those of all questions that apply, each once and in order, counted from the day of planning", () => {
    expect(days("one", { loan: "yes" })).toEqual(["2026-01-23", "2026-01-27", "2026-02-03"]);
  });

  it("leave out those of a question that does not apply", () => {
    expect(days("one", { loan: "no" })).toEqual(["2026-01-23", "2026-02-03"]);
  });

  it("are the usual ones where no question names its own, so that every plan has one", () => {
    expect(days("plain")).toEqual(["2026-01-23", "2026-01-27", "2026-02-03", "2026-02-19", "2026-03-21"]);
  });
});
