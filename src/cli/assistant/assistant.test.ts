import { describe, expect, it } from "vitest";
import { hostWithProgram } from "../../testing/built-program.ts";
import { INTERRUPT, type ScriptedAnswer, scriptedPrompter } from "../../testing/scripted-prompter.ts";
import { listCases, loadCase } from "../case-file.ts";
import { makeContext } from "../context.ts";
import { failureOf } from "../failure.ts";
import { builtShelf } from "../library.ts";
import { sitWith } from "./sit.ts";

const OPTIONS = { input: true, color: false };

/** A person at the screen who answers from a script, in Russian. The script ends with leaving unless it interrupts. */
async function sit(
  host: ReturnType<typeof hostWithProgram>,
  script: readonly ScriptedAnswer[],
  given: SitOptions = {},
) {
  const prompter = scriptedPrompter(...script);
  const languages = { locales: ["ru"], callLocale: "ru", chosen: true, explicit: true } as const;
  const context = makeContext(host, OPTIONS, { languages, shelf: builtShelf(host) });
  const sitting = { names: given.names ?? [], options: { input: true, private: given.private ?? false } };
  const failure = await sitWith(prompter, context, sitting).then(
    () => undefined,
    (error: unknown) => failureOf(error) ?? Promise.reject(error),
  );
  prompter.expectAllUsed();
  return { prompter, failure };
}

interface SitOptions {
  readonly names?: readonly string[];
  readonly private?: boolean;
}

const FIRST_1414: readonly ScriptedAnswer[] = [
  ["Кому", "me"],
  ["Ставили", "neither"],
  ["", "no"],
  ["", "no"],
  ["", "nothing"],
];

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
