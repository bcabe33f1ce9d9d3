import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readdirSync, readSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { afterAll, describe, expect, it } from "vitest";
import { HostError } from "./host.ts";
import { nodeHost, readWhole } from "./node-host.ts";

const folder = mkdtempSync(path.join(tmpdir(), "komek-host-"));
const host = nodeHost("/program");
const onWindows = process.platform === "win32";

afterAll(() => rmSync(folder, { recursive: true }));

function failure(deed: () => unknown): HostError {
  try {
    deed();
  } catch (error) {
    if (error instanceof HostError) return error;
  }
  throw new Error("no HostError came");
}

const mode = (file: string): number => statSync(file).mode & 0o777;

describe("files of the real host", () => {
  it("appends line after line to a file that only its owner can read", () => {
    const file = path.join(folder, "case.jsonl");
    host.appendDurably(file, "бір\n");
    host.appendDurably(file, "екі\n");
    expect(host.readText(file)).toBe("бір\nекі\n");
    if (!onWindows) expect(mode(file)).toBe(0o600);
  });

  it.skipIf(process.platform !== "linux")("says that the disk is full when the line does not fit", () => {
    expect(failure(() => host.appendDurably("/dev/full", "x\n"))).toMatchObject({ doing: "write", reason: "ENOSPC" });
  });

  it("makes a folder for its owner alone, also where one was open to all", () => {
    const inner = path.join(folder, "state", "komek");
    host.makePrivateFolder(inner);
    if (!onWindows) expect([mode(path.dirname(inner)), mode(inner)]).toEqual([0o700, 0o700]);
    const open = mkdtempSync(path.join(folder, "open-"));
    execFileSync("chmod", ["755", open]);
    host.makePrivateFolder(open);
    if (!onWindows) expect(mode(open)).toBe(0o700);
  });

  it("replaces a whole file and leaves nothing beside it", () => {
    const place = mkdtempSync(path.join(folder, "whole-"));
    const file = path.join(place, "plan.txt");
    host.writeWhole(file, "a longer first text");
    host.writeWhole(file, new TextEncoder().encode("қысқа"));
    expect(host.readText(file)).toBe("қысқа");
    expect(readdirSync(place)).toEqual(["plan.txt"]);
  });

  it.skipIf(onWindows)("writes into a pipe and does not replace it", () => {
    const pipe = path.join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    const reader = openSync(pipe, "r+");
    host.writeWhole(pipe, "text");
    const bytes = Buffer.alloc(10);
    expect(bytes.toString("utf8", 0, readSync(reader, bytes))).toBe("text");
    closeSync(reader);
    expect(statSync(pipe).isFIFO()).toBe(true);
  });

  it("tells a failure by the file, the deed and the system's own code", () => {
    const missing = path.join(folder, "none", "file");
    expect(failure(() => host.readText(missing))).toMatchObject({ path: missing, doing: "read", reason: "ENOENT" });
    expect(failure(() => host.writeWhole(missing, ""))).toMatchObject({ doing: "write", reason: "ENOENT" });
    expect(failure(() => host.appendDurably(missing, ""))).toMatchObject({ doing: "write", reason: "ENOENT" });
    expect(failure(() => host.writeWhole(folder, ""))).toMatchObject({ doing: "write", reason: "EISDIR" });
  });

  it("lists a folder in order, and a folder that is not there as empty", () => {
    const place = mkdtempSync(path.join(folder, "list-"));
    for (const name of ["b", "a", "c"]) writeFileSync(path.join(place, name), "");
    expect(host.listFolder(place)).toEqual(["a", "b", "c"]);
    expect(host.listFolder(path.join(place, "none"))).toEqual([]);
  });

  it("reads a text without the mark that Windows editors put first", () => {
    const file = path.join(folder, "marked.yaml");
    writeFileSync(file, "\uFEFFlang: kk");
    expect(host.readText(file)).toBe("lang: kk");
  });
});

