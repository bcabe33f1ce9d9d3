// Measures the budgets of DESIGN section 6 as ratios to `node -e 0`, interleaved in one run. It never fails.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import pty from "@lydell/node-pty";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
const KOMEK = join(ROOT, "bin/komek.js");
const ROUNDS = 21;
const STATE = mkdtempSync(join(tmpdir(), "komek-bench-"));

function timed(parameters) {
  const start = performance.now();
  spawnSync(process.execPath, parameters, { stdio: "ignore", env: { ...process.env, LANG: "ru_RU.UTF-8" } });
  return performance.now() - start;
}

/** Milliseconds until the assistant's screen shows each of the texts. */
function onTerminal(texts) {
  return new Promise((resolve) => {
    const start = performance.now();
    const environment = { ...process.env, XDG_STATE_HOME: STATE, LANG: "ru_RU.UTF-8", KOMEK_LANG: "ru" };
    const terminal = pty.spawn(process.execPath, [KOMEK], { cols: 80, rows: 40, env: environment });
    const seen = new Map();
    let screen = "";
    terminal.onData((chunk) => {
      screen += chunk;
      for (const text of texts) if (!seen.has(text) && screen.includes(text)) seen.set(text, performance.now() - start);
      if (seen.size === texts.length) terminal.kill();
    });
    terminal.onExit(() => resolve(texts.map((text) => seen.get(text) ?? Number.NaN)));
  });
}

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

const CASES = [
  ["komek --version", 1.1, [KOMEK, "--version"]],
  ["komek now", 1.2, [KOMEK, "now"]],
  ["komek print 1414 --assume-unknown", 1.25, [KOMEK, "print", "1414", "--assume-unknown"]],
];
const baseline = [];
const times = CASES.map(() => []);
const lines = [];
const prompts = [];
for (let round = 0; round < ROUNDS; round += 1) {
  baseline.push(timed(["-e", "0"]));
  CASES.forEach(([, , parameters], index) => {
    times[index].push(timed(parameters));
  });
  const [help, prompt] = await onTerminal(["Тұтқаны", "Что случилось"]);
  lines.push(help);
  prompts.push(prompt);
}
const base = median(baseline);
const row = (what, budget, ratio) =>
  console.log(`${what.padEnd(44)} ${ratio.toFixed(2).padStart(6)}   budget ${budget}`);
console.log(`node -e 0: ${base.toFixed(1)} ms (median of ${ROUNDS})`);
CASES.forEach(([what, budget], index) => row(what, budget, median(times[index]) / base));
row("three lines of help on a terminal", 1.2, median(lines) / base);
row("first prompt on a terminal", 2, median(prompts) / base);

const packed = JSON.parse(
  execFileSync("npm", ["pack", "--json", "--pack-destination", STATE], { cwd: ROOT, encoding: "utf8" }),
);
console.log(`packed: ${(statSync(join(STATE, packed[0].filename)).size / 1e6).toFixed(2)} MB   budget 1.5`);
const start = performance.now();
spawnSync(process.execPath, [KOMEK, "playbook", "lint"], { stdio: "ignore" });
console.log(`playbook lint: ${((performance.now() - start) / 1000).toFixed(1)} s   budget 30`);
rmSync(STATE, { recursive: true, force: true });
