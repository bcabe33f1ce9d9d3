import type { CaseEvent } from "../../case/event.ts";
import { lastUndoable } from "../../case/undo.ts";
import { caseMessages } from "../../i18n/case.ts";
import { deskEvents, openDesk, walkOf } from "../case/desk.ts";
import { differenceIn, printLines } from "../case/difference-in.ts";
import { differenceWords } from "../case/happened-lines.ts";
import { addEvents } from "../case/mark-step.ts";
import { whatWas } from "../case/what-was.ts";
import type { CommandDefinition } from "../command.ts";
import { printJson } from "../output.ts";
import { CASE_OPTION } from "./status.ts";

/** `komek undo`: takes back the last thing the person said. */
export const undoCommand: CommandDefinition = {
  name: "undo",
  arguments: "",
  options: [CASE_OPTION],
  run(context, _names, options: { readonly case?: string }) {
    const { json } = context;
    const desk = openDesk(context, options.case);
    const last = lastUndoable(deskEvents(desk));
    const shape = { schema: "komek.undone/1", case: desk.id };
    if (last === undefined) {
      if (json) return printJson(context, { ...shape, undone: null });
      return printLines(context, (locale) => [caseMessages(locale).mark.nothingToUndo]);
    }
    const before = new Map(context.languages.locales.map((locale) => [locale, walkOf(desk, locale)]));
    const happened = addEvents(desk, { kind: "undone", event: last.id });
    if (json) return printJson(context, { ...shape, undone: { id: last.id, kind: last.kind, step: stepOf(last) } });
    printLines(context, (locale) => [
      caseMessages(locale).mark.undone(whatWas(last, before.get(locale) ?? happened.before, desk, locale)),
      ...differenceWords(differenceIn(desk, happened, locale), locale),
    ]);
  },
};

function stepOf(event: CaseEvent): string | null {
  return "step" in event ? event.step : null;
}
