// Prints what `komek check` finds in the test sets, per language, and how fast it is beside a filter that only parses
// and writes JSON lines of the same length. With `--write` the figures become docs/signs.md. It never fails.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundled } from "./bundled.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
const KOMEK = join(ROOT, "bin/komek.js");
const LINES = 200_000;
const ROUNDS = 3;
const folder = mkdtempSync(join(tmpdir(), "komek-signs-"));

/** A filter that does nothing but what every filter must: read lines, parse them, write as many bytes. */
const FILTER = `const lines = require("node:readline").createInterface({ input: process.stdin });
const fill = "x".repeat(Number(process.argv[1]));
let waiting = "";
lines.on("line", (line) => {
  waiting += JSON.stringify({ id: JSON.parse(line).id, fill }) + "\\n";
  if (waiting.length > 65536) { require("node:fs").writeSync(1, waiting); waiting = ""; }
});
lines.on("close", () => require("node:fs").writeSync(1, waiting));`;

/** Seconds of processor time, of the program and the system for it. */
function seconds(parameters, input, output) {
  const script = `exec "$@" < ${input} > ${output}`;
  const before = process.resourceUsage === undefined ? 0 : childTime();
  spawnSync("sh", ["-c", script, "sh", process.execPath, ...parameters], { stdio: ["ignore", "ignore", "inherit"] });
  return childTime() - before;
}

/** Processor time of all children so far, from the system's own count in hundredths of a second. */
function childTime() {
  const fields = readFileSync("/proc/self/stat", "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

function speed() {
  const texts = readBatches(join(ROOT, "src/testing/signs")).flatMap(({ messages }) =>
    messages.map(({ text }) => text),
  );
  const input = join(folder, "messages.ndjson");
  const line = (_, id) => JSON.stringify({ id, text: texts[id % texts.length] });
  writeFileSync(input, `${Array.from({ length: LINES }, line).join("\n")}\n`);
  const output = join(folder, "out.ndjson");
  const best = (parameters) => Math.min(...Array.from({ length: ROUNDS }, () => seconds(parameters, input, output)));
  const ours = best([KOMEK, "check", "--ndjson", "--lang", "ru"]);
  const bytes = Math.round(readFileSync(output).length / LINES) - 30;
  const filter = best(["-e", FILTER, String(bytes)]);
  const how = `best of ${ROUNDS}, ${LINES} lines of ${texts.length} messages`;
  console.log(`messages a second on one core: ${Math.round(LINES / ours)} (${how})`);
  console.log(`times of a filter that only parses and writes as many bytes: ${(ours / filter).toFixed(1)}`);
}

const { figuresOfBuild, pageOf, readBatches } = await bundled(join(ROOT, "src/testing/signs/print-figures.ts"));
const found = figuresOfBuild(ROOT);
console.log(`${found}\n`);
if (process.argv.includes("--write")) {
  writeFileSync(join(ROOT, "docs/signs.md"), pageOf(found));
  console.log("written: docs/signs.md\n");
}
speed();
rmSync(folder, { recursive: true, force: true });
