import { commandMessages } from "../../i18n/command.ts";
import { wrap } from "../../render/wrap.ts";
import type { CommandDefinition } from "../command.ts";
import { printEach } from "../output.ts";

/** `komek incidents`: what it can help with, in the order of the menu. */
export const incidentsCommand: CommandDefinition = {
  name: "incidents",
  arguments: "",
  options: [],
  run(context) {
    const { host, locale, shelf, width, languages } = context;
    if (context.json) {
      return printEach(context, (lang) => {
        return { schema: "komek.incidents/1", lang, incidents: shelf.library(lang).incidents };
      });
    }
    const { aliases: word } = commandMessages(locale);
    const others = languages.locales.slice(1).map((other) => shelf.library(other).incidents);
    for (const [index, { id, title, menu, aliases }] of shelf.library(locale).incidents.entries()) {
      const menus = [menu, ...others.map((library) => library[index]?.menu ?? "")];
      const short = aliases.length > 0 ? ` (${word}: ${aliases.join(", ")})` : "";
      const lines = [...wrap(`${id}${short}`, width), ...[title, ...menus].flatMap((text) => wrap(text, width, "  "))];
      host.print(`${lines.join("\n")}\n\n`);
    }
  },
};
