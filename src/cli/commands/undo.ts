import type { CaseEvent } from "../../case/event.ts";
import { lastUndoable } from "../../case/undo.ts";
import { caseMessages } from "../../i18n/case.ts";
import { wrap } from "../../render/wrap.ts";
import { deskEvents, openDesk } from "../case/desk.ts";
import { differenceWords } from "../case/happened-lines.ts";
import { addEvents, type Happened } from "../case/mark-step.ts";
import type { CommandDefinition } from "../command.ts";
import type { Context } from "../context.ts";
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
    const lines = [mark.undone(whatWas(last, happened, context)), ...differenceWords(happened, locale)];
    host.print(`${lines.flatMap((line) => wrap(line, context.width)).join("\n")}\n`);
  },
};

function stepOf(event: CaseEvent): string | null {
  return "step" in event ? event.step : null;
}

function whatWas(event: CaseEvent, { before }: Happened, { locale }: Context): string {
  const { kinds } = caseMessages(locale).log;
  const title = before.steps.find(({ id }) => id === stepOf(event))?.title;
  const named: Readonly<Record<string, string>> = kinds;
  const kind = event.kind === "done" && event.answered === true ? "answered" : event.kind;
  const said = "text" in event ? event.text : "question" in event ? event.question : "";
  return [named[kind] ?? "", title ?? said].filter((part) => part !== "").join(": ");
}
