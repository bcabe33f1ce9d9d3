import { describe, expect, it } from "vitest";
import type { Library } from "../playbook/catalog.ts";
import { tinyLibrary } from "../testing/tiny-library.ts";
import { CommandFailure, type Failure } from "./failure.ts";
import { checkPins, resolveIncidents } from "./resolve-incidents.ts";

const library: Library = {
  ...tinyLibrary(),
  withdrawn: [{ id: "old-trick", successor: "code-given" }, { id: "forgotten-trick" }],
};

function failure(run: () => unknown): Failure {
  try {
    run();
  } catch (error) {
    if (error instanceof CommandFailure) return error.failure;
    throw error;
  }
  throw new Error("nothing failed");
}

describe("the incidents a person names", () => {
  it.each([
    [["code-given"], ["code-given"]],
    [["code"], ["code-given"]],
    [["CODE"], ["code-given"]],
    [
      ["Money-Gone", "leak"],
      ["money-gone", "leak-notice"],
    ],
    [["code", "code-given"], ["code-given"]],
    [[], []],
  ])("%j are %j", (names, ids) => expect(resolveIncidents(library, names)).toEqual(ids));

  it.each([
    ["cod", ["code"]],
    ["leak-notise", ["leak-notice"]],
    ["something else", []],
  ])("fail with the nearest where nobody knows “%s”", (name, nearest) => {
    expect(failure(() => resolveIncidents(library, ["code", name]))).toMatchObject({
      ...{ code: "unknown-incident", name },
      nearest: nearest.length === 0 ? [] : expect.arrayContaining(nearest),
    });
  });

  it.each([
    ["old-trick", "code-given"],
    ["Old-Trick", "code-given"],
    ["forgotten-trick", ""],
  ])("fail with what stands in its place where %s was withdrawn", (name, successor) => {
    expect(failure(() => resolveIncidents(library, [name]))).toEqual({ code: "incident-withdrawn", name, successor });
  });
});

describe("a pinned version", () => {
  const versioned: Library = {
    ...library,
    incidents: library.incidents.map((incident) => ({ ...incident, version: "1.4.2" })),
  };

  it.each(["1", "1.4", "1.4.2"])("is met by 1.4.2 when it is %s", (pin) => {
    expect(() => checkPins(versioned, { "code-given": pin, leak: pin })).not.toThrow();
  });

  it.each(["2", "1.5", "1.4.1", "1.4.20", "1.", "", "14", "1.4.2.0"])("is not met by 1.4.2 when it is “%s”", (pin) => {
    expect(failure(() => checkPins(versioned, { leak: "1", code: pin }))).toEqual({
      ...{ code: "pin-not-met", incident: "code-given", pin, version: "1.4.2" },
    });
  });

  it("of an incident nobody knows is no pin", () => {
    expect(failure(() => checkPins(versioned, { nothing: "1" }))).toMatchObject({ code: "unknown-incident" });
  });
});
