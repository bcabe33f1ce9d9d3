import type { Locale } from "../i18n/locale.ts";
import type { Library } from "../playbook/catalog.ts";
import { compileLibrary, libraryOf } from "../playbook/compile/compile.ts";
import { lintLibrary } from "../playbook/lint/lint.ts";
import { type LibraryFiles, parseLibrary, type SourceLibrary } from "../playbook/parse.ts";
import type { Problem, ProblemCode } from "../playbook/problem.ts";
import { sha256 } from "./real-library.ts";
import { TINY_INCIDENTS } from "./tiny-library-incidents.ts";
import { TINY_LETTERS } from "./tiny-library-letters.ts";
import { TINY_SHARED } from "./tiny-library-shared.ts";
import { TINY_STEPS } from "./tiny-library-steps.ts";
import { TINY_TRUTH } from "./tiny-library-truth.ts";

/** A small library that has one of everything and no problem: each test of a guard breaks it in one place. */
export const TINY_FILES: LibraryFiles = {
  ...{ ...TINY_SHARED, ...TINY_STEPS, ...TINY_TRUTH },
  ...{ ...TINY_INCIDENTS, ...TINY_LETTERS },
};

/** The files with one text replaced; throws unless that text stands there exactly once. */
export function changed(files: LibraryFiles, file: string, from: string, to: string): LibraryFiles {
  const content = files[file];
  const count = content === undefined ? 0 : content.split(from).length - 1;
  if (content === undefined || count !== 1) throw new Error(`“${from}” stands ${count} times in ${file}`);
  return { ...files, [file]: content.replace(from, () => to) };
}

export type Change = readonly [file: string, from: string, to: string];

/** The tiny library after several changes, one after another. */
export function changedBy(...changes: readonly Change[]): LibraryFiles {
  return changes.reduce<LibraryFiles>((files, [file, from, to]) => changed(files, file, from, to), TINY_FILES);
}

/** The files as a checked library; throws with the problems where they do not parse. */
export function sourceOf(files: LibraryFiles): SourceLibrary {
  const { library, problems } = parseLibrary(files);
  if (library === undefined) throw new Error(JSON.stringify(problems, null, 1));
  return library;
}

/** The files as the program reads them. */
export function compiledFrom(files: LibraryFiles, locale: Locale = "en"): Library {
  return libraryOf(compileLibrary(sourceOf(files), locale, sha256));
}

/** The tiny library itself in one language. */
export function tinyLibrary(locale: Locale = "en"): Library {
  return compiledFrom(TINY_FILES, locale);
}

/** Every problem of the files: of parsing, or where they parse, of lint. */
export function problemsIn(files: LibraryFiles): readonly Problem[] {
  const { library, problems } = parseLibrary(files);
  return library === undefined ? problems : lintLibrary(library);
}

/** The kinds of problems that the tiny library has after these changes. */
export function kindsAfter(...changes: readonly Change[]): ProblemCode[] {
  return [...new Set(problemsIn(changedBy(...changes)).map(({ code }) => code))];
}
