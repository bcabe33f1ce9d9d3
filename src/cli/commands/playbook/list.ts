import { commandMessages } from "../../../i18n/command.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { CommandDefinition } from "../../command.ts";
import type { Shelf } from "../../library.ts";
import { printEach } from "../../output.ts";

/** `komek playbook list`: each playbook with its version, review and hash, and the facts. */
export const listCommand: CommandDefinition = {
  name: "list",
  arguments: "",
  options: [],
  run(context) {
    const { host, locale, shelf } = context;
    if (context.json) {
      return printEach(context, (lang) => {
        return {
          schema: "komek.playbooks/1",
          lang,
          facts: shelf.library(lang).facts,
          playbooks: playbooksOf(shelf, lang),
        };
      });
    }
    const library = shelf.library(locale);
    const playbooks = playbooksOf(shelf, locale);
    const { reviewedOn: on, notReviewed } = commandMessages(locale);
    for (const { id, version, sha256, title, reviewedOn, reviewed } of playbooks) {
      host.print(
        `${id} ${version} · ${title} · ${on} ${reviewedOn}${reviewed ? "" : ` · ${notReviewed}`} · ${sha256.slice(0, 12)}\n`,
      );
    }
    host.print(`facts ${library.facts.version} · ${library.facts.sha256.slice(0, 12)}\n`);
  },
};

function playbooksOf(shelf: Shelf, locale: Locale) {
  const library = shelf.library(locale);
  return library.incidents.map(({ id }) => {
    const { version, sha256, title, reviewedOn, reviewBy, reviewed } = library.incident(id);
    return { id, version, sha256, title, reviewedOn, reviewBy, reviewed };
  });
}
