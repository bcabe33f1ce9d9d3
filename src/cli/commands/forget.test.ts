import { describe, expect, it } from "vitest";
import { LOCALES } from "../../i18n/locale.ts";
import { computer, computerWithCase } from "../../testing/computer.ts";

const files = { "/here/chat.png": "hello" };
const inState = (paths: Iterable<string>): string[] => [...paths].filter((path) => path.startsWith("/state/"));

describe("case forget", () => {
  it("removes record, copies, torn tails and folders, and leaves the person's own files", async () => {
    const { run, host, id } = await computerWithCase({ files });
    await run("evidence add chat.png --copy");
    host.files.set(`/state/komek/cases/${id}.jsonl`, `${host.readText(`/state/komek/cases/${id}.jsonl`)}{"torn`);
    await run("status");
    expect(inState(host.files.keys())).toHaveLength(3);
    expect((await run(`case forget ${id} --yes`)).code).toBe(0);
    expect([inState(host.files.keys()), [...host.folders]]).toEqual([[], []]);
    expect(host.readText("/here/chat.png")).toBe("hello");
  });

  it("leaves other cases alone, also one whose id begins alike", async () => {
    const { run, host, id } = await computerWithCase();
    host.files.set(`/state/komek/cases/${id}9.jsonl`, "");
    await run(`case forget ${id} --yes`);
    expect(inState(host.files.keys())).toEqual([`/state/komek/cases/${id}9.jsonl`]);
  });

  it("removes what is locked, and what was left of a case without its record", async () => {
    const left = { "/state/komek/cases/k3.age": "x", "/state/komek/cases/k4.damaged-1": "x" };
    const { run, host } = computer({ files: left });
    await run("case forget --all --yes");
    expect(inState(host.files.keys())).toEqual([]);
  });

  it.each(LOCALES)("says in %s what it cannot remove: the disk, backups, the history of commands", async (locale) => {
    const { run, id } = await computerWithCase();
    const { err } = await run(`case forget ${id} --yes --lang ${locale}`);
    for (const word of ["SSD", "--out", "history -c", "Clear-History"]) expect(err).toContain(word);
  });

  it.each([
    ["case forget", 2],
    ["case forget --all", 2],
    ["case forget --yes", 2],
    ["case forget nothing --yes", 5],
    ["case forget ../../here --yes", 5],
  ])("%s ends with %i off a terminal and removes nothing", async (line, code) => {
    const { run, host } = await computerWithCase();
    const before = inState(host.files.keys());
    expect((await run(line)).code).toBe(code);
    expect(inState(host.files.keys())).toEqual(before);
  });

  it("asks at a terminal, and Enter alone keeps everything", async () => {
    const { run, host } = await computerWithCase({ isTerminal: true });
    const before = inState(host.files.keys());
    setImmediate(() => host.terminal.input.write("\n1\n"));
    await run("case forget --accessible");
    expect(inState(host.files.keys())).toEqual(before);
    setImmediate(() => host.terminal.input.write("2\n"));
    await run("case forget --accessible");
    expect(inState(host.files.keys())).toEqual([]);
  });

  it("has nothing to do where nothing is kept", async () => {
    expect((await computer().run("case forget --all --yes --lang en")).err).toContain("nothing to erase");
  });
});
