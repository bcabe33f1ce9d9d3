import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleProgram } from "./bundle.ts";
import { compilePlaybooks } from "./compile-playbooks.ts";
import { writeLicenses } from "./licenses.ts";
import { readPackage } from "./package-file.ts";
import { writeSchemas } from "./write-schemas.ts";

/** Builds the whole program into `dist`: never half of it, because it is made beside and then put in place. */
async function build(root: string): Promise<void> {
  const fresh = join(root, "dist.tmp");
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh);
  try {
    const packages = await bundleProgram(root, fresh);
    compilePlaybooks(join(root, "playbooks"), join(fresh, "library"));
    // Who changes the library works in a checkout, where the published versions are; a copy of them helps nobody.
    // The signs are read compiled.
    const isNeeded = (file: string): boolean => !/versions\.lock\.json$|signs\.yaml$/.test(file);
    cpSync(join(root, "playbooks"), join(fresh, "playbooks"), { recursive: true, filter: isNeeded });
    writeSchemas(join(fresh, "schemas"));
    const { name, version } = readPackage(root);
    writeFileSync(join(fresh, "package-info.json"), JSON.stringify({ name, version }));
    writeLicenses(root, packages);
    putInPlace(fresh, join(root, "dist"));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function putInPlace(fresh: string, place: string): void {
  const old = `${fresh}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, old);
  renameSync(fresh, place);
  rmSync(old, { recursive: true, force: true });
}

try {
  await build(process.argv[2] ?? process.cwd());
} catch (error) {
  // Faults of content are for an editor, who needs the line of the file and not the place in this program.
  const { name, message, stack } = error as Error;
  process.stderr.write(`${name === "PlaybookProblems" ? message : stack}\n`);
  process.exitCode = 1;
}
