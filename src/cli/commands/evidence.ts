import type { CommandDefinition } from "../command.ts";
import { addCommand } from "./evidence/add.ts";
import { verifyCommand } from "./evidence/verify.ts";

/** `komek evidence …`: what proves what happened. */
export const evidenceCommand: CommandDefinition = {
  name: "evidence",
  arguments: "",
  options: [],
  subcommands: [addCommand, verifyCommand],
  run: () => undefined,
};
