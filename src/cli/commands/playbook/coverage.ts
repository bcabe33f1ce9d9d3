import { coverageOf } from "../../../playbook/coverage.ts";
import { parseReaders, READERS_FILE } from "../../../playbook/parse-readers.ts";
import { coverageTable } from "../../../render/coverage.ts";
import type { CommandDefinition } from "../../command.ts";
import { brokenLibrary, readLibrary } from "../../folder-shelf.ts";
import { printEach, writeResult } from "../../output.ts";
import { playbooksFolder } from "./folder.ts";

interface CoverageOptions {
  readonly playbooks?: string;
  readonly out?: string;
}

/** `komek playbook coverage`: what each playbook has and lacks, and who read it a second time. */
export const coverageCommand: CommandDefinition = {
  name: "coverage",
  arguments: "",
  options: [{ flags: "--out <FILE>" }],
  async run(context, _names, options: CoverageOptions) {
    const { host, locale } = context;
    const folder = playbooksFolder(context, options);
    const library = readLibrary(host, folder, locale);
    const path = host.join(folder, READERS_FILE);
    const { readers, problems } = parseReaders(host.exists(path) ? host.readText(path) : undefined, library);
    if (problems.length > 0) throw brokenLibrary(problems, locale);
    const incidents = coverageOf(library, readers);
    if (context.json) return printEach(context, (lang) => ({ schema: "komek.coverage/1", lang, incidents }));
    await writeResult(context, coverageTable(incidents, locale), options.out);
  },
};
