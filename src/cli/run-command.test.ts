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
