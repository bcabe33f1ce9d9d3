import type { Host } from "../host/host.ts";
import { commandMessages } from "../i18n/command.ts";
import type { CommandDefinition } from "./command.ts";
import { type CommonOptions, type Context, makeContext } from "./context.ts";
import { CommandFailure } from "./failure.ts";
import { firstCommand } from "./first-command.ts";
import { chooseLanguages } from "./languages.ts";
import { builtShelf } from "./library.ts";
import { nearestNames } from "./nearest.ts";
import { runProgram } from "./program.ts";
import { packageVersion } from "./version.ts";

/** Every command that works, each behind its own door: only the one that is called is loaded. */
const COMMANDS: Readonly<Record<string, () => Promise<CommandDefinition>>> = {
  start: async () => (await import("./commands/start.ts")).startCommand,
  now: async () => (await import("./commands/now.ts")).nowCommand,
  print: async () => (await import("./commands/print.ts")).printCommand,
  questions: async () => (await import("./commands/questions.ts")).questionsCommand,
  incidents: async () => (await import("./commands/incidents.ts")).incidentsCommand,
  ...walking("status", "next", "done", "refused", "later", "cannot", "undo", "note", "log", "recheck", "changes"),
  ...walking("evidence", "case", "letter"),
  check: async () => (await import("./commands/check.ts")).checkCommand,
  contacts: async () => (await import("./commands/contacts.ts")).contactsCommand,
  playbook: async () => (await import("./commands/playbook.ts")).playbookCommand,
};

/** The commands of an open case stand behind one door. */
function walking(...names: readonly string[]): Record<string, () => Promise<CommandDefinition>> {
  const open = async (name: string): Promise<CommandDefinition> => {
    const found = (await import("./commands/walking.ts")).WALKING.find((each) => each.name === name);
    return found ?? Promise.reject(new Error(name));
  };
  return Object.fromEntries(names.map((name) => [name, () => open(name)]));
}

/** Runs the command that the arguments name; without one, the assistant. */
export async function runCommand(host: Host, argv: readonly string[]): Promise<void> {
  const { name, options } = firstCommand(argv);
  const languages = chooseLanguages(options, host.environment);
  if (languages === undefined)
    throw new CommandFailure({
      code: "usage",
      detail: `--lang ${options.lang ?? ""} --call-lang ${options.callLang ?? ""}`,
    });
  if (name !== undefined && !Object.hasOwn(COMMANDS, name)) {
    throw new CommandFailure({ code: "unknown-command", name, nearest: nearestNames(name, Object.keys(COMMANDS)) });
  }
  const help = name === undefined && argv.some((word) => word === "--help" || word === "-h");
  const wanted = help ? Object.keys(COMMANDS) : [name ?? "start"];
  const commands = await Promise.all(wanted.map((each) => COMMANDS[each]?.() ?? Promise.reject(new Error(each))));
  await runProgram({
    arguments: help || name !== undefined ? reorder(argv, name) : ["start", ...argv],
    commands,
    messages: commandMessages(languages.locales[0]),
    version: packageVersion(host),
    print: (text) => host.print(text),
    contextFor: (given) => contextFor(host, given),
  });
}

/** `komek --lang kk print` is `komek print --lang kk`: the options every command takes may stand before it. */
function reorder(argv: readonly string[], name: string | undefined): string[] {
  const at = name === undefined ? -1 : argv.indexOf(name);
  return at <= 0 ? [...argv] : [...argv.slice(at, at + 1), ...argv.slice(at + 1), ...argv.slice(0, at)];
}

async function contextFor(host: Host, options: CommonOptions): Promise<Context> {
  const languages = chooseLanguages(options, host.environment);
  if (languages === undefined)
    throw new CommandFailure({
      code: "usage",
      detail: `--lang ${options.lang ?? ""} --call-lang ${options.callLang ?? ""}`,
    });
  if (options.playbooks === undefined) return makeContext(host, options, { languages, shelf: builtShelf(host) });
  const { folderShelf } = await import("./folder-shelf.ts");
  return makeContext(host, options, { languages, shelf: folderShelf(host, options.playbooks, languages.locales[0]) });
}
