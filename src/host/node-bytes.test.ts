import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { fileFacts, readBytes, removeEmptyFolder, writeNew } from "./node-bytes.ts";

const folder = mkdtempSync(path.join(tmpdir(), "komek-bytes-"));
const at = (name: string): string => path.join(folder, name);

describe("size and hash of a file", () => {
  it.each([0, 1, (1 << 20) - 1, 1 << 20, (1 << 21) + 7])("are those of all its bytes: %i", (size) => {
    const content = Buffer.alloc(size, "қ");
    writeFileSync(at("evidence"), content);
    expect(fileFacts(at("evidence"))).toEqual({ size, sha256: createHash("sha256").update(content).digest("hex") });
    expect(Buffer.from(readBytes(at("evidence"))).equals(content)).toBe(true);
  });

  it.each([
    ["nothing", "ENOENT"],
    ["", "EISDIR"],
  ])("cannot be told of “%s”: %s", (name, reason) => {
    expect(() => fileFacts(at(name))).toThrow(expect.objectContaining({ doing: "read", reason }));
  });
});

describe("a new file", () => {
  it("is its owner's alone, and one that is there is never written over", () => {
    writeNew(at("new"), Buffer.from("first"));
    if (process.platform !== "win32") expect(statSync(at("new")).mode & 0o777).toBe(0o600);
    expect(() => writeNew(at("new"), Buffer.from("second"))).toThrow(expect.objectContaining({ reason: "EEXIST" }));
    expect(readFileSync(at("new"), "utf8")).toBe("first");
  });
});

describe("an empty folder", () => {
  it("is removed, one that is not stays, and one that is not there is no failure", () => {
    mkdirSync(at("full"));
    writeFileSync(at("full/file"), "");
    mkdirSync(at("empty"));
    for (const name of ["full", "empty", "nothing"]) removeEmptyFolder(at(name));
    expect([existsSync(at("full")), existsSync(at("empty"))]).toEqual([true, false]);
  });
});
