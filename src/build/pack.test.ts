import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isHostError } from "../host/host.ts";
import { readPacked } from "../host/node-bytes.ts";
import { packPlaybooks } from "./pack.ts";

const folder = mkdtempSync(join(tmpdir(), "komek-pack-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("packed files", () => {
  it("give back every playbook as it was, without the published versions", () => {
    const playbooks = join(folder, "playbooks");
    mkdirSync(join(playbooks, "shared"), { recursive: true });
    writeFileSync(join(playbooks, "shared", "facts.yaml"), "көмек: «да»\n");
    writeFileSync(join(playbooks, "versions.lock.json"), "{}");
    packPlaybooks(playbooks, join(folder, "playbooks.br"));
    expect(JSON.parse(readPacked(join(folder, "playbooks.br")))).toEqual({ "shared/facts.yaml": "көмек: «да»\n" });
  });

  it("that are damaged are a failure that names the file", () => {
    const file = join(folder, "damaged.br");
    writeFileSync(file, "not brotli at all");
    const failure = (() => {
      try {
        return readPacked(file);
      } catch (error) {
        return error;
      }
    })();
    expect(isHostError(failure) && failure.path).toBe(file);
  });
});
