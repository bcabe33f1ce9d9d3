import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCase, openCase } from "../cli/case-file.ts";
import { nodeHost } from "../host/node-host.ts";

const folder = mkdtempSync(path.join(tmpdir(), "komek-survives-"));
const program = path.join(folder, "writer.cjs");
const host = { ...nodeHost("/program"), stateFolder: path.join(folder, "state") };

const KILLS = 200;
const AT_ONCE = 4;
const EVENTS = 500;

/** Adds notes to a case for as long as it is let, and says on the screen what it was told is on the disk. */
const WRITER = `
  import { appendEvent } from "../cli/case-file.ts";
  import { nodeHost } from "../host/node-host.ts";

  const [stateFolder, id, name, count] = process.argv.slice(2);
  const host = { ...nodeHost("/program"), stateFolder };
  for (let index = 0; index < Number(count); index += 1) {
    const text = name + "-" + index + " " + "ұзын мәтін ".repeat(index % 50);
    appendEvent(host, id, { kind: "noted", text });
    host.print(name + "-" + index + "\\n");
  }
`;

function write(id: string, name: string, count: number) {
  return spawn(process.execPath, [program, host.stateFolder, id, name, String(count)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Lets a writer confirm so many events, kills it with signal 9, and gives what was confirmed on the screen. */
async function killAfter(id: string, name: string, confirmations: number): Promise<string[]> {
  const writer = write(id, name, 10_000);
  let screen = "";
  writer.stdout.setEncoding("utf8").on("data", (text: string) => {
    screen += text;
    if (screen.split("\n").length > confirmations) writer.kill("SIGKILL");
  });
  const signal = await new Promise((resolve) => writer.on("close", (_code, by) => resolve(by)));
  expect(signal).toBe("SIGKILL");
  return screen.split("\n").slice(0, -1);
}

function notesOf(id: string): string[] {
  return loadCase(host, id)?.state.notes.map(({ text }) => text.split(" ")[0] ?? "") ?? [];
}

/** What was confirmed on the screen and is not in the record. */
function lost(id: string, confirmed: readonly string[]): string[] {
  const kept = new Set(notesOf(id));
  return confirmed.filter((name) => !kept.has(name));
}

beforeAll(() => {
  const stdin = { contents: WRITER, resolveDir: import.meta.dirname, loader: "ts" } as const;
  buildSync({ stdin, bundle: true, platform: "node", format: "cjs", outfile: program, logLevel: "error" });
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("a record", () => {
  it(`keeps every event that was confirmed on screen when its writer is killed ${KILLS} times`, async () => {
    const { id } = openCase(host, { incidents: ["loan-in-my-name"] });
    const confirmed: string[] = [];
    for (let round = 0; round < KILLS; round += AT_ONCE) {
      const writers = Array.from({ length: AT_ONCE }, (_, index) => `w${round + index}`);
      const screens = await Promise.all(writers.map((name, index) => killAfter(id, name, 1 + ((round + index) % 7))));
      confirmed.push(...screens.flat());
    }
    expect(confirmed.length).toBeGreaterThanOrEqual(KILLS);
    expect(lost(id, confirmed)).toEqual([]);
    expect(lost(id, [...confirmed, "never-written"])).toEqual(["never-written"]);
  }, 120_000);

  it(`loses nothing when two windows add ${EVENTS} events each at the same time`, async () => {
    const { id } = openCase(host, { incidents: ["loan-in-my-name"] });
    const writers = ["left", "right"].map((name) => write(id, name, EVENTS));
    for (const writer of writers) writer.stdout.resume();
    const codes = await Promise.all(writers.map((writer) => new Promise((resolve) => writer.on("close", resolve))));
    expect(codes).toEqual([0, 0]);
    expect(new Set(notesOf(id)).size).toBe(2 * EVENTS);
    // A window that sees the other's line half-written begins a new one: that leaves an empty line, which is no event.
    const lines = readFileSync(path.join(host.stateFolder, "cases", `${id}.jsonl`), "utf8").split("\n");
    expect(lines.filter((line) => line !== "")).toHaveLength(1 + 2 * EVENTS);
    expect(loadCase(host, id)).toMatchObject({ damaged: [], unknown: [] });
  }, 120_000);
});
