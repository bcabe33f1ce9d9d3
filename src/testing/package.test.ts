import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const FOLDER = mkdtempSync(join(tmpdir(), "komek-package-"));
const LARGEST = 1_500_000;
let tarball = "";

function run(command: string, parameters: readonly string[], cwd = FOLDER) {
  const env = { ...process.env, XDG_STATE_HOME: join(FOLDER, "state"), npm_config_cache: join(FOLDER, "cache") };
  return spawnSync(command, parameters, { cwd, env, encoding: "utf8" });
}

beforeAll(() => {
  const { stdout } = run("npm", ["pack", "--json", "--pack-destination", FOLDER], ROOT);
  tarball = join(FOLDER, JSON.parse(stdout)[0].filename);
  expect(run("tar", ["xzf", tarball]).status).toBe(0);
}, 60_000);

describe("the packed package", () => {
  it("has no run-time dependencies, no install scripts, and at most a megabyte and a half", () => {
    const {
      dependencies = {},
      optionalDependencies = {},
      scripts = {},
    } = JSON.parse(readFileSync(join(FOLDER, "package/package.json"), "utf8"));
    expect({ ...dependencies, ...optionalDependencies }).toEqual({});
    expect(Object.keys(scripts).filter((name) => /install|prepare|prepack/.test(name))).toEqual([]);
    expect(statSync(tarball).size).toBeLessThanOrEqual(LARGEST);
  });

  it("carries the licences of what is bundled in it", () => {
    const text = readFileSync(join(FOLDER, "package/THIRD-PARTY-LICENSES.md"), "utf8");
    for (const name of [
      "commander",
      "inquirer",
      "chalk",
      "zod",
      "yaml",
      "canonicalize",
      "pdfkit",
      "@expo-google-fonts/noto-sans",
    ])
      expect(text).toContain(`## ${name} `);
  });

  it("runs with npx in an empty folder, offline", () => {
    const empty = mkdtempSync(join(tmpdir(), "komek-empty-"));
    cpSync(tarball, join(empty, "komek.tgz"));
    const { status, stdout, stderr } = run(
      "npx",
      ["--yes", "--offline", "./komek.tgz", "print", "1414", "--assume-unknown", "--lang", "kk"],
      empty,
    );
    expect(status, stderr).toBe(0);
    expect(stdout).toContain("Тұтқаны қойыңыз");
  }, 60_000);

  it("writes a PDF with the fonts it carries", () => {
    const komek = join(FOLDER, "package/bin/komek.js");
    const { status, stdout } = run(process.execPath, [komek, "print", "1414", "--assume-unknown", "--format", "pdf"]);
    expect([status, stdout.slice(0, 8), stdout.trimEnd().slice(-5)]).toEqual([0, "%PDF-1.7", "%%EOF"]);
  });

  it.each([
    [["--version"], 0],
    [["now", "--lang", "en"], 0],
    [["questions", "loan"], 0],
    [["playbook", "claims"], 0],
    [["print", "1414"], 3],
    [["nonsense"], 2],
  ])("answers %j with exit code %i", (parameters, code) => {
    expect(run(process.execPath, [join(FOLDER, "package/bin/komek.js"), ...parameters]).status).toBe(code);
  });

  it("still says one static sentence in three languages when its build is damaged", () => {
    const damaged = join(FOLDER, "damaged");
    cpSync(join(FOLDER, "package"), damaged, { recursive: true });
    rmSync(join(damaged, "dist"), { recursive: true });
    const { status, stderr } = run(process.execPath, [join(damaged, "bin/komek.js"), "now"]);
    expect(status).toBe(1);
    for (const words of ["Тұтқаны қойыңыз", "Положите трубку", "Hang up"]) expect(stderr).toContain(words);
  });

  it("ends with the safe advice when a file of the library is damaged", () => {
    const torn = join(FOLDER, "torn");
    cpSync(join(FOLDER, "package"), torn, { recursive: true });
    rmSync(join(torn, "dist/library"), { recursive: true });
    const { status, stderr } = run(process.execPath, [join(torn, "bin/komek.js"), "now"]);
    expect(status).not.toBe(0);
    expect(stderr).toContain("102");
  });

  it("closes silently when the reader of its output has gone", () => {
    const line = `"${process.execPath}" package/bin/komek.js print 1414 --assume-unknown | head -n 1; echo \${PIPESTATUS[0]}`;
    const { stdout, stderr } = run("bash", ["-c", line]);
    expect(stderr).toBe("");
    expect(stdout.trim().split("\n").at(-1)).toBe("0");
  });
});
