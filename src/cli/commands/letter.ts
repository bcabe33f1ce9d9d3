import type { CommandDefinition } from "../command.ts";
import { listCommand } from "./letter/list.ts";
import { writeCommand } from "./letter/write.ts";

/** `komek letter …`: letters and statements that a person can hand over. */
export const letterCommand: CommandDefinition = {
  name: "letter",
  arguments: "",
  options: [],
  subcommands: [listCommand, writeCommand],
  run: () => undefined,
};
