import type { CommandDefinition } from "../command.ts";
import { exportCommand } from "./case/export.ts";
import { forgetCommand } from "./case/forget.ts";
import { importCommand } from "./case/import.ts";
import { listCommand } from "./case/list.ts";
import { lockCommand } from "./case/lock.ts";
import { unlockCommand } from "./case/unlock.ts";

/** `komek case …`: the records on this computer. */
export const caseCommand: CommandDefinition = {
  name: "case",
  arguments: "",
  options: [],
  subcommands: [listCommand, exportCommand, importCommand, lockCommand, unlockCommand, forgetCommand],
  run: () => undefined,
};
