import { claimsOf, mustCarryTable } from "../../../playbook/claims.ts";
import type { CommandDefinition } from "../../command.ts";
import { readLibrary } from "../../folder-shelf.ts";
import { printJson, writeResult } from "../../output.ts";
import { playbooksFolder } from "./folder.ts";

interface ClaimsOptions {
  readonly playbooks?: string;
  readonly table?: boolean;
  readonly out?: string;
}

/** `komek playbook claims`: step → facts → sources; `--table`: the must-carry facts and the steps that carry them. */
export const claimsCommand: CommandDefinition = {
  name: "claims",
  arguments: "",
  options: [{ flags: "--table" }, { flags: "--out <FILE>" }],
  async run(context, _names, options: ClaimsOptions) {
    const library = readLibrary(context.host, playbooksFolder(context, options), context.locale);
    if (options.table === true) return writeResult(context, mustCarryTable(library), options.out);
    const claims = claimsOf(library);
    if (context.json) return printJson(context, { schema: "komek.claims/1", claims });
    const lines = claims.flatMap(({ incident, step, basis, facts }) => [
      `${incident} / ${step} (${basis})`,
      ...facts.flatMap(({ id, grade, seenOn, sources }) => [
        `  ${id} [${grade}, ${seenOn}]`,
        ...sources.map(({ url, date }) => `    ${url}${date === undefined ? "" : ` (${date})`}`),
      ]),
    ]);
    await writeResult(context, `${lines.join("\n")}\n`, options.out);
  },
};
