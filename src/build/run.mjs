// What the npm scripts run after set-up. The last line always counts: `N passed, N failed`.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** Debian packages that `test:all` needs, each by a program it brings. */
const DEBIAN = {
  chromium: "chromium",
  hunspell: "hunspell",
  "libreoffice-writer-nogui": "soffice",
  tmux: "tmux",
  "poppler-utils": "pdftotext",
  strace: "strace",
};

/** The same for hunspell's dictionaries, by the name hunspell gives them. */
const DICTIONARIES = { "hunspell-ru": "ru_RU", "hunspell-kk": "kk_KZ" };

function run(command, parameters, environment = {}) {
  const env = { ...process.env, ...environment };
  return spawnSync(command, parameters, { cwd: ROOT, stdio: "inherit", env }).status === 0;
}

const node = (script, ...parameters) => run(process.execPath, [join(ROOT, script), ...parameters]);

/** A run that breaks off before it reports, or fails outside a test, counts as one failure. */
function tests(environment) {
  const folder = mkdtempSync(join(tmpdir(), "komek-report-"));
  const report = join(folder, "report.json");
  const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  const allPassed = run(process.execPath, [vitest, "run", ...reporters], environment);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
    return { passed: numPassedTests, failed: allPassed ? numFailedTests : Math.max(1, numFailedTests) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function debianIsWhole() {
  const missing = Object.keys(DEBIAN).filter((name) => spawnSync("which", [DEBIAN[name]]).status !== 0);
  const dictionaries = spawnSync("hunspell", ["-D"], { input: "", encoding: "utf8" }).stderr ?? "";
  const unread = Object.keys(DICTIONARIES).filter((name) => !dictionaries.includes(DICTIONARIES[name]));
  for (const name of [...missing, ...unread]) process.stderr.write(`Debian package missing: ${name}\n`);
  return missing.length + unread.length === 0;
}

/** What `test:all` checks beside the tests; each counts as one. */
const EXTRA = {
  "Debian packages": debianIsWhole,
  types: () => node("node_modules/typescript/bin/tsc", "--noEmit"),
  Biome: () => node("node_modules/@biomejs/biome/bin/biome", "check", "."),
  "playbook lint": () => node("bin/komek.js", "playbook", "lint", "--lang", "en"),
};

/** The packed-package test is one of the tests. */
function testAll() {
  const results = Object.entries(EXTRA).map(([name, check]) => {
    const ok = check();
    console.log(`${ok ? "passed" : "FAILED"}: ${name}`);
    return ok;
  });
  const { passed, failed } = tests({ KOMEK_TEST_ALL: "1" });
  return { passed: passed + results.filter(Boolean).length, failed: failed + results.filter((ok) => !ok).length };
}

const RUNS = { test: () => tests({ KOMEK_TEST_ALL: "" }), "test:all": testAll };
const [what] = process.argv.slice(2);
if (what === "bench") {
  node("src/build/bench.mjs");
} else if (Object.hasOwn(RUNS, what)) {
  const { passed, failed } = RUNS[what]();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} else {
  console.error(`run.mjs: ${Object.keys(RUNS).join(" | ")} | bench`);
  process.exitCode = 2;
}
