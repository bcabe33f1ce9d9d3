import { describe, expect, it } from "vitest";
import { type Change, kindsAfter } from "../../testing/tiny-library.ts";

const QUESTIONS = "shared/questions.yaml";
const CODE = "incidents/code-given.yaml";
const MONEY = "incidents/money-gone.yaml";

describe("lint of conditions", () => {
  it.each(["acne", "unknown"])("finds the option %s that a question does not offer", (option) => {
    expect(kindsAfter([CODE, "bank-app: [acme]", `bank-app: [${option}]`])).toEqual(["unknown-option"]);
  });

  it("finds a question that depends on a later one", () => {
    const forward = "    ask: first\n    when: { sent-to: [to-card] }\n";
    const changes: Change[] = [
      [MONEY, "  - id: code-told\n    ask: first\n", `  - id: code-told\n${forward}`],
      [MONEY, "    when: { code-told: [code-was-kept] }\n", ""],
    ];
    expect(kindsAfter(...changes)).toEqual(["looks-forward"]);
  });

  it("finds a shared question whose own condition names one that this playbook asks later", () => {
    const when = "  - id: money-left\n    when: { watched-device: [phone] }\n";
    const swapped = "  - use: money-left\n  - use: watched-device\n";
    const changes: Change[] = [
      [QUESTIONS, "  - id: money-left\n", when],
      [CODE, "  - use: watched-device\n  - use: money-left\n", swapped],
    ];
    expect(kindsAfter(...changes)).toEqual(["looks-forward"]);
  });

  it("finds a step that two conditions together keep from everyone", () => {
    const use = "  - use: isolate-device\n    when: { watched-device: [neither] }\n";
    expect(kindsAfter([MONEY, "  - use: isolate-device\n", use])).toEqual(["unreachable"]);
  });

  it("finds a question that two conditions together keep from everyone", () => {
    const changes: Change[] = [
      [QUESTIONS, "  - id: money-left\n", "  - id: money-left\n    when: { watched-device: [phone] }\n"],
      [CODE, "  - use: money-left\n", "  - use: money-left\n    when: { watched-device: [neither] }\n"],
    ];
    expect(kindsAfter(...changes)).toEqual(["unreachable"]);
  });

  it("lets a condition pass of which one way of several is left", () => {
    const either = "when: [{ watched-device: [neither] }, { watched-device: [phone] }]";
    expect(kindsAfter([MONEY, "  - use: isolate-device\n", `  - use: isolate-device\n    ${either}\n`])).toEqual([]);
  });
});
