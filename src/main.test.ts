import { describe, expect, it } from "vitest";
import { runOn } from "./main.ts";
import { hostWithProgram } from "./testing/built-program.ts";
import { komek } from "./testing/run-komek.ts";

describe("exit codes", () => {
  it.each([
    ["--version", 0],
    ["now", 0],
    ["now 1414 --lang kk", 0],
    ["print 1414 --assume-unknown", 0],
    ["incidents", 0],
    ["contacts", 0],
    ["questions 1414", 0],
    ["playbook list", 0],
    ["playbook show 1414", 0],
    ["playbook schema --of plan", 0],
    ["--help", 0],
    ["print --help", 0],
    ["nwo", 2],
    ["print", 2],
    ["print 1414 --foo", 2],
    ["playbook diff", 2],
    ["playbook diff one two three", 2],
    ["print 1414 --lang de", 2],
    ["print 1414 --assume-unknown --only tomorrow", 2],
    ["print 1414 --assume-unknown --format docx", 2],
    ["print 1414 --assume-unknown --at yesterday", 2],
    ["", 2],
    ["print 1414", 3],
    ["start 1414 --no-input", 3],
    ["print 1414 --set foo=bar", 4],
    ["print 1414 --set money-left=maybe", 4],
    ["print 1414 --set nonsense", 4],
    ["print 1414 --assume-unknown --detail code-shared-on=2026-02-30", 4],
    ["print 1414 --assume-unknown --detail no-such=1", 4],
    ["print 14l4", 5],
    ["contacts zzz", 5],
    ["print 1414 --answers missing.yaml", 6],
    ["playbook lint --playbooks /nowhere", 6],
    ["playbook diff /nowhere", 6],
  ])("`komek %s` ends with %i", async (line, code) => {
    expect((await komek(line)).code).toBe(code);
  });
});

describe("failures", () => {
  it("name the nearest incident", async () => {
    expect((await komek("print 14l4")).err).toContain("1414");
  });

  it("list every missing question", async () => {
    const { err } = await komek("print 1414");
    for (const question of ["who-is-helped", "watched-device", "money-left"]) expect(err).toContain(question);
  });

  it("are data on stdout with --json", async () => {
    const { out } = await komek("print 1414 --json");
    const failure = JSON.parse(out);
    expect(failure).toMatchObject({ schema: "komek.failure/1", code: "answers-missing", problems: [] });
    expect(failure.missing).toContain("watched-device");
  });

  it("speak the language that was asked for", async () => {
    expect((await komek("print 14l4 --lang kk")).err).toContain("сценарий жоқ");
    expect((await komek("print 14l4 --lang en")).err).toContain("There is no playbook");
    expect((await komek("print 14l4", { environment: { LANG: "kk_KZ.UTF-8" } })).err).toContain("сценарий жоқ");
  });

  it("of our own end with the shortest safe advice in both languages", async () => {
    const host = hostWithProgram();
    host.now = () => {
      throw new Error("the clock broke");
    };
    expect(await runOn(host, ["print", "1414", "--assume-unknown"])).toBe(1);
    expect(host.noted).toContain("Тұтқаны қойыңыз");
    expect(host.noted.trimEnd()).toMatch(/Положите трубку.*102$/s);
  });

  it("never echo a secret that was typed as a detail", async () => {
    const { code, out, err } = await komek("print loan --assume-unknown --json --detail lender=4111111111111111");
    expect(code).toBe(4);
    expect(out + err).not.toContain("4111111111111111");
  });

  it("report a missing folder of playbooks by its path", async () => {
    expect((await komek("playbook lint --playbooks /nowhere")).err).toContain("/nowhere");
  });
});
