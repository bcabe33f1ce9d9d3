import { diffLibraries } from "../../../playbook/diff.ts";
import { renderDiff } from "../../../render/diff.ts";
import type { CommandDefinition } from "../../command.ts";
import { CommandFailure } from "../../failure.ts";
import { readLibrary } from "../../folder-shelf.ts";
import { printJson, writeResult } from "../../output.ts";
import { playbooksFolder } from "./folder.ts";

interface DiffOptions {
  readonly playbooks?: string;
  readonly out?: string;
}

/** `komek playbook diff BEFORE [AFTER]`: what changed for people between two folders of playbooks. */
export const diffCommand: CommandDefinition = {
  name: "diff",
  arguments: "[folder...]",
  options: [{ flags: "--out <FILE>" }],
  async run(context, folders, options: DiffOptions) {
    const { host, locale } = context;
    const [before, after = playbooksFolder(context, options)] = folders;
    if (before === undefined || folders.length > 2)
      throw new CommandFailure({ code: "usage", detail: "<folder> [folder]" });
    const difference = diffLibraries(readLibrary(host, before, locale), readLibrary(host, after, locale), locale);
    if (context.json) return printJson(context, difference);
    await writeResult(context, renderDiff(difference), options.out);
  },
};
