import { describe, expect, it } from "vitest";
import { hostWithProgram } from "../../testing/built-program.ts";
import { INTERRUPT, type ScriptedAnswer } from "../../testing/scripted-prompter.ts";
import { FIRST_1414, sit } from "../../testing/sit-at-assistant.ts";
import { listCases, loadCase } from "../case-file.ts";

describe("the assistant", () => {
  it("asks at most five questions before the now block", async () => {
    const host = hostWithProgram({ isTerminal: true });
    const { prompter } = await sit(host, [...FIRST_1414, ["Что-то из этого", "@none"], ["Что получилось", "leave"]], {
      names: ["1414"],
    });
    expect(prompter.asked.indexOf("Что-то из этого уже сделано?")).toBe(5);
    expect(prompter.said.join("\n")).toContain("Положите трубку");
  });

  it("walks on to the rest of the questions only when the urgent steps are through", async () => {
    const host = hostWithProgram({ isTerminal: true });
    const later: ScriptedAnswer = ["Что получилось", "later"];
    const script: ScriptedAnswer[] = [
      ...FIRST_1414,
      ["Что-то из этого", "@none"],
      later,
      later,
      later,
      later,
      later,
      ["", "@leave"],
    ];
    const { prompter } = await sit(host, script, { names: ["1414"] });
    expect(prompter.asked.at(-1)).not.toBe("Что получилось?");
  });

  it("explains why it asks, takes I do not know, and goes back to the question before", async () => {
    const host = hostWithProgram({ isTerminal: true });
    const { prompter } = await sit(
      host,
      [
        ["Кому", "@why"],
        ["Кому", "me"],
        ["Ставили", "@back"],
        ["Кому", "unknown"],
        ["Ставили", "@leave"],
      ],
      { names: ["1414"] },
    );
    expect(prompter.asked.filter((title) => title.startsWith("Кому"))).toHaveLength(3);
    const [summary] = listCases(host);
    expect(loadCase(host, summary?.id ?? "")?.state.answers).toEqual({ "who-is-helped": "unknown" });
  });

  it("keeps every answer on the disk before the next question, and says where when it is interrupted", async () => {
    const host = hostWithProgram({ isTerminal: true });
    const { failure } = await sit(
      host,
      [
        ["Кому", "me"],
        ["Ставили", INTERRUPT],
      ],
      { names: ["1414"] },
    );
    expect(failure).toMatchObject({ code: "interrupted" });
    const [summary] = listCases(host);
    expect((failure as { savedIn: string }).savedIn).toContain(summary?.id);
    expect(loadCase(host, summary?.id ?? "")?.state.answers).toEqual({ "who-is-helped": "me" });
  });

  it("offers to go on with an open case and does not ask again what was answered", async () => {
    const host = hostWithProgram({ isTerminal: true });
    await sit(
      host,
      [
        ["Кому", "me"],
        ["Ставили", INTERRUPT],
      ],
      { names: ["1414"] },
    );
    const { prompter } = await sit(host, [
      ["Есть начатое дело", "resume"],
      ["Ставили", INTERRUPT],
    ]);
    expect(prompter.asked.some((title) => title.startsWith("Кому"))).toBe(false);
  });

  it("saves nothing with --private", async () => {
    const host = hostWithProgram({ isTerminal: true });
    await sit(
      host,
      [
        ["Кому", "me"],
        ["Ставили", "@leave"],
      ],
      { names: ["1414"], private: true },
    );
    expect(listCases(host)).toEqual([]);
  });

  it("says that a device may be watched and erases what was saved when the person wants it", async () => {
    const host = hostWithProgram({ isTerminal: true });
    const { prompter } = await sit(
      host,
      [
        ["Кому", "me"],
        ["Ставили", "phone"],
        ["Сохранять", "stop"],
        ["", "@leave"],
      ],
      { names: ["1414"] },
    );
    expect(prompter.said.join("\n")).toContain("Этим устройством могут управлять");
    expect(listCases(host)).toEqual([]);
  });

  it("asks before going on saving when the incident itself means that the device is watched", async () => {
    const host = hostWithProgram({ isTerminal: true });
    const { prompter } = await sit(
      host,
      [
        ["Сохранять", "keep"],
        ["Кому", "@leave"],
      ],
      { names: ["remote"] },
    );
    expect(prompter.asked[0]).toMatch(/^Сохранять/);
  });
});
