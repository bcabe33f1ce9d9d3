import type { Locale } from "../../../i18n/locale.ts";
import { graphOf, type PlaybookGraph } from "../../../playbook/graph.ts";
import { graphMermaid } from "../../../render/graph-mermaid.ts";
import { graphText } from "../../../render/graph-text.ts";
import type { CommandDefinition } from "../../command.ts";
import { CommandFailure } from "../../failure.ts";
import { printEach, writeResult } from "../../output.ts";
import { resolveIncidents } from "../../resolve-incidents.ts";

interface GraphOptions {
  readonly format?: string;
  readonly out?: string;
}

type Drawer = (graph: PlaybookGraph, given: { readonly locale: Locale; readonly width: number }) => string;

const DRAWERS: Readonly<Record<string, Drawer>> = {
  mermaid: (graph, { locale }) => graphMermaid(graph, locale),
  text: graphText,
};

/** `komek playbook graph ID`: its questions, conditions, answers and steps as a drawing, or line by line. */
export const graphCommand: CommandDefinition = {
  name: "graph",
  arguments: "[incident]",
  options: [{ flags: "--format <mermaid|text>" }, { flags: "--out <FILE>" }],
  async run(context, names, { format = "mermaid", out }: GraphOptions) {
    const { locale, shelf, width } = context;
    const draw = DRAWERS[format];
    if (draw === undefined)
      throw new CommandFailure({ code: "unknown-format", name: format, nearest: Object.keys(DRAWERS) });
    const library = shelf.library(locale);
    const [id] = resolveIncidents(library, names);
    if (id === undefined) throw new CommandFailure({ code: "usage", detail: "<incident>" });
    const graphIn = (lang: Locale): PlaybookGraph => graphOf(shelf.library(lang), shelf.library(lang).incident(id));
    if (context.json) return printEach(context, (lang) => ({ schema: "komek.graph/1", lang, ...graphIn(lang) }));
    await writeResult(context, draw(graphIn(locale), { locale, width }), out);
  },
};
