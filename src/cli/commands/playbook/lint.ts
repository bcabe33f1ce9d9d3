import type { Host } from "../../../host/host.ts";
import { commandMessages } from "../../../i18n/command.ts";
import { dayOf } from "../../../plan/calendar.ts";
import type { Breach } from "../../../plan/invariant.ts";
import { compileLibrary, libraryOf } from "../../../playbook/compile/compile.ts";
import { hashLibrary } from "../../../playbook/hash.ts";
import { lintLibrary } from "../../../playbook/lint/lint.ts";
import { lintReview } from "../../../playbook/lint/lint-review.ts";
import { lintSpelling, type Spelled, wordListOf } from "../../../playbook/lint/lint-spelling.ts";
import { lintStyle } from "../../../playbook/lint/lint-style.ts";
import { lintVersions, parseLock, publish } from "../../../playbook/lock.ts";
import type { SourceLibrary } from "../../../playbook/parse.ts";
import { parseLibrary } from "../../../playbook/parse.ts";
import { type Problem, sortProblems } from "../../../playbook/problem.ts";
import { lintExamples } from "../../../signs/prove-signs.ts";
import type { CommandDefinition } from "../../command.ts";
import type { Context } from "../../context.ts";
import { brokenLibrary, readLibraryFiles } from "../../folder-shelf.ts";
import { lintPlans } from "../../lint-plans.ts";
import type { MergeWork } from "../../merge-worker.ts";
import { printJson } from "../../output.ts";
import { playbooksFolder } from "./folder.ts";

/** `komek playbook lint`: everything that must be true of a library. Problems: exit 4, all of them together. */
export const lintCommand: CommandDefinition = {
  name: "lint",
  arguments: "",
  options: [{ flags: "--strict" }],
  async run(context, _names, options: { readonly playbooks?: string; readonly strict?: boolean }) {
    const { host, locale } = context;
    const folder = playbooksFolder(context, options);
    const { library, problems } = parseLibrary(readLibraryFiles(host, folder));
    const strict = library === undefined || options.strict !== true ? [] : lintStrictly(host, library, folder);
    const found = library === undefined ? problems : [...strict, ...(await lintAll(context, library, folder))];
    if (found.length > 0) throw brokenLibrary(sortProblems(found), locale);
    if (context.json) return printJson(context, { schema: "komek.lint/1", problems: [] });
    host.print(`${commandMessages(locale).noProblems}\n`);
  },
};

const DICTIONARIES: Readonly<Record<Spelled, string>> = { ru: "ru_RU", kk: "kk_KZ" };

/** How it is written: style, length, the same inserts in each language, spelling, and what is due to be read again. */
function lintStrictly(host: Host, library: SourceLibrary, folder: string): Problem[] {
  const list = (locale: Spelled): string => host.readText(host.join(folder, wordListOf(locale)));
  return [
    ...lintStyle(library),
    ...lintReview(library, dayOf(host.now())),
    ...lintSpelling(library, {
      unknown: (locale, text) => host.unknownWords(DICTIONARIES[locale], text),
      lists: { ru: list("ru"), kk: list("kk") },
    }),
  ];
}

/**
 * What stands in the files first (a library without a lock has published nothing yet); plans are proved only over a
 * library whose files are right.
 */
async function lintAll({ host }: Context, source: SourceLibrary, folder: string): Promise<Problem[]> {
  const sha256 = (text: string): string => host.sha256(text);
  const lockFile = host.join(folder, "versions.lock.json");
  const hashes = hashLibrary(source, sha256);
  const lock = host.exists(lockFile)
    ? parseLock(host.readText(lockFile))
    : publish(source, hashes, parseLock(undefined));
  const versions = lintVersions(source, hashes, lock);
  const written = [...lintLibrary(source), ...lintExamples(source), ...versions];
  if (written.length > 0) return written;
  const compiled = compileLibrary(source, "ru", sha256);
  const on = dayOf(host.now());
  const merges = host.runBeside("cli-merge-worker", { compiled, on } satisfies MergeWork) as Promise<readonly Breach[]>;
  return lintPlans(libraryOf(compiled), source, { on, at: host.now(), merges });
}
