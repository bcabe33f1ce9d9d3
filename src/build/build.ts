import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PACKED_WORDING } from "../cli/library.ts";
import { PACKED_PLAYBOOKS } from "../cli/packed-playbooks.ts";
import { bundleProgram } from "./bundle.ts";
import { compilePlaybooks } from "./compile-playbooks.ts";
import { writeLicenses } from "./licenses.ts";
import { packPlaybooks, packText } from "./pack.ts";
import { readPackage } from "./package-file.ts";
import { FONT_PACKAGE, writeFonts } from "./subset-fonts.ts";
import { writeSchemas } from "./write-schemas.ts";

/** Builds the whole program into `dist`: never half of it, because it is made beside and then put in place. */
async function build(root: string): Promise<void> {
  const fresh = join(root, "dist.tmp");
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh);
  try {
    const packages = await bundleProgram(root, fresh);
    compilePlaybooks(join(root, "playbooks"), join(fresh, "library"));
    packPlaybooks(join(root, "playbooks"), join(fresh, PACKED_PLAYBOOKS));
    packText(join(root, "playbooks", "wording.txt"), join(fresh, PACKED_WORDING));
    writeSchemas(join(fresh, "schemas"));
    await writeFonts(join(fresh, "fonts"));
    const { name, version } = readPackage(root);
    writeFileSync(join(fresh, "package-info.json"), JSON.stringify({ name, version }));
    writeLicenses(root, [...packages, FONT_PACKAGE].sort());
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
