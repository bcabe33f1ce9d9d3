import { describe, expect, it } from "vitest";
import { hostWithProgram } from "../../testing/built-program.ts";
import type { FakeHost } from "../../testing/fake-host.ts";
import { programWithSampleLetter } from "../../testing/sample-letter.ts";
import type { ScriptedAnswer } from "../../testing/scripted-prompter.ts";
import { sit } from "../../testing/sit-at-assistant.ts";
import { listCases, loadCase, openCase } from "../case-file.ts";

const STEP = "write-first-letter-to-lender";

/** A case whose next step is the letter: everything before it has been put off. */
async function lenderCase(): Promise<FakeHost> {
  const host = hostWithProgram({ isTerminal: true, files: programWithSampleLetter() });
  host.moment = new Date("2026-11-28T10:00:00+05:00");
  openCase(host, { incidents: ["loan-in-my-name"] });
  return host;
}

/** Resumes the case and walks to the letter's step, answering what comes before. */
async function atLetter(host: FakeHost, script: readonly ScriptedAnswer[]) {
  const { runOn } = await import("../../main.ts");
  for (let steps = 0; steps < 60; steps += 1) {
    host.printed = "";
    await runOn(host, ["next", "--json"]);
    const { step } = JSON.parse(host.printed) as { step: { id: string } };
    if (step.id === STEP) break;
    await runOn(host, ["done", step.id, "--confirm", "clean-device"]);
  }
  return sit(host, [["Вернуться", "resume"], ...script]);
}

describe("a step that is done with a letter", () => {
  it("probes", async () => {
    const host = await lenderCase();
    const { prompter } = await atLetter(host, []);
    expect(prompter.asked).toEqual([]);
    expect(loadCase(host, listCases(host)[0]?.id ?? "")?.state.letters).toEqual([]);
  });
});
