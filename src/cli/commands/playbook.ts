import type { CommandDefinition } from "../command.ts";
import { withPackedPlaybooks } from "../packed-playbooks.ts";
import { claimsCommand } from "./playbook/claims.ts";
import { coverageCommand } from "./playbook/coverage.ts";
import { diffCommand } from "./playbook/diff.ts";
import { freshnessCommand } from "./playbook/freshness.ts";
import { graphCommand } from "./playbook/graph.ts";
import { lintCommand } from "./playbook/lint.ts";
import { listCommand } from "./playbook/list.ts";
import { lockCommand } from "./playbook/lock.ts";
import { newCommand } from "./playbook/new.ts";
import { schemaCommand } from "./playbook/schema.ts";
import { showCommand } from "./playbook/show.ts";

/** `komek playbook …`: for editors. `--playbooks DIR` uses another library than the one built in. */
export const playbookCommand: CommandDefinition = {
  name: "playbook",
  arguments: "",
  options: [],
  subcommands: [
    listCommand,
    showCommand,
    lintCommand,
    claimsCommand,
    coverageCommand,
    freshnessCommand,
    graphCommand,
    diffCommand,
    newCommand,
    lockCommand,
    schemaCommand,
  ].map(onPackedPlaybooks),
  run: () => undefined,
};

/** The playbooks of the package are packed; these commands alone read them. */
function onPackedPlaybooks(command: CommandDefinition): CommandDefinition {
  return {
    ...command,
    run: (context, names, options) =>
      command.run({ ...context, host: withPackedPlaybooks(context.host) }, names, options),
  };
}
