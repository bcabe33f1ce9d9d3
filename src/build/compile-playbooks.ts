import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LOCALES, type Locale } from "../i18n/locale.ts";
import { problemMessages } from "../i18n/problem.ts";
import { compileLibrary } from "../playbook/compile/compile.ts";
import { lintLibrary } from "../playbook/lint/lint.ts";
import { type LibraryFiles, parseLibrary } from "../playbook/parse.ts";
import type { Problem } from "../playbook/problem.ts";

/** The YAML files of a playbooks folder. */
export function readPlaybooks(folder: string): LibraryFiles {
  return Object.fromEntries(
    ["incidents", "shared"].flatMap((part) =>
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

/** One folder per language, one file per incident, so that the program reads what it needs. Problems stop the build. */
export function compilePlaybooks(folder: string, out: string): void {
  const { library, problems } = parseLibrary(readPlaybooks(folder));
  const found = library === undefined ? problems : lintLibrary(library);
  if (library === undefined || found.length > 0) throw new PlaybookProblems(listed(found));
  for (const locale of LOCALES) {
    const { index, now, incidents } = compileLibrary(library, locale, (text) =>
      createHash("sha256").update(text).digest("hex"),
    );
    const place = join(out, locale);
    mkdirSync(place, { recursive: true });
    const write = (name: string, value: unknown): void =>
      writeFileSync(join(place, `${name}.json`), JSON.stringify(value));
    write("index", index);
    write("now", now);
    for (const incident of incidents) write(incident.id, incident);
  }
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
