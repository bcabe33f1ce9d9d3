import { describe, expect, it } from "vitest";
import { computer, computerWithCase } from "../../testing/computer.ts";

const files = { "/here/chat.png": "hello" };
const record = (id: string): string => `/state/komek/cases/${id}.jsonl`;

/** Two computers with the same case: exported on one, imported on the other. */
async function handedOver() {
  const one = await computerWithCase({ files });
  await one.run("evidence add chat.png --copy");
  await one.run("case export --out /case.json");
  const other = computer({ files: { "/case.json": one.host.readText("/case.json") } });
  return { one, other, id: one.id, imported: await other.run("case import /case.json --lang en") };
}

describe("case export and import", () => {
  it("bring the whole case to another computer: every line, the copies, the same state", async () => {
    const { one, other, id, imported } = await handedOver();
    expect([imported.code, imported.out]).toEqual([0, `${id}\n`]);
    expect(other.host.readText(record(id))).toBe(one.host.readText(record(id)));
    expect((await other.run("status --json")).out).toBe((await one.run("status --json")).out);
    expect((await other.run("evidence verify")).code).toBe(0);
  });

  it("change nothing when the same file comes twice", async () => {
    const { other, id } = await handedOver();
    const before = other.host.readText(record(id));
    expect(await other.run("case import /case.json --json")).toMatchObject({ code: 0 });
    expect(other.host.readText(record(id))).toBe(before);
  });

  it("add what is new when only the other side went on", async () => {
    const { one, other, id } = await handedOver();
    await one.run("note second");
    await one.run("case export --out /later.json");
    other.host.files.set("/later.json", one.host.readText("/later.json"));
    expect(JSON.parse((await other.run("case import /later.json --json")).out)).toMatchObject({
      outcome: "extended",
      added: 1,
    });
    expect(other.host.readText(record(id))).toBe(one.host.readText(record(id)));
  });

  it("write nothing over when both sides went on, and take it beside when told so", async () => {
    const { one, other, id } = await handedOver();
    await one.run("note here");
    await other.run("note there");
    await one.run("case export --out /later.json");
    other.host.files.set("/later.json", one.host.readText("/later.json"));
    const before = other.host.readText(record(id));
    expect((await other.run("case import /later.json")).code).toBe(4);
    expect([...other.host.files.keys()].filter((path) => path.endsWith(".jsonl"))).toHaveLength(1);
    const beside = (await other.run("case import /later.json --as-new")).out.trim();
    expect(beside).not.toBe(id);
    expect(other.host.readText(record(beside))).toBe(one.host.readText(record(id)));
    expect(other.host.readText(record(id))).toBe(before);
  });

  it("keep what was damaged, and the lines of a newer komek", async () => {
    const one = await computerWithCase();
    one.host.files.set(record(one.id), `${one.host.readText(record(one.id))}{"torn`);
    await one.run("case export --out /case.json");
    const other = computer({ files: { "/case.json": one.host.readText("/case.json") } });
    expect((await other.run("case import /case.json --lang en")).err).toContain("Damaged lines: 1");
    expect(other.host.readText(`/state/komek/cases/${one.id}.damaged-1`)).toBe('{"torn\n');
  });

  it("leave a file alone that is there already", async () => {
    const { run, host } = await computerWithCase({ files: { "/case.json": "mine" } });
    expect([(await run("case export --out /case.json")).code, host.readText("/case.json")]).toEqual([6, "mine"]);
  });

  it("refuse a file that was cut on the way, and one that is no case", async () => {
    const { one } = await handedOver();
    const file = one.host.readText("/case.json");
    for (const wrong of [file.slice(0, -200), file.replace("loan", "loam"), "{}", ""]) {
      const other = computer({ files: { "/wrong.json": wrong } });
      expect((await other.run("case import /wrong.json")).code).toBe(4);
      expect([...other.host.files.keys()].filter((path) => path.startsWith("/state/"))).toEqual([]);
    }
  });

  it("read from standard input and write to standard output", async () => {
    const { one } = await handedOver();
    const { out } = await one.run("case export");
    expect(await computer().run("case import -", out)).toMatchObject({ code: 0, out: `${one.id}\n` });
  });

  it.each([
    ["case export nothing", 5],
    ["case import /nothing.json", 6],
    ["case import", 2],
  ])("%s ends with %i", async (line, code) => {
    expect((await (await computerWithCase()).run(line)).code).toBe(code);
  });
});
