import type { Host } from "../host/host.ts";
import { oneLine } from "../i18n/one-line.ts";
import { wrap } from "../render/wrap.ts";
import { exitCodeOf, type Failure, type FailureProblem } from "./failure.ts";
import { failureFrom } from "./failure-from.ts";
import { explain, failureJson } from "./failure-words.ts";
import { firstCommand } from "./first-command.ts";
import { chooseLanguages, type Languages } from "./languages.ts";
import { builtShelf } from "./library.ts";
import { safeAdvice } from "./safe-advice.ts";

const FALLBACK: Languages = { locales: ["ru"], callLocale: "ru", chosen: false, explicit: false };

/** Any error in words, or as data with `--json`; gives the exit code. A crash or interruption ends with advice. */
export function reportFailure(host: Host, argv: readonly string[], error: unknown): number {
  const languages = chooseLanguages(firstCommand(argv).options, host.environment) ?? FALLBACK;
  const failure = failureFrom(error);
  const [locale] = languages.locales;
  if (argv.includes("--json")) host.print(failureJson(failure, locale));
  for (const { file, line, column, message } of problemsOf(failure))
    host.note(`${oneLine(`${file}:${line}:${column} ${message}`)}\n`);
  host.note(`\n${wrap(explain(failure, locale), widthOf(host)).join("\n")}\n`);
  if (failure.code === "internal" || failure.code === "interrupted") giveSafeAdvice(host, languages);
  return exitCodeOf(failure);
}

/** A pipe is read by programs, which want one line; a person wants the width of the screen. */
function widthOf(host: Host): number {
  return host.standardErrorIsTerminal ? host.columns() : Number.MAX_SAFE_INTEGER;
}

function problemsOf(failure: Failure): readonly FailureProblem[] {
  return "problems" in failure ? (failure.problems as readonly FailureProblem[]) : [];
}

/** In both languages of the country while none was chosen. */
function giveSafeAdvice(host: Host, { locales, chosen }: Languages): void {
  const shelf = builtShelf(host);
  for (const locale of chosen ? locales : (["kk", "ru"] as const))
    host.note(`${wrap(safeAdvice(shelf, locale), widthOf(host)).join("\n")}\n`);
}
