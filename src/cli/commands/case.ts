import type { CommandDefinition } from "../command.ts";
import { listCommand } from "./case/list.ts";

/** `komek case …`: the records on this computer. */
export const caseCommand: CommandDefinition = {
  name: "case",
  arguments: "",
  options: [],
  subcommands: [listCommand],
  run: () => undefined,
};
