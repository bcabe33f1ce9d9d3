import { UNKNOWN } from "../../../playbook/catalog.ts";
import { wrap } from "../../../render/wrap.ts";
import type { CommandDefinition } from "../../command.ts";
import { CommandFailure } from "../../failure.ts";
import { printEach } from "../../output.ts";
import { resolveIncidents } from "../../resolve-incidents.ts";

/** `komek playbook show ID`: one playbook as the program reads it, questions and steps with their conditions. */
export const showCommand: CommandDefinition = {
  name: "show",
  arguments: "[incident]",
  options: [],
  run(context, names) {
    const { host, locale, shelf, width } = context;
    const library = shelf.library(locale);
    const [id] = resolveIncidents(library, names);
    if (id === undefined) throw new CommandFailure({ code: "usage", detail: "<incident>" });
    const incident = library.incident(id);
    if (context.json) {
      return printEach(context, (lang) => {
        return { schema: "komek.playbook/1", lang, playbook: shelf.library(lang).incident(id) };
      });
    }
    const condition = (when: unknown): string => (when === undefined ? "" : ` ${JSON.stringify(when)}`);
    const lines = [
      `${incident.title} · ${incident.id} ${incident.version}`,
      "",
      ...incident.questions.flatMap(({ id: question, ask, text, when, options }) => [
        `? ${question} (${ask})${condition(when)}: ${text}`,
        ...options.map(
          (option) =>
            `    ${option.id} — ${option.text}${option.opens.length > 0 ? ` → ${option.opens.join(", ")}` : ""}`,
        ),
        `    ${UNKNOWN}`,
      ]),
      "",
      ...incident.steps.map(({ id: step, urgency, stage, when, title, refusalOnly }) => {
        return `${refusalOnly ? "↳" : "-"} ${urgency}/${stage} ${step}: ${title}${condition(when)}`;
      }),
    ];
    host.print(`${lines.flatMap((line) => wrap(line, width)).join("\n")}\n`);
  },
};
