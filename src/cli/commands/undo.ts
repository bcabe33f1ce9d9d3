import type { CaseEvent } from "../../case/event.ts";
import { lastUndoable } from "../../case/undo.ts";
import { caseMessages } from "../../i18n/case.ts";
import { wrap } from "../../render/wrap.ts";
import { deskEvents, openDesk } from "../case/desk.ts";
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
    const { host, locale, json } = context;
    const desk = openDesk(context, options.case);
    const last = lastUndoable(deskEvents(desk));
    const shape = { schema: "komek.undone/1", case: desk.id };
    const { mark } = caseMessages(locale);
    if (last === undefined) {
      return json ? printJson(context, { ...shape, undone: null }) : host.print(`${mark.nothingToUndo}\n`);
    }
    const happened = addEvents(desk, { kind: "undone", event: last.id });
    if (json) return printJson(context, { ...shape, undone: { id: last.id, kind: last.kind, step: stepOf(last) } });
    const lines = [mark.undone(whatWas(last, happened.before, desk)), ...differenceWords(happened, locale)];
    host.print(`${lines.flatMap((line) => wrap(line, context.width)).join("\n")}\n`);
  },
};

function stepOf(event: CaseEvent): string | null {
  return "step" in event ? event.step : null;
}
