import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runFileBeside } from "./run-beside.ts";

function file(code: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "komek-beside-")), "door.cjs");
  writeFileSync(path, `const { parentPort, workerData } = require("node:worker_threads"); ${code}`);
  return path;
}

describe("a file run beside the program", () => {
  it("is given a copy of the data and gives what it posts", async () => {
    expect(await runFileBeside(file("parentPort.postMessage(workerData.list.length)"), { list: [1, 2] })).toBe(2);
  });

  it("fails as it fails", async () => {
    await expect(runFileBeside(file('throw new Error("torn")'), {})).rejects.toThrow("torn");
  });

  it("fails when it ends without a message", async () => {
    await expect(runFileBeside(file(""), {})).rejects.toThrow("no message");
  });
});
