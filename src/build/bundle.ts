import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { pack } from "./pack.ts";
import { stripPdfkit } from "./strip-pdfkit.ts";

/** Packages that several doors use: each is a door of its own, so that it is shipped once. */
const SHARED_PACKAGES = /^(zod|yaml)$/;

/** Doors that nobody imports: `host.runBeside` starts them in a thread of their own. */
const RUN_BESIDE = ["cli/merge-worker.ts"];

/** The guard of secrets with its long list of words: several doors use it, and most runs never call it. */
const SECRET = /[\\/]case[\\/]secret\.ts$/;

/** Doors that most runs never open and that weigh much: packed, because the package has a budget (decision 10). */
const PACKED = /^(package-(zod|yaml)|cli-commands-playbook|cli-case-passphrase|render-(phone-files|pdf|docx))$/;

const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\//g;

/**
 * Bundles `src/main.ts` and every door it opens later: a local dynamic import becomes a file of its own that is read
 * only when it is needed. Gives the names of the npm packages that went in.
 */
export async function bundleProgram(root: string, out: string): Promise<string[]> {
  const source = join(root, "src");
  const bundled = new Set<string>();
  const packages = new Set<string>();
  const waiting = ["main.ts", ...RUN_BESIDE].map((file) => join(source, file));
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    if (bundled.has(entry)) continue;
    bundled.add(entry);
    const { metafile } = await build({
      ...entryOf(root, entry),
      outfile: join(out, `${doorName(source, entry)}.cjs`),
      bundle: true,
      platform: "node",
      target: "node20.17",
      format: "cjs",
      // A door opened by require starts in a tenth of the time that the module loader takes for the same file.
      supported: { "dynamic-import": false },
      minify: true,
      charset: "utf8",
      legalComments: "none",
      metafile: true,
      logLevel: "error",
      plugins: [lazyDoors(source, waiting), englishZod, lateAtomic, noChildren, ownPrompts, stripPdfkit],
    });
    for (const input of Object.keys(metafile.inputs))
      for (const [, name] of input.matchAll(PACKAGE)) packages.add(name ?? "");
    packDoor(out, doorName(source, entry));
  }
  copyFileSync(join(source, "build", `${OPENER}.cjs`), join(out, `${OPENER}.cjs`));
  return [...packages].sort();
}

const OPENER = "open-packed-door";

/** Leaves of a heavy door a line that opens its packed form. */
function packDoor(out: string, name: string): void {
  if (!PACKED.test(name)) return;
  const file = join(out, `${name}.cjs`);
  writeFileSync(join(out, `${name}.br`), pack(readFileSync(file, "utf8")));
  writeFileSync(file, `module.exports=require("./${OPENER}.cjs")("${name}");\n`);
}

function entryOf(root: string, entry: string): BuildOptions {
  return SHARED_PACKAGES.test(entry)
    ? { stdin: { contents: `export * from "${entry}";`, resolveDir: join(root, "node_modules") } }
    : { entryPoints: [entry] };
}

/** `src/cli/commands/print.ts` → `cli-commands-print`; a package → `package-zod`. */
function doorName(source: string, file: string): string {
  if (SHARED_PACKAGES.test(file)) return `package-${file}`;
  return relative(source, file).replace(/\.ts$/, "").replaceAll(/[\\/]/g, "-");
}

function lazyDoors(source: string, waiting: string[]): Plugin {
  return {
    name: "lazy-doors",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: SHARED_PACKAGES }, ({ importer, path }) => {
        if (/node_modules|^<stdin>$/.test(importer)) return undefined;
        waiting.push(path);
        return { path: `./package-${path}.cjs`, external: true };
      });
      onResolve({ filter: /^\.\.?\// }, ({ kind, resolveDir, path }) => {
        if (path.endsWith(".cjs")) return { path, external: true };
        const file = resolve(resolveDir, path);
        const isSecret = SECRET.test(file);
        if (kind !== "dynamic-import" && !isSecret) return undefined;
        waiting.push(file);
        if (isSecret) return { path: `./${doorName(source, file)}.cjs`, namespace: "secret" };
        return { path: `./${doorName(source, file)}.cjs`, external: true };
      });
      onLoad({ filter: /.*/, namespace: "secret" }, ({ path }) => ({
        contents: `export const findSecret = (text) => require("${path}").findSecret(text);`,
        resolveDir: source,
      }));
    },
  };
}

/** zod carries its own messages in fifty languages. Ours stand in `i18n`, so that only one of zod's is bundled. */
const englishZod: Plugin = {
  name: "english-zod",
  setup({ onLoad }) {
    onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: 'export { default as en } from "./en.js";',
    }));
  },
};

/** write-file-atomic loads four parts of Node at once, which a program that writes no file need not wait for. */
const lateAtomic: Plugin = {
  name: "late-atomic",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^write-file-atomic$/ }, ({ kind, path }) => {
      return kind === "import-statement" ? { path, namespace: "late" } : undefined;
    });
    onLoad({ filter: /.*/, namespace: "late" }, () => ({
      contents: 'export default { sync: (...given) => require("write-file-atomic").sync(...given) };',
      resolveDir: process.cwd(),
    }));
  },
};

/** commander can start other programs as its commands. Ours never does, and need not load what could. */
const noChildren: Plugin = {
  name: "no-children",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer, path }) => {
      return /node_modules[\\/]commander[\\/]/.test(importer) ? { path, namespace: "none" } : undefined;
    });
    onLoad({ filter: /.*/, namespace: "none" }, () => ({ contents: "export default {};" }));
  },
};

/** inquirer brings ten prompts and an editor's encodings. We register our own two and ask no other. */
const ownPrompts: Plugin = {
  name: "own-prompts",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@inquirer\/prompts$/ }, ({ path }) => ({ path, namespace: "unused" }));
    onLoad({ filter: /.*/, namespace: "unused" }, () => ({
      contents: `export { Separator } from "@inquirer/core"; ${UNUSED_PROMPTS.map((name) => `export const ${name} = undefined;`).join(" ")}`,
      resolveDir: process.cwd(),
    }));
  },
};

const UNUSED_PROMPTS = "checkbox confirm editor expand input number password rawlist search select".split(" ");
