import { describe, expect, it } from "vitest";
import { hostWithProgram } from "../../testing/built-program.ts";
import type { ScriptedAnswer } from "../../testing/scripted-prompter.ts";
import { FIRST_1414, sit } from "../../testing/sit-at-assistant.ts";
import { listCases, loadCase } from "../case-file.ts";

describe("walking the plan", () => {
  it("does not mark a locked step as done until the person says it was done on a clean device", async () => {
    const host = hostWithProgram({ isTerminal: true });
    const first: ScriptedAnswer[] = [
      ["Кому", "me"],
      ["Ставили", "computer"],
      ["Сохранять", "keep"],
    ];
    const script: ScriptedAnswer[] = [
      ...first,
      ["", "no"],
      ["", "no"],
      ["", "nothing"],
      ["Что-то из этого", "@none"],
      ["Что получилось", "later"],
      ["Что получилось", "later"],
      ["Что получилось", "later"],
      ["Что получилось", "done"],
      ["Вы сделали это на устройстве", "not"],
      ["Что получилось", "done"],
      ["Вы сделали это на устройстве", "clean"],
      ["Что получилось", "leave"],
    ];
    await sit(host, script, { names: ["1414"] });
    const state = loadCase(host, listCases(host)[0]?.id ?? "")?.state;
    expect(state?.steps["set-loan-ban"]?.state).toBe("done");
    expect(state?.confirmed).toEqual(["clean-device"]);
  });

  it("takes what was done already with its day, and goes back from the first step to the last question", async () => {
    const host = hostWithProgram({ isTerminal: true });
    const script: ScriptedAnswer[] = [
      ...FIRST_1414,
      ["Что-то из этого", "call-own-bank"],
      ["Когда", "2026-01-14"],
      ["Что-то из этого", "@none"],
      ["Что получилось", "back"],
      ["", "nothing"],
      ["Что получилось", "leave"],
    ];
    const { prompter } = await sit(host, script, { names: ["1414"] });
    expect(prompter.asked.filter((title) => title === "Что получилось?")).toHaveLength(2);
    const state = loadCase(host, listCases(host)[0]?.id ?? "")?.state;
    expect(state?.steps["call-own-bank"]).toMatchObject({ state: "done", on: "2026-01-14" });
  });

  it("refuses a code typed as a note and takes the note without it", async () => {
    const host = hostWithProgram({ isTerminal: true });
    const script: ScriptedAnswer[] = [
      ...FIRST_1414,
      ["Что-то из этого", "end-the-call"],
      ["Когда", "2026-01-15"],
      ["Что-то из этого", "@none"],
      ["Что получилось", "refused"],
      ["Когда", "2026-01-15"],
      ["Запишите", "код 123456"],
      ["Запишите", "обращение номер А-17"],
      ["Что получилось", "leave"],
    ];
    const { prompter } = await sit(host, script, { names: ["1414"] });
    expect(prompter.said.join("\n")).toContain("не хранит");
    const [summary] = listCases(host);
    expect(host.files.get(`/state/komek/cases/${summary?.id}.jsonl`)).not.toContain("123456");
    expect(loadCase(host, summary?.id ?? "")?.state.steps["call-own-bank"]).toMatchObject({
      state: "refused",
      how: "обращение номер А-17",
    });
  });

  it("shows general advice to a person who does not know what happened, then asks again", async () => {
    const host = hostWithProgram({ isTerminal: true });
    const { prompter } = await sit(host, [
      ["Что случилось", "@not-listed"],
      ["Что случилось", "loan-in-my-name"],
      ["Было что-то", "money-sent"],
      ["Было что-то", "@nothing"],
      ["Кому", "@leave"],
    ]);
    expect(prompter.said.join("\n")).toContain("Позвоните в свой банк");
    expect(listCases(host)[0]?.incidents).toEqual(["loan-in-my-name", "money-sent"]);
  });
});
