// The one set-up that `npm start` and `npm test` need. No dependencies: on a fresh clone there are none yet.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
const INSTALLED = join(ROOT, "node_modules/.komek-setup");
const BUILT = join(ROOT, "dist/.komek-build");

/** Said while a fresh clone installs, so that nobody waits for help: the lines of `playbooks/shared/now.yaml`. */
const OPENING = [
  "Тұтқаны қойыңыз.",
  "Ештеңе аудармаңыз, ештеңені растамаңыз.",
  "Банкіңізге картаңыздағы нөмірмен қоңырау шалыңыз.",
  "",
  "Положите трубку.",
  "Ничего не переводите и не подтверждайте.",
  "Позвоните в свой банк по номеру на карте.",
];

const PREPARING = [
  "Дайындалуда, бір минуттай. Сол уақытта:",
  "Идёт подготовка, около минуты. А пока:",
  "Preparing, about a minute. Meanwhile:",
];

const NOT_INSTALLED = [
  "Бағдарламаның бөліктері жүктелмеді. Интернетті тексеріп, қайта іске қосыңыз.",
  "Не удалось скачать части программы. Проверьте интернет и запустите ещё раз.",
  "The program's parts could not be downloaded. Check the network and start again (npm ci failed).",
];

const NOT_BUILT = [
  "Бағдарлама құрастырылмады: себебі жоғарыда.",
  "Программа не собралась: причина выше.",
  "The program could not be built: the reason stands above.",
];

function say(lines) {
  process.stderr.write(`${lines.join("\n")}\n\n`);
}

/** No help is lost because a set-up failed: the last lines are what to do right now. */
function giveUp(complaint) {
  say(["", ...complaint]);
  say(OPENING);
  process.exit(1);
}

function hashOf(paths) {
  const hash = createHash("sha256");
  for (const path of paths)
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(ROOT, path)))
      .update("\0");
  return hash.digest("hex");
}

function filesIn(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}

function isCurrent(marker, hash) {
  return existsSync(marker) && readFileSync(marker, "utf8") === hash;
}

/** Whatever the started program says goes to stderr: `npm start -- print …` must leave stdout to the answer. */
function succeeds(command, parameters) {
  const shell = process.platform === "win32" && command === "npm";
  return spawnSync(command, parameters, { cwd: ROOT, stdio: ["ignore", 2, 2], shell }).status === 0;
}

function install() {
  const hash = hashOf(["package-lock.json"]);
  if (isCurrent(INSTALLED, hash)) return;
  say(PREPARING);
  say(OPENING);
  if (!succeeds("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"])) giveUp(NOT_INSTALLED);
  writeFileSync(INSTALLED, hash);
}

async function build() {
  const sources = [...filesIn("src"), ...filesIn("playbooks"), ...filesIn("bin"), "package.json", "package-lock.json"];
  const hash = hashOf(sources.filter((path) => !path.endsWith(".test.ts")));
  if (!process.argv.includes("--force") && isCurrent(BUILT, hash)) return;
  const bundle = join(ROOT, `node_modules/.komek-build-${process.pid}.mjs`);
  const esbuild = await import("esbuild");
  await esbuild.build({
    entryPoints: [join(ROOT, "src/build/build.ts")],
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  });
  const built = succeeds(process.execPath, [bundle, ROOT]);
  rmSync(bundle, { force: true });
  if (!built) giveUp(NOT_BUILT);
  writeFileSync(BUILT, hash);
}

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 17)) giveUp([`komek: Node.js >= 20.17 (${process.versions.node})`]);
install();
await build().catch((error) => giveUp([String(error?.message ?? error), ...NOT_BUILT]));
