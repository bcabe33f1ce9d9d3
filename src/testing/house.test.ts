import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type HouseFile, importProblems, pageProblems } from "./house.ts";
import { placeProblems, sizeProblems, wordProblems } from "./house-words.ts";

const ROOT = join(import.meta.dirname, "../..");

/** What no one writes by hand: installed, built, or the tools' own. */
const NOT_OURS = [".git", "node_modules", "dist", "coverage", ".setup"];

function pathsUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return folder === "" && NOT_OURS.includes(entry.name) ? [] : pathsUnder(path);
  });
}

const PATHS = pathsUnder("");
const CODE: HouseFile[] = PATHS.filter((path) => /^(src|bin)\/.*\.(ts|mjs|js)$/.test(path)).map((path) => {
  return { path, text: readFileSync(join(ROOT, path), "utf8") };
});

/** What a browser page would load: the interview, the plan and the formats that need no terminal. */
const PAGE = CODE.map(({ path }) => path).filter(
  (path) =>
    !path.endsWith(".test.ts") &&
    (/^src\/(i18n|interview|plan)\//.test(path) ||
      /^src\/playbook\/(catalog|condition)\.ts$/.test(path) ||
      /^src\/render\/(text|markdown|json|message|now-page)\.ts$/.test(path)),
);

describe("The house", () => {
  it("lets imports run one way and each library in by one door", () => {
    expect(CODE.length).toBeGreaterThan(100);
    expect(CODE.flatMap(importProblems)).toEqual([]);
  });

  it("keeps clock, chance and process out of the core rooms, and module mocks out of tests", () => {
    expect(CODE.flatMap(wordProblems)).toEqual([]);
  });

  it("has files and functions that can be read at one sitting", () => {
    expect(CODE.flatMap(sizeProblems)).toEqual([]);
  });

  it("has no rooms for things without a name, no barrels and no strange folder in the root", () => {
    expect(placeProblems(PATHS)).toEqual([]);
  });

  it("gives a browser page neither zod nor yaml nor node", () => {
    expect(PAGE.filter((path) => /render\/(text|markdown|json|message|now-page)|playbook/.test(path))).toHaveLength(7);
    expect(pageProblems(CODE, PAGE)).toEqual([]);
  });
});

const importing = (path: string, ...from: string[]): string[] =>
  importProblems({ path, text: from.map((each) => `import { x } from "${each}";`).join("\n") });

