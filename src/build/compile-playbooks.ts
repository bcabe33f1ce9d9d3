import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LOCALES, type Locale } from "../i18n/locale.ts";
import { problemMessages } from "../i18n/problem.ts";
import { type CompiledLibrary, compileLibrary } from "../playbook/compile/compile.ts";
import { compileSigns } from "../playbook/compile/compile-signs.ts";
import { libraryFiles, signFiles } from "../playbook/compile/library-files.ts";
import { lintLibrary } from "../playbook/lint/lint.ts";
import { type LibraryFiles, parseLibrary } from "../playbook/parse.ts";
import type { Problem } from "../playbook/problem.ts";
import { lintExamples } from "../signs/prove-signs.ts";

/** The YAML files of a playbooks folder. */
export function readPlaybooks(folder: string): LibraryFiles {
  return Object.fromEntries(
    ["incidents", "letters", "shared"]
      .filter((part) => existsSync(join(folder, part)))
      .flatMap((part) =>
        readdirSync(join(folder, part))
          .filter((name) => name.endsWith(".yaml"))
          .map((name) => [`${part}/${name}`, readFileSync(join(folder, part, name), "utf8")]),
      ),
  );
}

/** The library has faults, which are its editor's to mend: the message lists them all. */
class PlaybookProblems extends Error {
  override readonly name = "PlaybookProblems";
}

/** Writes the library as the program reads it. Problems stop the build. */
export function compilePlaybooks(folder: string, out: string): void {
  const { library, problems } = parseLibrary(readPlaybooks(folder));
  const found = library === undefined ? problems : [...lintLibrary(library), ...lintExamples(library)];
  if (library === undefined || found.length > 0) throw new PlaybookProblems(listed(found));
  const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
  const compile = (locale: Locale): CompiledLibrary => compileLibrary(library, locale, sha256);
  for (const locale of LOCALES) mkdirSync(join(out, locale), { recursive: true });
  const files = libraryFiles({ ru: compile("ru"), kk: compile("kk"), en: compile("en") });
  const signs = signFiles((locale) => compileSigns(library, locale));
  for (const [path, content] of Object.entries({ ...files, ...signs })) writeFileSync(join(out, path), content);
}

/** In the editor's language if KOMEK_LANG names one, else in English. */
function listed(problems: readonly Problem[]): string {
  const locale: Locale = LOCALES.find((each) => each === process.env.KOMEK_LANG) ?? "en";
  const explain = problemMessages(locale);
  return problems
    .map((problem) => {
      const { file, line, column, code } = problem;
      return `playbooks/${file}:${line}:${column} ${code}: ${explain(problem)}`;
    })
    .join("\n");
}
