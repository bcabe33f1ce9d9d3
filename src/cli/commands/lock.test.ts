import { describe, expect, it } from "vitest";
import { computer, computerWithCase } from "../../testing/computer.ts";
import { isAge, lockText, unlockText } from "../case/passphrase.ts";

const PASSPHRASE = "дала жел тау өзен көл";
const files = { "/here/chat.png": "hello" };
const inState = (paths: Iterable<string>): string[] => [...paths].filter((path) => path.startsWith("/state/"));

describe("case lock and unlock", () => {
  it("leave nothing readable while locked, and bring everything back", async () => {
    const { run, host, id } = await computerWithCase({ files });
    for (const line of ["evidence add chat.png --copy", `note "a word of my own"`]) await run(line);
    const before = new Map(inState(host.files.keys()).map((path) => [path, host.readText(path)]));
    expect((await run("case lock", `${PASSPHRASE}\n`)).code).toBe(0);
    expect(inState(host.files.keys())).toEqual([`/state/komek/cases/${id}.age`]);
    expect(host.readText(`/state/komek/cases/${id}.age`)).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
    expect(host.folders).not.toContain(`/state/komek/cases/${id}.evidence`);
    expect((await run("status --lang en")).err).toContain(`komek case unlock ${id}`);
    expect((await run("case list --lang en")).out).toContain(`${id}: locked`);
    expect((await run("case unlock", "not the one at all")).code).toBe(4);
    expect((await run("case unlock", PASSPHRASE)).code).toBe(0);
    expect(new Map(inState(host.files.keys()).map((path) => [path, host.readText(path)]))).toEqual(before);
  }, 30_000);

  it("keep the open record when another window wrote meanwhile", async () => {
    const { run, host, id } = await computerWithCase();
    const file = `/state/komek/cases/${id}.jsonl`;
    const { writeNew } = host;
    host.writeNew = (path, content) => {
      writeNew(path, content);
      if (path.endsWith(".age")) host.files.set(file, `${host.readText(file)}\n`);
    };
    expect((await run("case lock", PASSPHRASE)).code).toBe(6);
    expect(inState(host.files.keys())).toEqual([file]);
  }, 30_000);

  it("take no passphrase from the command line, none that is short, and none where nobody types", async () => {
    const { run, host } = await computerWithCase();
    const before = inState(host.files.keys());
    expect((await run(`case lock --passphrase "${PASSPHRASE}"`)).code).toBe(2);
    expect((await run("case lock", "short\n")).code).toBe(4);
    expect((await run("case lock")).code).toBe(4);
    expect(inState(host.files.keys())).toEqual(before);
    const terminal = await computerWithCase({ isTerminal: true });
    expect((await terminal.run("case lock --no-input")).code).toBe(2);
  });

  it("ask twice at a terminal without showing what is typed", async () => {
    const { run, host, id } = await computerWithCase({ isTerminal: true });
    const keys = `${PASSPHRASE}я\u007F\r`;
    const raw: boolean[] = [];
    Object.assign(host.terminal.input, { setRawMode: (on: boolean) => raw.push(on) });
    let shown = "";
    host.terminal.output.on("data", (chunk) => {
      shown += chunk;
      if (raw.length === 2) setImmediate(() => host.terminal.input.write(keys));
    });
    setImmediate(() => host.terminal.input.write(keys));
    expect((await run(`case lock ${id}`)).code).toBe(0);
    expect([shown, raw]).toEqual(["\n\n", [true, false, true, false]]);
  }, 30_000);

  it("change nothing when the person leaves", async () => {
    const { run, host } = await computerWithCase({ isTerminal: true });
    const before = inState(host.files.keys());
    setImmediate(() => host.terminal.input.write("дала\u0003"));
    expect((await run("case lock")).code).toBe(130);
    expect(inState(host.files.keys())).toEqual(before);
  });

  it("hand a case over locked, which the other side opens with the passphrase", async () => {
    const { run, host, id } = await computerWithCase();
    expect((await run("case export --lock --out /case.age", PASSPHRASE)).code).toBe(0);
    const other = computer({ files: { "/case.age": host.readText("/case.age") } });
    expect((await other.run("case import /case.age", "not the one at all")).code).toBe(4);
    expect(await other.run("case import /case.age", PASSPHRASE)).toMatchObject({ code: 0, out: `${id}\n` });
  }, 30_000);
});

describe("the lock itself", () => {
  it("is age's own form, as text or as bytes, and opens with its passphrase alone", async () => {
    const locked = await lockText("көмек", PASSPHRASE);
    const text = new TextEncoder().encode(locked);
    const bytes = Buffer.from(locked.split("\n").slice(1, -2).join(""), "base64");
    expect([isAge(text), isAge(bytes), isAge(new TextEncoder().encode("{}"))]).toEqual([true, true, false]);
    expect(bytes.toString("latin1")).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
    expect([await unlockText(text, PASSPHRASE), await unlockText(bytes, PASSPHRASE)]).toEqual(["көмек", "көмек"]);
    expect(await unlockText(text.slice(0, -60), PASSPHRASE)).toBeUndefined();
  }, 30_000);
});
