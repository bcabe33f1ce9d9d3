import type { Context } from "./context.ts";

/** One option of a command, in commander's own notation. Its description is found in the messages by its long name. */
export interface OptionDefinition {
  readonly flags: string;
  readonly repeatable?: boolean;
  readonly choices?: readonly string[];
}

/** One command: flags → options, and nothing more. `run` reads, calls the core, shows. */
export interface CommandDefinition {
  readonly name: string;
  /** Positional arguments in commander's notation: `[incident...]`. */
  readonly arguments: string;
  readonly options: readonly OptionDefinition[];
  readonly subcommands?: readonly CommandDefinition[];
  run(context: Context, names: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> | void;
}

/** The options that every command takes. */
export const COMMON_OPTIONS: readonly OptionDefinition[] = [
  { flags: "--lang <ru|kk|en>" },
  { flags: "--call-lang <ru|kk>" },
  { flags: "--json" },
  { flags: "--no-input" },
  { flags: "--no-color" },
  { flags: "--accessible" },
  { flags: "--playbooks <DIR>" },
];

/** With which a script answers beforehand. */
export const ANSWER_OPTIONS: readonly OptionDefinition[] = [
  { flags: "--answers <FILE>" },
  { flags: "--set <question=option>", repeatable: true },
  { flags: "--detail <id=value>", repeatable: true },
  { flags: "--assume-unknown" },
  { flags: "--at <time>" },
];
