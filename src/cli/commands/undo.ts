import { interviewOfCase } from "../../case/case-plan.ts";
import type { CaseEvent, EventKind } from "../../case/event.ts";
import { lastUndoable } from "../../case/undo.ts";
import { caseMessages } from "../../i18n/case.ts";
import { wrap } from "../../render/wrap.ts";
import { type Desk, deskEvents, openDesk } from "../case/desk.ts";
import { differenceWords } from "../case/happened-lines.ts";
import { addEvents, type Happened } from "../case/mark-step.ts";
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
    const lines = [mark.undone(whatWas(last, happened, desk)), ...differenceWords(happened, locale)];
    host.print(`${lines.flatMap((line) => wrap(line, context.width)).join("\n")}\n`);
  },
};

/** Events that the timeline calls by another name than their own. */
const KIND_WORDS: Readonly<Partial<Record<EventKind, string>>> = {
  ...{ done: "done", refused: "refused", cannot: "cannot", noted: "noted", closed: "closed" },
  ...{ "evidence-added": "evidence", "letter-written": "letter" },
};

function stepOf(event: CaseEvent): string | null {
  return "step" in event ? event.step : null;
}

function whatWas(event: CaseEvent, { before }: Happened, { context, library, record }: Desk): string {
  if (event.kind === "answered") {
    const { questions } = interviewOfCase(library, record.state());
    return questions.find(({ id }) => id === event.question)?.text ?? event.question;
  }
  const kinds: Readonly<Record<string, string>> = caseMessages(context.locale).log.kinds;
  const kind = event.kind === "done" && event.answered === true ? "answered" : KIND_WORDS[event.kind];
  const title = before.steps.find(({ id }) => id === stepOf(event))?.title;
  const said = event.kind === "noted" ? event.text : "";
  return [kinds[kind ?? ""] ?? "", title ?? said].filter((part) => part !== "").join(": ");
}
