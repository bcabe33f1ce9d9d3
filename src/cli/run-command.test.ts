import { describe, expect, it } from "vitest";
import { runOn } from "../main.ts";
import { hostWithProgram } from "../testing/built-program.ts";

describe("a name that every object of the language has", () => {
  it.each([
    ["constructor", 'There is no command "constructor"'],
    ["toString", 'There is no command "toString"'],
    ["print 1414 --assume-unknown --format constructor", 'There is no format "constructor"'],
    ["playbook schema --of constructor", 'There is no format "constructor"'],
  ])("is one that nobody knows: `komek %s`", async (line, words) => {
    const host = hostWithProgram();
    expect(await runOn(host, [...line.split(" "), "--lang", "en"])).toBe(2);
    expect(host.noted).toContain(words);
    expect(host.printed).toBe("");
  });
});

describe("what was typed and is named in a problem", () => {
  it.each(["--set", "--detail"])("moves no cursor and colours nothing: %s", async (option) => {
    const host = hostWithProgram();
    const typed = "\u001b[2J\u009b31m\u0007\u202e=x";
    expect(await runOn(host, ["print", "1414", "--assume-unknown", option, typed, "--lang", "en"])).toBe(4);
    expect(host.noted).not.toMatch(/[^\P{C}\n]/u);
  });
});
