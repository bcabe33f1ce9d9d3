import { describe, expect, it } from "vitest";
import { buildPlan } from "../plan/build-plan.ts";
import { realLibrary } from "../testing/real-library.ts";
import { rememberTicks } from "./remember-ticks.ts";

const library = realLibrary("ru");

function decided(incident: string, answers: Record<string, string>, isPrivate = false) {
  const at = new Date("2026-11-24T10:00:00+05:00");
  const plan = buildPlan(library, { incidents: [incident], answers, details: {}, done: {}, at, callLocale: "ru" });
  return rememberTicks(plan, library, isPrivate);
}

describe("whether a page may leave ticks on the device", () => {
  it.each([
    ["code-1414-shared", "neither", "unless-refused"],
    ["code-1414-shared", "phone", "never"],
    ["code-1414-shared", "unknown", "never"],
    ["remote-access-app", "neither", "never"],
  ])("%s, watched device “%s”: %s", (incident, answer, remembering) => {
    expect(decided(incident, { "watched-device": answer })).toBe(remembering);
  });

  it("leaves it to the person where nobody was asked", () => {
    expect(decided("code-1414-shared", {})).toBe("if-wanted");
  });

  it("never does on --private", () => {
    expect(decided("code-1414-shared", { "watched-device": "neither" }, true)).toBe("never");
  });
});
