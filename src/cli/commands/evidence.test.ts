import { describe, expect, it } from "vitest";
import { computerWithCase } from "../../testing/computer.ts";

const HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
const files = { "/here/chat.png": "hello", "/here/Справка_850101300005.pdf": "x" };

describe("evidence add", () => {
  it("writes down name, size, hash, time and note, and leaves the file where it is", async () => {
    const { run, host, id } = await computerWithCase({ files });
    expect(await run(`evidence add chat.png --note "the chat"`)).toMatchObject({ code: 0 });
    const [line = ""] = host.readText(`/state/komek/cases/${id}.jsonl`).trim().split("\n").slice(-1);
    expect(JSON.parse(line)).toMatchObject({
      ...{ kind: "evidence-added", file: "chat.png", sha256: HELLO, size: 5, note: "the chat" },
      ...{ path: "/here/chat.png", at: "2026-01-15T09:00:00.000+05:00" },
    });
    expect(JSON.parse(line)).not.toHaveProperty("copy");
    expect(host.readText("/here/chat.png")).toBe("hello");
    expect((await run("log --lang en")).out).toMatch(/chat\.png[^]*the chat[^]*2cf24dba/);
  });

  it("keeps a copy under a name that begins with the hash", async () => {
    const { run, host, id } = await computerWithCase({ files });
    await run("evidence add chat.png --copy");
    expect(host.readText(`/state/komek/cases/${id}.evidence/2cf24dba5fb0a30e-chat.png`)).toBe("hello");
  });

  it("writes the same file down once, unless something is to be added", async () => {
    const { run, host, id } = await computerWithCase({ files });
    const count = (): number => host.readText(`/state/komek/cases/${id}.jsonl`).split("evidence-added").length - 1;
    for (const line of ["evidence add chat.png", "evidence add chat.png"]) await run(line);
    expect(count()).toBe(1);
    for (const line of ["evidence add chat.png --copy", "evidence add chat.png --copy"]) await run(line);
    expect(count()).toBe(2);
  });

  it("refuses a secret in the note or the name of the file, and says how to name it otherwise", async () => {
    const { run, host, id } = await computerWithCase({ files });
    const before = host.readText(`/state/komek/cases/${id}.jsonl`);
    expect((await run(`evidence add chat.png --note "код 4821"`)).code).toBe(4);
    const refused = await run("evidence add chat.png Справка_850101300005.pdf");
    expect([refused.code, refused.err.includes("--name"), refused.err.includes("850101300005")]).toEqual([
      4,
      true,
      false,
    ]);
    expect(host.readText(`/state/komek/cases/${id}.jsonl`)).toBe(before);
    expect((await run("evidence add Справка_850101300005.pdf --name справка.pdf")).code).toBe(0);
    expect(host.readText(`/state/komek/cases/${id}.jsonl`)).not.toContain("850101300005");
  });

  it.each([
    ["evidence add nothing.png", 6],
    ["evidence add chat.png other.png --name x", 2],
    ["evidence add chat.png --case nothing", 5],
    ["evidence add", 2],
  ])("%s ends with %i", async (line, code) => {
    expect((await (await computerWithCase({ files })).run(line)).code).toBe(code);
  });

  it("says that nothing was saved when the disk is full", async () => {
    const { run, host } = await computerWithCase({ files });
    host.writesFailWith = "ENOSPC";
    expect(await run("evidence add chat.png --copy")).toMatchObject({ code: 6 });
  });
});

describe("evidence verify", () => {
  it("tells a file that is the same, one that was changed and one that is gone", async () => {
    const { run, host } = await computerWithCase({ files: { ...files, "/here/b.txt": "b", "/here/c.txt": "c" } });
    await run("evidence add chat.png b.txt c.txt --lang en");
    expect(await run("evidence verify --lang en")).toMatchObject({ code: 0 });
    host.files.set("/here/b.txt", "B");
    host.files.delete("/here/c.txt");
    const { code, out } = await run("evidence verify --lang en");
    expect([code, out.split("\n")]).toEqual([
      4,
      [
        "chat.png: not changed",
        "b.txt: changed: it is no longer the file you wrote down",
        "c.txt: not found where it was",
        "",
      ],
    ]);
    const { problems } = JSON.parse((await run("evidence verify --json")).out);
    expect(problems).toMatchObject([{ code: "changed" }, { code: "missing" }]);
  });

  it("is content with the copy where the file is gone, and sees a copy that was changed", async () => {
    const { run, host, id } = await computerWithCase({ files });
    await run("evidence add chat.png --copy");
    host.files.delete("/here/chat.png");
    expect((await run("evidence verify")).code).toBe(0);
    host.files.set(`/state/komek/cases/${id}.evidence/2cf24dba5fb0a30e-chat.png`, "other");
    expect((await run("evidence verify")).code).toBe(4);
  });

  it("looks at files that are named, wherever they lie now", async () => {
    const { run, host } = await computerWithCase({ files: { ...files, "/else/copy.png": "hello", "/else/x": "x" } });
    await run("evidence add chat.png");
    host.files.delete("/here/chat.png");
    expect((await run("evidence verify /else/copy.png --lang en")).out).toContain("copy.png: not changed");
    expect(await run("evidence verify /else/x --lang en")).toMatchObject({ code: 4 });
  });
});
