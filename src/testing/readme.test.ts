import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { realCompiled } from "./real-library.ts";

const ROOT = join(import.meta.dirname, "../..");
const README = readFileSync(join(ROOT, "README.md"), "utf8");

/** Every line of the README's shell blocks. What stands in a plain block (npm) is run by CI itself. */
function shownCommands(): string[] {
  const blocks = [...README.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, body = ""]) => body);
  return blocks.flatMap((body) => body.trim().split("\n"));
}

describe("the README", () => {
  it("opens with what to do right now, in the words of now.yaml", () => {
    const [, now = ""] = /<!-- now:begin[^>]*-->\n([\s\S]*?)<!-- now:end -->/.exec(README) ?? [];
    for (const locale of ["kk", "ru", "en"] as const) {
      expect(now).toContain(realCompiled(locale).now.opening.join(" "));
    }
    const { lastContact, contacts } = realCompiled("ru").now;
    expect(now).toContain(contacts[lastContact]?.phones[0]);
    expect(README.indexOf("now:begin")).toBeLessThan(README.indexOf("npm start"));
  });

  it("shows only commands that work, one after the other in an empty folder", () => {
    const folder = mkdtempSync(join(tmpdir(), "komek-readme-"));
    const environment = { ...process.env, XDG_STATE_HOME: join(folder, "state"), KOMEK_LANG: "ru" };
    const commands = shownCommands();
    expect(commands.length).toBeGreaterThan(10);
    for (const command of commands) {
      const [name, ...parameters] = command.split(" ");
      expect(name).toBe("komek");
      const options = { cwd: folder, env: environment, encoding: "utf8" as const };
      const { status, stderr } = spawnSync(process.execPath, [join(ROOT, "bin/komek.js"), ...parameters], options);
      expect(status, `${command}: ${stderr}`).toBe(0);
    }
  }, 120_000);
});

describe("the front door's sentence for a damaged build", () => {
  it("says in Kazakh and Russian what now.yaml says last", () => {
    const door = readFileSync(join(ROOT, "bin/komek.js"), "utf8").replace(/" \+\n\s*"/g, "");
    for (const locale of ["kk", "ru"] as const)
      expect(door).toContain(realCompiled(locale).now.last.replace(/ →.*$/, ""));
  });
});

describe("the lines a fresh clone shows while it installs", () => {
  it("are those of now.yaml", () => {
    const setup = readFileSync(join(ROOT, "src/build/setup.mjs"), "utf8");
    for (const locale of ["kk", "ru"] as const) {
      for (const line of realCompiled(locale).now.opening) expect(setup).toContain(`"${line}"`);
    }
  });
});
