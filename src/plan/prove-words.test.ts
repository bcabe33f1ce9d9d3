import { describe, expect, it } from "vitest";
import type { CatalogIncident, Library } from "../playbook/catalog.ts";
import { TEST_MOMENT } from "../testing/fake-host.ts";
import { type Change, changedBy, compiledFrom, tinyLibrary } from "../testing/tiny-library.ts";
import type { Breach } from "./invariant.ts";
import { proveWords } from "./prove-words.ts";

const CODE = "incidents/code-given.yaml";
const LEAK = "incidents/leak-notice.yaml";
const NOTICES = "shared/notices.yaml";
const PRECONDITIONS = "shared/preconditions.yaml";

const NO_CLEAN_DEVICE: Change = [PRECONDITIONS, "id: clean-device", "id: tidy-device"];
const AT = new Date(TEST_MOMENT);

const breaches = (...changes: Change[]): Breach[] => proveWords(compiledFrom(changedBy(...changes)), AT);

/** Each breach once, as "code about". */
const broken = (...changes: Change[]): string[] => named(breaches(...changes));

function named(found: readonly Breach[]): string[] {
  return [...new Set(found.map(({ code, about }) => `${code} ${about}`))].sort();
}

/** The library with each playbook changed after it was compiled, where the schema would refuse it as written. */
function withIncidents(library: Library, change: (incident: CatalogIncident) => CatalogIncident): Library {
  return { ...library, incident: (id) => change(library.incident(id)) };
}

it("finds nothing in the words of the tiny library", () => expect(proveWords(tinyLibrary(), AT)).toEqual([]));

describe("S4, a login on a device that may be watched", () => {
  it("is found where the condition of a clean device is lost", () => {
    expect(broken(NO_CLEAN_DEVICE)).toEqual(["S4 change-password", "S4 freeze-in-acme", "S4 set-loan-ban"]);
  });

  it("is found for every answer but “neither”, whoever is helped", () => {
    const answers = breaches(NO_CLEAN_DEVICE).filter(({ about }) => about === "change-password");
    const pairs = answers.map(({ answers: given }) => `${given["who-is-helped"]} ${given["watched-device"]}`);
    const who = ["me", "beside", "far"];
    const devices = ["phone", "computer", "both", "unknown"];
    expect(pairs.sort()).toEqual(who.flatMap((one) => devices.map((device) => `${one} ${device}`)).sort());
  });

  it("is found also in a step that is shown only to who is sure", () => {
    const others: Change[] = [
      [CODE, "login: egov", "login: none"],
      [LEAK, "login: account", "login: none"],
    ];
    expect(broken(NO_CLEAN_DEVICE, ...others)).toEqual(["S4 freeze-in-acme"]);
  });
});

describe("S7, the end of every plan", () => {
  it("is found without the warning of those who offer to help", () => {
    expect(broken([NOTICES, "id: recovery-scam,", "id: recovery,"])).toEqual(["S7 recovery-scam"]);
  });
});

describe("S10, who presses and who calls", () => {
  it("is found where a helper is not told who presses", () => {
    const silent: Change = [NOTICES, "id: helper-presses,", "id: helper-types,"];
    expect(broken(silent)).toEqual(["S10 change-password", "S10 freeze-in-acme", "S10 set-loan-ban"]);
    expect(breaches(silent).some(({ answers }) => answers["who-is-helped"] === "me")).toBe(false);
  });

  it("is found where a helper is not told who calls", () => {
    expect(broken([NOTICES, "id: helper-calls,", "id: helper-sings,"])).toEqual([
      "S10 call-bank",
      "S10 report-to-police",
    ]);
  });
});

describe("S11, a lock without a way round", () => {
  const shut = (precondition: string): Library =>
    withIncidents(tinyLibrary(), (incident) => {
      const preconditions = Object.values(incident.preconditions).map((each) => {
        return [each.id, each.id === precondition ? { ...each, otherwise: " " } : each] as const;
      });
      return { ...incident, preconditions: Object.fromEntries(preconditions) };
    });

  it("is found in every step that is due now or today", () => {
    expect(named(proveWords(shut("clean-device"), AT))).toEqual([
      "S11 change-password",
      "S11 freeze-in-acme",
      "S11 set-loan-ban",
    ]);
  });

  it("is let be in a step that can wait", () => expect(proveWords(shut("paper-at-hand"), AT)).toEqual([]));

  it("is found in a condition of its own as well, once its step is due today", () => {
    const today = withIncidents(shut("paper-at-hand"), (incident) => ({
      ...incident,
      steps: incident.steps.map((step) => ({
        ...step,
        urgency: step.id === "claim-money-back" ? "today" : step.urgency,
      })),
    }));
    expect(named(proveWords(today, AT))).toEqual(["S11 claim-money-back"]);
  });
});
