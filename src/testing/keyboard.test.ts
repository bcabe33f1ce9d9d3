import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { spawn } from "@lydell/node-pty";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { KEYS } from "./typist.ts";

const folder = mkdtempSync(path.join(tmpdir(), "komek-keyboard-"));
const program = path.join(folder, "program.cjs");

/** Asks two questions in the manner its first argument names, and says the answers. */
const SOURCE = `
  import { Interrupted } from "../cli/prompter.ts";
  import { inquirerPrompter } from "../cli/prompter-inquirer.ts";
  import { plainPrompter } from "../cli/prompter-plain.ts";
  import { nodeHost } from "../host/node-host.ts";

  const host = nodeHost("/program");
  const prompter = process.argv[2] === "plain" ? plainPrompter(host) : inquirerPrompter(host);
  const options = ["Назвали код", "Деньги ушли", "Не знаю"].map((text, index) => ({ id: "o" + index, text }));
  const ask = async () => {
    const first = await prompter.choose({ title: "Что случилось?", options, locale: "ru" });
    const second = await prompter.line({ title: "Когда?", locale: "ru" });
    prompter.say("ответы: " + first + ", " + second);
  };
  ask().catch((error) => {
    if (!(error instanceof Interrupted)) throw error;
    prompter.say("прервано, всё сохранено");
    process.exitCode = 130;
  }).finally(() => prompter.close());
`;

/** Somebody at a real terminal. */
interface Keyboard {
  when(text: string, ...keys: readonly string[]): Promise<void>;
  /** The exit code, and the last thing on the screen. */
  readonly ended: Promise<readonly [number, string]>;
}

function sitDown(manner: "drawn" | "plain"): Keyboard {
  const terminal = spawn(process.execPath, [program, manner], { cols: 40, rows: 24, env: { TERM: "xterm" } });
  let shown = "";
  let look = (): void => {};
  terminal.onData((data) => {
    shown = stripVTControlCharacters(shown + data);
    look();
  });
  const ended = new Promise<readonly [number, string]>((resolve) => {
    terminal.onExit(({ exitCode }) => resolve([exitCode, shown.trim().split("\n").at(-1) ?? ""]));
  });
  const when = async (text: string, ...keys: readonly string[]): Promise<void> => {
    await new Promise<void>((resolve) => {
      look = () => {
        if (shown.includes(text)) resolve();
      };
      look();
    });
    shown = "";
    for (const key of keys) terminal.write(key);
  };
  return { when, ended };
}

beforeAll(() => {
  const stdin = { contents: SOURCE, resolveDir: import.meta.dirname, loader: "ts" } as const;
  buildSync({ stdin, bundle: true, platform: "node", format: "cjs", outfile: program, logLevel: "error" });
});

afterAll(() => rmSync(folder, { recursive: true }));

describe.each(["drawn", "plain"] as const)("a real keyboard at %s questions", (manner) => {
  it("answers by number and in one's own words", async () => {
    const keyboard = sitDown(manner);
    await keyboard.when("Enter:", "2", KEYS.enter);
    await keyboard.when("Ваш ответ:", "кеше", KEYS.enter);
    expect(await keyboard.ended).toEqual([0, "ответы: o1, кеше"]);
  });

  it("answers on the digit row of the Kazakh layout", async () => {
    const keyboard = sitDown(manner);
    await keyboard.when("Enter:", "і", KEYS.enter);
    await keyboard.when("Ваш ответ:", KEYS.enter);
    expect(await keyboard.ended).toEqual([0, "ответы: o2,"]);
  });

  it("confirms nothing with Enter alone", async () => {
    const keyboard = sitDown(manner);
    await keyboard.when("Enter:", KEYS.enter);
    await keyboard.when("Пока ничего не выбрано", "1", KEYS.enter);
    await keyboard.when("Ваш ответ:", KEYS.enter);
    expect(await keyboard.ended).toEqual([0, "ответы: o0,"]);
  });

  it.each([
    ["Ctrl-C", KEYS.interrupt],
    ["Ctrl-D", KEYS.end],
  ])("leaves at %s with 130 and a word about what is saved", async (_name, key) => {
    const keyboard = sitDown(manner);
    await keyboard.when("Enter:", key);
    expect(await keyboard.ended).toEqual([130, expect.stringContaining("прервано, всё сохранено")]);
  });
});

describe("arrows of a real keyboard", () => {
  it("select, and Enter confirms what they selected", async () => {
    const keyboard = sitDown("drawn");
    await keyboard.when("Enter:", KEYS.down);
    await keyboard.when("Выбрано: 1.", KEYS.down);
    await keyboard.when("Выбрано: 2.", KEYS.enter);
    await keyboard.when("Ваш ответ:", KEYS.enter);
    expect(await keyboard.ended).toEqual([0, "ответы: o1,"]);
  });
});
