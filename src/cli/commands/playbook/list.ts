import { commandMessages } from "../../../i18n/command.ts";
import type { CommandDefinition } from "../../command.ts";
import { printJson } from "../../output.ts";

/** `komek playbook list`: each playbook with its version, review and hash, and the facts. */
export const listCommand: CommandDefinition = {
  name: "list",
  arguments: "",
  options: [],
  run(context) {
    const { host, locale, shelf } = context;
    const library = shelf.library(locale);
    const playbooks = library.incidents.map(({ id }) => {
      const { version, sha256, title, reviewedOn, reviewBy, reviewed } = library.incident(id);
      return { id, version, sha256, title, reviewedOn, reviewBy, reviewed };
    });
    if (context.json)
      return printJson(context, { schema: "komek.playbooks/1", lang: locale, facts: library.facts, playbooks });
    const { reviewedOn: on, notReviewed } = commandMessages(locale);
    for (const { id, version, sha256, title, reviewedOn, reviewed } of playbooks) {
      host.print(
        `${id} ${version} · ${title} · ${on} ${reviewedOn}${reviewed ? "" : ` · ${notReviewed}`} · ${sha256.slice(0, 12)}\n`,
      );
    }
    host.print(`facts ${library.facts.version} · ${library.facts.sha256.slice(0, 12)}\n`);
  },
};
