import { Command, CommanderError, Option } from "commander";
import type { CommandMessages } from "../i18n/command.ts";
import { COMMON_OPTIONS, type CommandDefinition, type OptionDefinition } from "./command.ts";
import type { CommonOptions, Context } from "./context.ts";
import { CommandFailure } from "./failure.ts";

export interface ProgramInput {
  readonly arguments: readonly string[];
  readonly commands: readonly CommandDefinition[];
  readonly messages: CommandMessages;
  readonly version: string;
  print(text: string): void;
  /** Makes the context from the options that commander read. */
  contextFor(options: CommonOptions): Promise<Context>;
}

/** Reads the arguments with commander and runs the command they name. Wrong usage becomes a failure in our words. */
export async function runProgram(input: ProgramInput): Promise<void> {
  const program = defineProgram(input);
  try {
    await program.parseAsync([...input.arguments], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    throw new CommandFailure({
      code: "usage",
      detail: error.message.replace(/^error: /, "").replace(/\n[\s\S]*$/, ""),
    });
  }
}

function defineProgram(input: ProgramInput): Command {
  const { messages } = input;
  const program = styled(new Command("komek"), input)
    .description(messages.tagline)
    .version(input.version, "-V, --version", messages.versionOption);
  for (const definition of input.commands) program.addCommand(defineCommand(definition, input));
  return program;
}

/** `path` is the name with that of its parent: `case list` says something else than `playbook list`. */
function defineCommand(definition: CommandDefinition, input: ProgramInput, path = definition.name): Command {
  const { messages } = input;
  const { descriptions } = messages;
  const command = styled(new Command(definition.name), input);
  command.description(descriptions[path] ?? descriptions[definition.name] ?? "");
  for (const sub of definition.subcommands ?? []) command.addCommand(defineCommand(sub, input, `${path} ${sub.name}`));
  if (definition.subcommands !== undefined) return command;
  if (definition.arguments !== "") command.argument(definition.arguments);
  for (const option of [...definition.options, ...COMMON_OPTIONS])
    command.addOption(defineOption(option, messages, path));
  return command.action(async (...given: unknown[]) => {
    const options = command.opts();
    const names = [given[0] ?? []].flat().filter((name): name is string => typeof name === "string");
    await definition.run(await input.contextFor(options as CommonOptions), names, options);
  });
}

function defineOption(
  { flags, repeatable, choices }: OptionDefinition,
  { optionDescriptions }: CommandMessages,
  path: string,
): Option {
  const long = /--([a-z-]+)/.exec(flags)?.[1] ?? "";
  const option = new Option(flags, optionDescriptions[`${path} ${long}`] ?? optionDescriptions[long] ?? "");
  if (choices !== undefined) option.choices(choices);
  if (repeatable === true)
    option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
  return option;
}

function styled(command: Command, { messages, print }: ProgramInput): Command {
  return command
    .exitOverride()
    .helpOption("-h, --help", messages.helpOption)
    .helpCommand(false)
    .configureOutput({ writeOut: print, writeErr: () => undefined })
    .configureHelp({
      styleTitle: (title) => {
        const words: Record<string, string> = {
          "Usage:": messages.usage,
          "Commands:": messages.commands,
          "Options:": messages.options,
          "Arguments:": messages.arguments,
        };
        return words[title] ?? title;
      },
    });
}