describe("the rest of the real host", () => {
  it("makes short ids of lower-case letters and digits, each another", () => {
    const ids = Array.from({ length: 100 }, () => host.randomId());
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]{8}$/);
    expect(new Set(ids).size).toBe(100);
  });

  it("hashes text as the world does", () => {
    expect(host.sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  it("reads standard input whole, with letters that are cut between two chunks", async () => {
    const bytes = Buffer.from("\uFEFFкөмек");
    const pieces = [bytes.subarray(0, 4), bytes.subarray(4, 7), bytes.subarray(7)];
    expect(await readWhole(Readable.from(pieces))).toBe("көмек");
  });

  it("tells that standard input could not be read", async () => {
    const broken = new Readable({ read: () => broken.destroy(Object.assign(new Error(), { code: "EISDIR" })) });
    await expect(readWhole(broken)).rejects.toMatchObject({ path: "-", doing: "read", reason: "EISDIR" });
  });
});

describe.skipIf(onWindows)("the real host as a process", () => {
  const program = path.join(folder, "program.cjs");

  const build = (source: string): void => {
    const entry = { contents: source, resolveDir: import.meta.dirname, loader: "ts" };
    const script = `require("esbuild").buildSync(${JSON.stringify({
      ...{ stdin: entry, bundle: true, platform: "node", format: "cjs", outfile: program, logLevel: "error" },
    })})`;
    execFileSync(process.execPath, ["-e", script], { cwd: import.meta.dirname });
  };

  it("leaves quietly with 0 when the reader of its output has gone", () => {
    build(`import { nodeHost } from "./node-host.ts";
      const host = nodeHost("/program");
      for (let line = 0; line < 100_000; line++) host.print("line\\n");`);
    const command = `{ "${process.execPath}" "${program}"; echo "code $?" >&2; } | head -n 1`;
    const { stdout, stderr } = spawnSync("sh", ["-c", command], { encoding: "utf8" });
    expect([stdout, stderr]).toEqual(["line\n", "code 0\n"]);
  });

  it("ends with 130 when it is interrupted while nobody reads the terminal", () => {
    build(`import { nodeHost } from "./node-host.ts";
      nodeHost("/program").terminal; process.kill(process.pid, "SIGINT"); setTimeout(() => {}, 60_000);`);
    expect(spawnSync(process.execPath, [program]).status).toBe(130);
  });

  it("hands an interruption to whoever reads the terminal", () => {
    build(`import { nodeHost } from "./node-host.ts";
      const host = nodeHost("/program");
      host.terminal.input.on("interrupt", () => { host.print("saved"); process.exit(130); });
      process.kill(process.pid, "SIGINT"); setTimeout(() => {}, 60_000);`);
    const { status, stdout } = spawnSync(process.execPath, [program], { encoding: "utf8" });
    expect([status, stdout]).toEqual([130, "saved"]);
  });

  it("keeps the old file, and says so, when the disk takes only a part of the new one", () => {
    build(`import { nodeHost } from "./node-host.ts";
      const host = nodeHost("/program");
      const [, , deed, file] = process.argv;
      try { host[deed](file, "x".repeat(100_000)); } catch (error) { host.print(error.reason); }`);
    const start = path.join(mkdtempSync(path.join(folder, "full-")), "file-");
    const reason = (deed: string): string => {
      const command = `ulimit -f 16; "${process.execPath}" "${program}" ${deed} "${start}${deed}"`;
      return spawnSync("sh", ["-c", command], { encoding: "utf8" }).stdout;
    };
    writeFileSync(`${start}writeWhole`, "old");
    expect([reason("writeWhole"), reason("appendDurably")]).toEqual(["EFBIG", "ENOSPC"]);
    expect(host.readText(`${start}writeWhole`)).toBe("old");
    expect(readdirSync(path.dirname(start))).toEqual(["file-appendDurably", "file-writeWhole"]);
  });
});
