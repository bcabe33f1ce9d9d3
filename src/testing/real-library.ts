import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locale } from "../i18n/locale.ts";
import type { Library } from "../playbook/catalog.ts";
import { type CompiledLibrary, compileLibrary, libraryOf } from "../playbook/compile/compile.ts";
import { type LibraryFiles, parseLibrary, type SourceLibrary } from "../playbook/parse.ts";

const FOLDER = join(import.meta.dirname, "../../playbooks");

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The project's own playbooks as text: path below `playbooks/` → content. */
export function realFiles(): LibraryFiles {
  return Object.fromEntries(
    ["incidents", "letters", "shared"]
      .filter((part) => existsSync(join(FOLDER, part)))
      .flatMap((part) =>
        readdirSync(join(FOLDER, part)).map((name) => [
          `${part}/${name}`,
          readFileSync(join(FOLDER, part, name), "utf8"),
        ]),
      ),
  );
}

let source: SourceLibrary | undefined;
const compiled = new Map<Locale, CompiledLibrary>();

/** The project's own playbooks, parsed once. */
export function realSource(): SourceLibrary {
  const { library, problems } = source === undefined ? parseLibrary(realFiles()) : { library: source, problems: [] };
  if (library === undefined) throw new Error(JSON.stringify(problems.slice(0, 5)));
  source = library;
  return library;
}

/** The same compiled in one language, once. */
export function realCompiled(locale: Locale): CompiledLibrary {
  const known = compiled.get(locale) ?? compileLibrary(realSource(), locale, sha256);
  compiled.set(locale, known);
  return known;
}

/** The project's own library as the core rooms take it. */
export function realLibrary(locale: Locale): Library {
  return libraryOf(realCompiled(locale));
}
