import { describe, expect, it } from "vitest";
import { runOn } from "../../main.ts";
import { hostWithProgram } from "../../testing/built-program.ts";
import { sit } from "../../testing/sit-at-assistant.ts";
import { currentCase, loadCase } from "../case-file.ts";

const START = ["start", "leak", "--no-input", "--assume-unknown", "--set", "who-is-helped=me"];

/** A case in which a demand stays without an answer past its term. */
async function comingBack(day: string) {
  const host = hostWithProgram({ isTerminal: true });
  host.moment = new Date("2026-01-15T09:00:00+05:00");
  await runOn(host, [...START, "--set", "watched-device=neither"]);
  await runOn(host, ["done", "demand-block-and-destroy"]);
  host.moment = new Date(`${day}T09:00:00+05:00`);
  const state = () => loadCase(host, currentCase(host) ?? "")?.state;
  return { host, state };
}

describe("a person who comes back", () => {
  it("is asked whether an overdue answer has come, and then only what is marked for the day", async () => {
    const { host, state } = await comingBack("2026-01-20");
    const { prompter } = await sit(host, [
      ["Есть начатое дело", "resume"],
      ["Потребуйте", "answered"],
      ["Когда", "2026-01-19"],
      ["Есть ли в кредитных отчётах", "no"],
      ["Что получилось", "leave"],
    ]);
    expect(prompter.said.join("\n")).toContain("СРОК ОТВЕТА ВЫШЕЛ");
    expect(prompter.said.join("\n")).toContain("День 3.");
    expect(state()?.steps["demand-block-and-destroy"]).toMatchObject({ state: "done", answeredOn: "2026-01-19" });
    expect(state()).toMatchObject({ recheckedDays: [3], answers: { "loan-found": "no" } });
  });

  it("hears of the next instance when the answer was a refusal, and of an incident that a yes opens", async () => {
    const { host, state } = await comingBack("2026-01-20");
    const { prompter } = await sit(host, [
      ["Есть начатое дело", "resume"],
      ["Потребуйте", "refused"],
      ["Когда", "2026-01-20"],
      ["Есть ли в кредитных отчётах", "yes"],
      ["", "@leave"],
    ]);
    const said = prompter.said.join("\n");
    expect(said).toContain("Открыто ещё одно происшествие: Заём");
    expect(state()?.steps["demand-block-and-destroy"]?.state).toBe("refused");
  });

  it("may leave the questions of the day for the next time", async () => {
    const { host, state } = await comingBack("2026-01-20");
    await sit(host, [
      ["Есть начатое дело", "resume"],
      ["Потребуйте", "none"],
      ["Есть ли в кредитных отчётах", "@leave"],
    ]);
    expect(state()?.recheckedDays).toEqual([]);
  });
});
