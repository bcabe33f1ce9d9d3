import { caseMessages } from "../../i18n/case.ts";
import { openDesk } from "../case/desk.ts";
import { printLines } from "../case/difference-in.ts";
import { ownWords } from "../case/mark-step.ts";
import type { CommandDefinition } from "../command.ts";
import { CommandFailure } from "../failure.ts";
import { printJson } from "../output.ts";
import { CASE_OPTION } from "./status.ts";

/** `komek note TEXT`: a line in the person's own words, for the timeline. */
export const noteCommand: CommandDefinition = {
  name: "note",
  arguments: "<TEXT...>",
  options: [CASE_OPTION],
  run(context, words, options: { readonly case?: string }) {
    const text = ownWords("note", words.join(" "));
    if (text === undefined) throw new CommandFailure({ code: "usage", detail: "note <TEXT>" });
    const desk = openDesk(context, options.case);
    const event = desk.record.add({ kind: "noted", text });
    if (context.json) return printJson(context, { schema: "komek.noted/1", case: desk.id, event });
    printLines(context, (locale) => [caseMessages(locale).mark.noted]);
  },
};
