import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const KOMEK = join(import.meta.dirname, "../../bin/komek.js");
const STATE = mkdtempSync(join(tmpdir(), "komek-strace-"));

/** Every system call that could reach another computer, as the kernel saw it. */
function networkCalls(command: readonly string[]): string[] {
  const environment = { ...process.env, XDG_STATE_HOME: STATE, KOMEK_LANG: "ru" };
  const parameters = ["-f", "-qq", "-e", "trace=socket,connect,sendto,sendmsg,bind", ...command];
  const { stderr, error } = spawnSync("strace", parameters, { encoding: "utf8", env: environment });
  if (error !== undefined) throw error;
  return stderr.split("\n").filter((line) => /AF_INET6?|AF_NETLINK/.test(line));
}

describe.runIf(process.env.KOMEK_TEST_ALL)("komek never calls out", () => {
  it.each([
    ["now"],
    ["print 1414 --assume-unknown"],
    ["print loan money-sent eds --assume-unknown --json"],
    ["now 1414 --format html"],
    ["print loan --assume-unknown --format pdf"],
    ["contacts"],
    ["start 1414 --no-input --assume-unknown"],
    ["playbook claims"],
  ])("`komek %s` opens no socket", (line) => {
    expect(networkCalls([process.execPath, KOMEK, ...line.split(" ")])).toEqual([]);
  });

  it("is a check that sees a program which does", () => {
    const script = "require('node:net').connect(9, '127.0.0.1').on('error', () => {})";
    expect(networkCalls([process.execPath, "-e", script]).length).toBeGreaterThan(0);
  });
});
