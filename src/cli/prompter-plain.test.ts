import { describe, expect, it } from "vitest";
import { type FakeHost, fakeHost } from "../testing/fake-host.ts";
import { type Choice, Interrupted } from "./prompter.ts";
import { plainPrompter } from "./prompter-plain.ts";

const question: Choice = {
  title: "Не болды?",
  options: [
    { id: "code", text: "SMS кодын айтып қойдым" },
    { id: "money", text: "Ақша кетті" },
  ],
  locale: "kk",
};

function typing(text: string, columns = 80): FakeHost {
  const host = fakeHost({ isTerminal: true, columns });
  host.terminal.input.write(text);
  return host;
}

describe("plain questions, line by line", () => {
  it("show the numbered options and take a number", async () => {
    const host = typing("2\n");
    expect(await plainPrompter(host).choose(question)).toBe("money");
    expect(host.noted).toBe(
      "\nНе болды?\n  1. SMS кодын айтып қойдым\n  2. Ақша кетті\nНөмір немесе сөз, сосын Enter: ",
    );
  });

  it("take the Kazakh digit row, words, and lines that end as on Windows", async () => {
    const prompter = plainPrompter(typing('ә\r\n"\nақша\n'));
    expect(await prompter.choose(question)).toBe("money");
    expect(await prompter.choose(question)).toBe("code");
    expect(await prompter.choose(question)).toBe("money");
  });

  it("never take Enter alone for an answer, and do not read the list again", async () => {
    const host = typing("\n\n7\n1\n");
    expect(await plainPrompter(host).choose(question)).toBe("code");
    expect(host.noted.match(/Әзірге ештеңе таңдалған жоқ/g)).toHaveLength(2);
    expect(host.noted).toContain("1 мен 2 аралығындағы санды");
    expect(host.noted.match(/Ақша кетті/g)).toHaveLength(1);
  });

  it("take a letter that comes in two pieces", async () => {
    const host = fakeHost();
    const prompter = plainPrompter(host);
    const bytes = Buffer.from("ақша\n");
    for (const piece of [bytes.subarray(0, 3), bytes.subarray(3)]) host.terminal.input.write(piece);
    expect(await prompter.choose(question)).toBe("money");
  });

  it("write no escape code and no line that is wider than the terminal", async () => {
    const host = typing("1\n", 40);
    const text = "Бөгде адамға банктен келген хабарламадағы кодты айтып қойдым";
    await plainPrompter(host).choose({ ...question, options: [{ id: "long", text }] });
    expect(host.noted).not.toContain("\u001b");
    for (const line of host.noted.split("\n")) expect([...line].length).toBeLessThanOrEqual(40);
    expect(host.noted.replace(/\s+/g, " ")).toContain(text);
  });

  it("take a line in one's own words, and ask again when it is refused", async () => {
    const host = typing("4400430000000000\n  № 7 \n");
    const refuse = (typed: string) => (typed.length > 5 ? "Бұл карта нөмірі сияқты." : undefined);
    expect(await plainPrompter(host).line({ title: "Өтініш нөмірі", locale: "kk", refuse })).toBe("№ 7");
    expect(host.noted).toContain("Бұл карта нөмірі сияқты.\n");
  });

  it("end in an interruption when the input ends, and a line without Enter is no answer", async () => {
    const host = typing("1");
    host.terminal.input.end();
    await expect(plainPrompter(host).choose(question)).rejects.toBeInstanceOf(Interrupted);
  });

  it("end in an interruption at Ctrl-C, whatever was typed before", async () => {
    const host = typing("");
    const prompter = plainPrompter(host);
    const picked = prompter.choose(question);
    host.terminal.input.emit("interrupt");
    await expect(picked).rejects.toBeInstanceOf(Interrupted);
    await expect(prompter.choose(question)).rejects.toBeInstanceOf(Interrupted);
  });

  it("let the terminal go when they are closed", () => {
    const host = fakeHost();
    const { input } = host.terminal;
    const before = input.eventNames();
    plainPrompter(host).close();
    expect([input.eventNames(), input.isPaused()]).toEqual([before, true]);
  });

  it("say a text as it is", () => {
    const host = fakeHost();
    plainPrompter(host).say("бір\nекі");
    expect(host.noted).toBe("бір\nекі\n");
  });
});
