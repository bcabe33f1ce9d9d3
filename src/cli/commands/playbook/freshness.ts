import { dayOf, isDay } from "../../../plan/calendar.ts";
import { countsOf, freshnessOf } from "../../../playbook/freshness.ts";
import { countsTable, freshnessText } from "../../../render/freshness.ts";
import type { CommandDefinition } from "../../command.ts";
import type { Context } from "../../context.ts";
import { CommandFailure } from "../../failure.ts";
import { readLibrary } from "../../folder-shelf.ts";
import { printEach, writeResult } from "../../output.ts";
import { playbooksFolder } from "./folder.ts";

interface FreshnessOptions {
  readonly playbooks?: string;
  readonly at?: string;
  readonly counts?: boolean;
  readonly out?: string;
}

/** `komek playbook freshness`: facts and contacts by age, overdue first, with the pages to open again. */
export const freshnessCommand: CommandDefinition = {
  name: "freshness",
  arguments: "",
  options: [{ flags: "--at <time>" }, { flags: "--counts" }, { flags: "--out <FILE>" }],
  async run(context, _names, options: FreshnessOptions) {
    const { locale, width } = context;
    const on = dayAsked(context, options.at);
    const library = readLibrary(context.host, playbooksFolder(context, options), locale);
    const counts = countsOf(library);
    if (context.json) {
      return printEach(context, (lang) => {
        const items = freshnessOf(library, { on, locale: lang });
        return { schema: "komek.freshness/1", lang, at: on, items, counts };
      });
    }
    const items = freshnessOf(library, { on, locale });
    const table = countsTable(counts, locale);
    const text = options.counts === true ? table : `${freshnessText(items, { locale, width })}\n${table}`;
    await writeResult(context, text, options.out);
  },
};

function dayAsked({ host }: Context, at: string | undefined): string {
  if (at === undefined) return dayOf(host.now());
  if (!isDay(at)) throw new CommandFailure({ code: "usage", detail: `--at ${at} (2026-11-24)` });
  return at;
}
