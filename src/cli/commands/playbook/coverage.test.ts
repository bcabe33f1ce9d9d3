import { describe, expect, it } from "vitest";
import { komek } from "../../../testing/run-komek.ts";
import { TINY_FILES } from "../../../testing/tiny-library.ts";

const FILES = Object.fromEntries(Object.entries(TINY_FILES).map(([path, text]) => [`lib/${path}`, text]));
const READING = '{ incident: leak-notice, lang: kk, version: 1.0.0, by: "A. B.", on: 2026-01-15 }';

describe("playbook coverage", () => {
  it("prints the table in the language of the command, with the second readers of the library", async () => {
    const files = { ...FILES, "lib/readers.yaml": `readers: [${READING}]\n` };
    const { code, out } = await komek("playbook coverage --playbooks lib --lang ru", { files });
    expect(code).toBe(0);
    expect(out).toMatch(/^\| сценарий \| сейчас \| сегодня \|/);
    expect(out).toMatch(/\| leak-notice \|.*\| kk \|\n/);
    expect(out).toMatch(/\| money-gone \|.*\| никто \|\n/);
  });

  it("prints data, and takes a library without readers", async () => {
    const { out } = await komek("playbook coverage --playbooks lib --json", { files: FILES });
    const { schema, incidents } = JSON.parse(out);
    expect([schema, incidents.length, incidents[0].secondReaders]).toEqual(["komek.coverage/1", 3, []]);
  });

  it("says the line where a reader's entry is wrong", async () => {
    const files = { ...FILES, "lib/readers.yaml": `readers:\n  - ${READING.replace("leak-", "leek-")}\n` };
    const { code, err, out } = await komek("playbook coverage --playbooks lib --lang en", { files });
    expect([code, out]).toEqual([4, ""]);
    expect(err).toContain("readers.yaml:2:");
    expect(err).toContain("leek-notice");
  });
});
