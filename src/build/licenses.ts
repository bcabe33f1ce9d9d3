import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPackage } from "./package-file.ts";

/** Writes the licence of every npm package that went into the bundles, as their licences ask. */
export function writeLicenses(root: string, packages: readonly string[]): void {
  const parts = packages.map((name) => {
    const folder = join(root, "node_modules", name);
    const { version, license } = readPackage(folder);
    if (license === undefined) throw new Error(`${name} names no licence: it may not be bundled`);
    return `## ${name} ${version} (${license})\n\n\`\`\`\n${licenceText(folder, license)}\n\`\`\`\n`;
  });
  const head = "# Third-party licences\n\nThese packages are bundled into komek.\n";
  writeFileSync(join(root, "THIRD-PARTY-LICENSES.md"), [head, ...parts].join("\n"));
}

/** Some packages only name their licence and bring no text of it. */
function licenceText(folder: string, license: string): string {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return file === undefined ? license : readFileSync(join(folder, file), "utf8").trim();
}
