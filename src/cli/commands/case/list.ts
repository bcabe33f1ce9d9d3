import { caseMessages } from "../../../i18n/case.ts";
import { formatDate } from "../../../i18n/date.ts";
import { keepingMessages } from "../../../i18n/keeping.ts";
import { wrap } from "../../../render/wrap.ts";
import { lockedCases } from "../../case/case-store.ts";
import { listCases } from "../../case-file.ts";
import type { CommandDefinition } from "../../command.ts";
import { printEach } from "../../output.ts";

/** `komek case list`: the records on this computer, the most recently opened first. */
export const listCommand: CommandDefinition = {
  name: "list",
  arguments: "",
  options: [],
  run(context) {
    const { host, locale, shelf, width } = context;
    const cases = listCases(host);
    if (context.json)
      return printEach(context, (lang) => ({ schema: "komek.cases/1", lang, cases, locked: lockedCases(host) }));
    const { log } = caseMessages(locale);
    for (const id of lockedCases(host))
      host.print(`${wrap(keepingMessages(locale).lock.listed(id), width).join("\n")}\n\n`);
    if (cases.length + lockedCases(host).length === 0) return host.print(`${log.listEmpty}\n`);
    const titles = new Map(shelf.library(locale).incidents.map(({ id, title }) => [id, title]));
    for (const { id, openedAt, incidents, stepsDone, stepsShown, closed } of cases) {
      const openedOn = openedAt === null ? "" : formatDate(openedAt, locale);
      const lines = [
        incidents.map((each) => titles.get(each) ?? each).join(", "),
        `${log.listLine(stepsDone, stepsShown, openedOn)}${closed ? ` ${log.listClosed}` : ""}`,
      ];
      host.print(`${[id, ...lines.flatMap((line) => wrap(line, width, "  "))].join("\n")}\n\n`);
    }
  },
};
