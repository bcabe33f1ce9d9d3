import { describe, expect, it } from "vitest";
import { type FakeHost, fakeHost } from "../testing/fake-host.ts";
import { KEYS, type Typist, typistAt } from "../testing/typist.ts";
import { type Choice, Interrupted, type Prompter } from "./prompter.ts";
import { inquirerPrompter } from "./prompter-inquirer.ts";

const question: Choice = {
  title: "Что случилось?",
  note: "Можно выбрать позже ещё.",
  options: [
    { id: "code", text: "Назвали код из SMS" },
    { id: "money", text: "Деньги ушли", words: ["перевод"] },
    { id: "unknown", text: "Не знаю" },
  ],
  locale: "ru",
};

const ASKED = "затем Enter:";

function terminal(columns = 80): { host: FakeHost; typist: Typist; prompter: Prompter } {
  const host = fakeHost({ isTerminal: true, columns });
  // The mark of Node's own standard streams: a prompt that ends does not end them.
  Object.assign(host.terminal.output, { columns, rows: 24, _isStdio: true });
  return { host, typist: typistAt(host), prompter: inquirerPrompter(host) };
}

async function pick(...keys: string[]): Promise<string> {
  const { typist, prompter } = terminal();
  const picked = prompter.choose(question);
  await typist.when(ASKED, ...keys);
  return picked;
}

describe("a choice on a terminal", () => {
  it("shows the question, its note and the numbered options, and leaves what was picked", async () => {
    const { typist, prompter } = terminal();
    const picked = prompter.choose(question);
    await typist.when(ASKED, "2");
    await typist.when("Выбрано: 2. Деньги ушли", KEYS.enter);
    expect(await picked).toBe("money");
    expect(typist.screen()).toContain("\nЧто случилось?\nМожно выбрать позже ещё.\n");
    expect(typist.screen()).toContain("  1. Назвали код из SMS\n  2. Деньги ушли\n  3. Не знаю\n");
    expect(typist.screen().trimEnd()).toMatch(/2\. Деньги ушли$/);
  });

  it.each([
    ["a digit", ["1"], "code"],
    ["a digit of the Kazakh row", ["ә"], "money"],
    ["a word", ["перевод"], "money"],
    ["the beginning of its text", ["не"], "unknown"],
    ["the first arrow down", [KEYS.down], "code"],
    ["the first arrow up", [KEYS.up], "unknown"],
    ["arrows all the way round", [KEYS.down, KEYS.down, KEYS.down, KEYS.down], "code"],
    ["arrows after a mistyped text", ["9", KEYS.down], "code"],
    ["a digit after an arrow", [KEYS.down, "3"], "unknown"],
    ["a corrected digit", ["1", "\u007f", "2"], "money"],
  ])("is picked by %s and Enter", async (_how, keys, id) => {
    expect(await pick(...keys, KEYS.enter)).toBe(id);
  });

  it("never takes Enter alone for an answer, and asks on calmly", async () => {
    const { typist, prompter } = terminal();
    const picked = prompter.choose(question);
    await typist.when(ASKED, KEYS.enter);
    await typist.when("Пока ничего не выбрано", KEYS.enter, KEYS.enter, "3", KEYS.enter);
    expect(await picked).toBe("unknown");
  });

  it("says what to type when no option fits, and does not keep what was typed on the screen", async () => {
    const { typist, prompter } = terminal();
    const picked = prompter.choose(question);
    await typist.when(ASKED, "9", KEYS.enter);
    await typist.when("Наберите число от 1 до 3", "1", KEYS.enter);
    expect(await picked).toBe("code");
  });

  it("writes a list once that is longer than the screen, and names what the arrows select", async () => {
    const { typist, prompter } = terminal();
    const options = Array.from({ length: 30 }, (_, index) => ({ id: `o${index}`, text: `вариант ${index + 1}-й` }));
    const picked = prompter.choose({ ...question, options });
    await typist.when(ASKED, KEYS.down);
    await typist.when("Выбрано: 1. вариант 1-й", "17");
    await typist.when("Выбрано: 17. вариант 17-й", KEYS.enter);
    expect(await picked).toBe("o16");
    expect(typist.screen().split("вариант 30-й")).toHaveLength(2);
  });

  it("wraps to forty columns and cuts nothing", async () => {
    const { typist, prompter } = terminal(40);
    const text = "Назвали код из сообщения тому, кто позвонил и сказал, что он из банка";
    const picked = prompter.choose({ ...question, options: [{ id: "long", text }] });
    await typist.when(ASKED, "1", KEYS.enter);
    expect(await picked).toBe("long");
    for (const line of typist.lines()) expect([...line].length).toBeLessThanOrEqual(40);
    expect(typist.screen().replace(/\s+/g, " ")).toContain(text);
  });

  it.each([
    ["Ctrl-C", KEYS.interrupt],
    ["Ctrl-D", KEYS.end],
  ])("ends in an interruption at %s", async (_name, key) => {
    await expect(pick(key)).rejects.toBeInstanceOf(Interrupted);
  });

  it("ends in an interruption when the terminal goes away", async () => {
    const { host, typist, prompter } = terminal();
    const picked = prompter.choose(question);
    await typist.when(ASKED);
    host.terminal.input.end();
    await expect(picked).rejects.toBeInstanceOf(Interrupted);
  });

  it("ends in an interruption that came before it, while nothing was asked", async () => {
    const { host, prompter } = terminal();
    host.terminal.input.emit("interrupt");
    await expect(prompter.choose(question)).rejects.toBeInstanceOf(Interrupted);
  });

  it("ends in an interruption that the terminal did not type", async () => {
    const { host, typist, prompter } = terminal();
    const picked = prompter.choose(question);
    await Promise.all([
      expect(picked).rejects.toBeInstanceOf(Interrupted),
      typist.when(ASKED).then(() => host.terminal.input.emit("interrupt")),
    ]);
  });

  it("can be followed by another on the same terminal", async () => {
    const { typist, prompter } = terminal();
    const first = prompter.choose(question);
    await typist.when(ASKED, "1", KEYS.enter);
    expect(await first).toBe("code");
    const second = prompter.choose(question);
    await typist.when("Что случилось?");
    await typist.when(ASKED, "2", KEYS.enter);
    expect(await second).toBe("money");
  });
});

describe("a line on a terminal", () => {
  const line = { title: "Номер заявления", locale: "ru" } as const;

  it("is given back without spaces around it, and may be empty", async () => {
    const { typist, prompter } = terminal();
    const typed = prompter.line(line);
    await typist.when("Ваш ответ:", "  № 7 ", KEYS.enter);
    expect(await typed).toBe("№ 7");
    const empty = prompter.line(line);
    await typist.when("Номер заявления");
    await typist.when("Ваш ответ:", KEYS.enter);
    expect(await empty).toBe("");
  });

  it("is asked again when it is refused, with the reason", async () => {
    const { typist, prompter } = terminal();
    const refuse = (typed: string) => (typed.length > 5 ? "Это похоже на номер карты." : undefined);
    const typed = prompter.line({ ...line, refuse });
    await typist.when("Ваш ответ:", "4400430000000000", KEYS.enter);
    await typist.when("Это похоже на номер карты.", "7", KEYS.enter);
    expect(await typed).toBe("7");
  });

  it("ends in an interruption at Ctrl-C and Ctrl-D", async () => {
    for (const key of [KEYS.interrupt, KEYS.end]) {
      const { typist, prompter } = terminal();
      const typed = prompter.line(line);
      await typist.when("Ваш ответ:", key);
      await expect(typed).rejects.toBeInstanceOf(Interrupted);
    }
  });
});
