import { walkDifference } from "../../case/difference.ts";
import type { EventBody } from "../../case/event.ts";
import { type Recheck, recheckOf } from "../../case/recheck.ts";
import { caseMessages } from "../../i18n/case.ts";
import { formatDate } from "../../i18n/date.ts";
import type { Locale } from "../../i18n/locale.ts";
import { type AnsweringOptions, answerBodies } from "../case/answering.ts";
import { askAll } from "../case/ask.ts";
import { type Desk, openDesk, walkOf } from "../case/desk.ts";
import { differenceIn, printLines } from "../case/difference-in.ts";
import { differenceWords } from "../case/happened-lines.ts";
import { addEvents } from "../case/mark-step.ts";
import type { CommandDefinition } from "../command.ts";
import { CommandFailure } from "../failure.ts";
import { printEach } from "../output.ts";
import { CASE_OPTION } from "./status.ts";

interface RecheckOptions extends AnsweringOptions {
  readonly case?: string;
}

/**
 * `komek recheck`: on the days of looking again asks the questions marked for that day; `--set` answers any question
 * at any time. A yes opens that incident. Without a terminal what is not answered is listed, exit 3.
 */
export const recheckCommand: CommandDefinition = {
  name: "recheck",
  arguments: "",
  options: [
    ...[
      { flags: "--set <question=option>", repeatable: true },
      { flags: "--detail <id=value>", repeatable: true },
    ],
    CASE_OPTION,
  ],
  async run(context, _names, options: RecheckOptions) {
    const desk = openDesk(context, options.case);
    const before = walkOf(desk);
    const given = await answerBodies(desk, options);
    const due = recheckOf(desk.library, desk.record.state(), context.host.now());
    if (given.length > 0) addEvents(desk, ...given);
    const looked = due.due.length === 0 || (await lookAgain(desk, due, given));
    const difference = walkDifference(before, walkOf(desk));
    const after = recheckOf(desk.library, desk.record.state(), context.host.now());
    if (context.json) {
      const about = { case: desk.id, days: looked ? due.due : [], next: after.next };
      const ids = (each: readonly { readonly id: string }[]): string[] => each.map(({ id }) => id);
      const { incidents, opened, fresh, gone } = difference;
      const changed = { incidents: ids(incidents), opened: ids(opened), fresh: ids(fresh), gone: ids(gone) };
      const answered = given.map(answerOf);
      return printEach(context, (lang) => ({ schema: "komek.recheck/1", lang, ...about, answered, ...changed }));
    }
    printLines(context, (locale) => [
      ...(looked ? resultLines(locale, due, { given, next: after.next }) : stillDue(locale, due)),
      ...differenceWords(differenceIn(desk, difference, locale), locale),
    ]);
  },
};

function answerOf(body: EventBody): string {
  return body.kind === "answered" ? body.question : body.kind === "detailed" ? body.detail : "";
}

/** Asks what is marked for the days that are due; only when all of it is answered the day is behind, and this true. */
async function lookAgain(desk: Desk, { due, questions }: Recheck, given: readonly EventBody[]): Promise<boolean> {
  const answered = given.map(answerOf);
  const open = questions.filter(({ id }) => !answered.includes(id));
  if (open.length > 0) {
    const { context } = desk;
    const missing = open.map(({ id }) => id);
    if (!context.interactive) throw new CommandFailure({ code: "answers-missing", missing, command: "komek recheck" });
    const { renew } = caseMessages(context.locale);
    context.host.note(`${renew.recheckDay(due.at(-1) ?? 0)}\n`);
    const all = await askAll(
      desk,
      open,
      (question, option) => void addEvents(desk, { kind: "answered", question, option }),
    );
    if (!all) return false;
  }
  addEvents(desk, ...due.map((day): EventBody => ({ kind: "rechecked", day })));
  return true;
}

/** The person left before the last answer: what was answered is kept, and the look is still to be taken. */
function stillDue(locale: Locale, { due }: Recheck): string[] {
  return [caseMessages(locale).renew.recheckDay(due.at(-1) ?? 0)];
}

interface Result {
  readonly given: readonly EventBody[];
  readonly next: string | null;
}

function resultLines(locale: Locale, due: Recheck, { given, next }: Result): string[] {
  const { renew, mark, status } = caseMessages(locale);
  const nextDay = next === null ? "" : formatDate(next, locale);
  if (due.due.length === 0) {
    if (given.length > 0) return [mark.answerKept];
    return [next === null ? renew.recheckOver : renew.recheckNotDue(nextDay)];
  }
  const nothing = due.questions.length === 0 ? [renew.recheckNothing] : [];
  return [...nothing, renew.rechecked, ...(next === null ? [] : [status.lookAgainOn(nextDay)])];
}
