import { firstCommand } from "./cli/first-command.ts";
import { packageVersion } from "./cli/version.ts";
import type { Host } from "./host/host.ts";
import { nodeHost } from "./host/node-host.ts";

/** What a program started from `bin` does: runs on the real outside world and gives the exit code. */
export async function run(argv: readonly string[], programFolder: string): Promise<number> {
  return runOn(nodeHost(programFolder), argv);
}

/**
 * The composition root: puts commands together, turns failures into words and everything into an exit code.
 * `--version`, a bare `now` and the first lines of the screen come before anything else is loaded.
 */
export async function runOn(host: Host, argv: readonly string[]): Promise<number> {
  try {
    await answer(host, argv);
    return 0;
  } catch (error) {
    const { reportFailure } = await import("./cli/report-failure.ts");
    return reportFailure(host, argv, error);
  }
}

async function answer(host: Host, argv: readonly string[]): Promise<void> {
  const [first, ...rest] = argv;
  if (argv.length === 1 && (first === "--version" || first === "-V")) return host.print(`${packageVersion(host)}\n`);
  if (first === "now") {
    const { printNowAtOnce } = await import("./cli/now-at-once.ts");
    if (printNowAtOnce(host, rest)) return;
  }
  if (startsAssistant(host, argv)) {
    const { showOpening } = await import("./cli/opening.ts");
    showOpening(host);
  }
  const { runCommand } = await import("./cli/run-command.ts");
  await runCommand(host, argv);
}

/** Whether these arguments start the assistant on a terminal: no other command, no help, questions allowed. */
function startsAssistant(host: Host, argv: readonly string[]): boolean {
  const { name } = firstCommand(argv);
  const asksNothing = ["--no-input", "--help", "-h", "--version", "-V"].some((flag) => argv.includes(flag));
  if (asksNothing || (name !== undefined && name !== "start")) return false;
  return host.standardInputIsTerminal && host.standardErrorIsTerminal;
}
