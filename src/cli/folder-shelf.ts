import type { Host } from "../host/host.ts";
import type { Locale } from "../i18n/locale.ts";
import { problemMessages } from "../i18n/problem.ts";
import { type CompiledLibrary, compileLibrary, libraryOf } from "../playbook/compile/compile.ts";
import { compileSigns } from "../playbook/compile/compile-signs.ts";
import { type LibraryFiles, parseLibrary, type SourceLibrary } from "../playbook/parse.ts";
import type { Problem } from "../playbook/problem.ts";
import { CommandFailure, type FailureProblem } from "./failure.ts";
import { builtShelf, type Shelf } from "./library.ts";

/** Reads the YAML files of a playbooks folder: path below the folder → text. */
export function readLibraryFiles(host: Host, folder: string): LibraryFiles {
  const files = ["incidents", "letters", "shared"].flatMap((part) =>
    host
      .listFolder(host.join(folder, part))
      .filter((name) => name.endsWith(".yaml"))
      .map((name): [string, string] => [`${part}/${name}`, host.readText(host.join(folder, part, name))]),
  );
  if (files.length === 0) host.readText(host.join(folder, "shared", "incidents.yaml"));
  return Object.fromEntries(files);
}

/** A parsed library from a folder; all problems are reported together, exit 4. */
export function readLibrary(host: Host, folder: string, locale: Locale): SourceLibrary {
  const { library, problems } = parseLibrary(readLibraryFiles(host, folder));
  if (library === undefined) throw brokenLibrary(problems, locale);
  return library;
}

/** Problems of the content as the failure that reports them. */
export function brokenLibrary(problems: readonly Problem[], locale: Locale): CommandFailure {
  return new CommandFailure({ code: "library-broken", problems: explained(problems, locale) });
}

/** Problems with their sentence in one language. */
export function explained(problems: readonly Problem[], locale: Locale): FailureProblem[] {
  const explain = problemMessages(locale);
  return problems.map((problem) => {
    const { file, line, column, code } = problem;
    return { file, line, column, code, message: `${code}: ${explain(problem)}` };
  });
}

/** A library that an editor works on, compiled when it is asked for. */
export function folderShelf(host: Host, folder: string, locale: Locale): Shelf {
  const source = readLibrary(host, folder, locale);
  const compiled = new Map<Locale, CompiledLibrary>();
  const compile = (language: Locale): CompiledLibrary => {
    const known = compiled.get(language) ?? compileLibrary(source, language, (text) => host.sha256(text));
    compiled.set(language, known);
    return known;
  };
  return {
    library: (language) => libraryOf(compile(language)),
    now: (language) => compile(language).now,
    letters: (language) => compile(language).letters,
    // A folder without signs of its own has those of the program: none at all would find nothing wrong with anything.
    signs: (language) =>
      source.shared["signs.yaml"].value.signs.length > 0
        ? compileSigns(source, language)
        : builtShelf(host).signs(language),
    // It is counted, not written: an editor has none of his own.
    wording: () => builtShelf(host).wording(),
  };
}