describe("The house test itself", () => {
  it.each([
    ["src/playbook/a.ts", "../plan/plan.ts", "does not stand below"],
    ["src/i18n/a.ts", "../playbook/catalog.ts", "does not stand below"],
    ["src/case/a.ts", "../signs/sign.ts", "does not stand below"],
    ["src/plan/a.ts", "../case/fold.ts", "does not stand below"],
    ["src/cli/commands/a.ts", "../../main.ts", "does not stand below"],
    ["src/render/a.ts", "../host/host.ts", "only cli and main know host"],
    ["src/host/a.ts", "../plan/plan.ts", "have no way"],
    ["src/attic/a.ts", "../plan/plan.ts", "have no way"],
    ["src/plan/a.ts", "../build/build.ts", "have no way"],
    ["src/cli/a.ts", "../testing/fake-host.ts", "nothing but tests"],
    ["src/build/a.ts", "../testing/fake-host.ts", "nothing but tests"],
    ["src/cli/a.ts", "../../dist/main.cjs", "src alone"],
    ["src/plan/a.ts", "commander", "its one door is cli and main"],
    ["src/cli/commands/a.ts", "inquirer", "its one door is cli/prompter"],
    ["src/cli/program.ts", "@inquirer/core", "its one door is cli/prompter"],
    ["src/render/text.ts", "chalk", "its one door is render/terminal"],
    ["src/playbook/catalog.ts", "zod", "its one door is playbook/schema"],
    ["src/case/fold.ts", "yaml", "its one door is playbook/schema"],
    ["src/playbook/lock.ts", "canonicalize", "its one door is playbook/hash"],
    ["src/cli/output.ts", "write-file-atomic", "its one door is host"],
    ["src/plan/a.ts", "lodash/fp", "has no door yet"],
    ["src/cli/a.ts", "node:fs", "hand in what you need"],
    ["src/cli/a.ts", "node:worker_threads", "hand in what you need"],
    ["src/cli/merge-worker.ts", "node:fs", "hand in what you need"],
    ["bin/komek.js", "../src/main.ts", "the front door"],
  ])("sees that %s may not import %s", (path, from, reason) => {
    const problems = importing(path, from);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(reason);
  });

  it("sees every way to import: export, import(), require() and in a type", () => {
    const text = [
      'export { a } from "../plan/a.ts";',
      'const b = await import("../plan/b.ts");',
      'const c = require("../plan/c.ts");',
      'type D = import("../plan/d.ts").D;',
      'import type { E } from "../plan/e.ts";',
    ].join("\n");
    expect(importProblems({ path: "src/playbook/a.ts", text })).toHaveLength(5);
  });

  it("lets lawful imports be", () => {
    expect(importing("src/plan/a.ts", "./b.ts", "../playbook/catalog.ts", "../i18n/locale.ts")).toEqual([]);
    expect(importing("src/cli/prompter-line.ts", "@inquirer/core", "../host/host.ts")).toEqual([]);
    expect(importing("src/plan/a.test.ts", "vitest", "node:fs", "../testing/tiny-library.ts")).toEqual([]);
    expect(importing("src/build/a.ts", "esbuild", "node:fs", "../playbook/parse.ts")).toEqual([]);
  });

  it.each([
    ["process.env", "process"],
    ["const { env } = process", "process"],
    ["console.log(1)", "console"],
    ["new Date()", "new Date()"],
    ["Date()", "new Date()"],
    ["Date.now()", "Date.now"],
    ["Math.random()", "Math.random"],
  ])("sees %s in a core room", (text, word) => {
    expect(wordProblems({ path: "src/plan/a.ts", text })).toEqual([
      `src/plan/a.ts says ${word}: the core rooms are handed what they need.`,
    ]);
  });

  it("lets the same words stand in a sentence, a key, cli, or beside an argument", () => {
    const text = '// process.\nconst a = { process: "console.log(new Date())" }; a.process; new Date(0);';
    expect(wordProblems({ path: "src/plan/a.ts", text })).toEqual([]);
    expect(wordProblems({ path: "src/cli/a.ts", text: "process.env; Date.now()" })).toEqual([]);
  });

  it.each(["vi.mock('x')", "vi.doMock('x')", "it.skip('x')", "describe.only('x')", "test.todo('x')"])(
    "sees %s in a test",
    (text) => {
      expect(wordProblems({ path: "src/plan/a.test.ts", text })).toHaveLength(1);
    },
  );

  const lines = (count: number): string => "\n".repeat(count);

  it("sees a file of 201 lines and lets one of 200 be", () => {
    expect(sizeProblems({ path: "src/a.ts", text: lines(201) })[0]).toContain("has 201 lines");
    expect(sizeProblems({ path: "src/a.ts", text: lines(200) })).toEqual([]);
  });

  it("sees a function of 41 lines, whatever its shape, and lets a test's own body be", () => {
    const shapes = [`function f() {${lines(40)}}`, `const f = () => {${lines(40)}}`, `class A { f() {${lines(40)}} }`];
    for (const text of shapes) {
      expect(sizeProblems({ path: "src/a.ts", text })).toEqual([expect.stringContaining("a function of 41 lines")]);
    }
    expect(sizeProblems({ path: "src/a.ts", text: `function f() {${lines(39)}}` })).toEqual([]);
    const body = `describe("x", () => {${lines(50)}it.each([])("y", () => {${lines(50)}});});`;
    expect(sizeProblems({ path: "src/a.test.ts", text: body })).toEqual([]);
    expect(sizeProblems({ path: "src/a.ts", text: body })).toHaveLength(2);
  });

  it("sees a line of 121 columns, but never asks to cut a sentence in two", () => {
    expect(sizeProblems({ path: "src/a.ts", text: `// ${"x".repeat(118)}` })).toEqual([
      "src/a.ts:1 is wider than 120 columns.",
    ]);
    expect(sizeProblems({ path: "src/a.ts", text: `// ${"қ".repeat(117)}` })).toEqual([]);
    expect(sizeProblems({ path: "src/a.ts", text: `const a = "${"x".repeat(118)}";` })).toEqual([]);
  });

  it("sees rooms without a name, barrels and a strange folder in the root", () => {
    const problems = placeProblems(["src/util/a.ts", "src/plan/shared/a.ts", "src/plan/index.ts", "scripts/a.sh", "a"]);
    expect(problems).toHaveLength(4);
    expect(placeProblems(["src/plan/plan.ts", "playbooks/shared/a.yaml", ".ci/run", "README.md"])).toEqual([]);
  });

  it("follows imports from the page, but not those that take only types", () => {
    const files = [
      { path: "src/plan/a.ts", text: 'import { b } from "./b.ts"; import { type Z } from "./types-only.ts";' },
      { path: "src/plan/b.ts", text: 'import { z } from "zod"; import type { Y } from "yaml";' },
      { path: "src/plan/types-only.ts", text: 'import { x } from "canonicalize";' },
    ];
    expect(pageProblems(files, ["src/plan/a.ts"])).toEqual([
      "A browser page reaches zod by src/plan/b.ts: it must run on the compiled library.",
    ]);
    expect(pageProblems(files, ["src/plan/gone.ts"])).toHaveLength(1);
  });
});
