import { commandMessages } from "../../../i18n/command.ts";
import { PLAN_MESSAGES } from "../../../render/plan-messages.ts";
import { type Desk, openDesk } from "../../case/desk.ts";
import { ownWords } from "../../case/mark-step.ts";
import { currentCase } from "../../case-file.ts";
import type { CommandDefinition } from "../../command.ts";
import type { Context } from "../../context.ts";
import { CommandFailure } from "../../failure.ts";
import { gatherAnswers } from "../../gather-answers.ts";
import type { MadeLetter } from "../../letter/letter-door.ts";
import { FILE_WIDTH, isBinary, LETTER_FORMATS, type LetterFormat } from "../../letter/letter-format.ts";
import { printJson, writeFresh, writeResult } from "../../output.ts";

interface WriteOptions {
  /** False for `--no-case`: a form with blanks, whatever case is open. */
  readonly case?: string | false;
  readonly format?: string;
  readonly out?: string;
  readonly set?: readonly string[];
  readonly detail?: readonly string[];
}

type Door = typeof import("../../letter/letter-door.ts");

/** `komek letter write NAME`: a letter filled from the case; the advice beside it goes to stderr. */
export const writeCommand: CommandDefinition = {
  name: "write",
  arguments: "<NAME>",
  options: [
    ...[{ flags: "--case <ID>" }, { flags: "--no-case" }],
    { flags: "--detail <id=value>", repeatable: true },
    { flags: "--set <question=option>", repeatable: true },
    ...[{ flags: "--format <text|docx|pdf>" }, { flags: "--out <FILE>" }],
  ],
  async run(context, [name = ""], options: WriteOptions) {
    const format = formatNamed(options.format ?? "text");
    const { host, json } = context;
    if (!json && options.out === undefined && isBinary(format) && host.standardOutputIsTerminal) {
      throw new CommandFailure({ code: "binary-to-terminal", format });
    }
    const { set, detail } = options;
    const typed = await gatherAnswers(context, context.shelf.library(context.locale), { set, detail });
    const desk = deskFor(context, options.case);
    const door = await import("../../letter/letter-door.ts");
    const made = door.makeLetters(context, { name, state: desk?.record.state(), typed });
    await put(context, { door, made, format, out: options.out, desk });
    if (!json) for (const one of made) tellBeside(context, one, door);
  },
};

function formatNamed(name: string): LetterFormat {
  const format = LETTER_FORMATS.find((known) => known === name);
  if (format === undefined) throw new CommandFailure({ code: "unknown-format", name, nearest: LETTER_FORMATS });
  return format;
}

/** The case that is named, or the open one; where there is none, the letter is a form with blanks. */
export function deskFor(context: Context, named: string | false | undefined): Desk | undefined {
  if (named === false) return undefined;
  return named === undefined && currentCase(context.host) === undefined ? undefined : openDesk(context, named);
}

interface Written {
  readonly door: Door;
  readonly made: readonly [MadeLetter, ...MadeLetter[]];
  readonly format: LetterFormat;
  readonly out: string | undefined;
  readonly desk: Desk | undefined;
}

/** The file first, then its entry in the case. A file that is there already is left alone: it may be edited. */
async function put(context: Context, { door, made, format, out, desk }: Written): Promise<void> {
  const { host, json } = context;
  if (out === undefined && !json) {
    return writeResult(context, await door.letterContent(context, format, { made, width: context.width }));
  }
  if (out !== undefined) {
    refuseTaken(context, out);
    // The case keeps the name of the file.
    ownWords("--out", host.fileName(out));
    const content = await door.letterContent(context, format, { made, width: FILE_WIDTH });
    writeFresh(context, content, out);
    desk?.record.add({ kind: "letter-written", letter: made[0].letter.id, file: host.fileName(out) });
    host.note(`${commandMessages(context.locale).savedTo(out)}\n`);
  }
  if (json) printJson(context, asJson(made, door, { case: desk?.id ?? null, file: out ?? null }));
}

type Place = Parameters<Door["letterJson"]>[1];

/** Before any work is done. */
function refuseTaken({ host }: Context, path: string): void {
  if (host.exists(path)) throw new CommandFailure({ code: "file-exists", path });
}

/** With two languages the second stands under `translations`, which readers may ignore. */
function asJson([first, ...others]: Written["made"], { letterJson }: Door, place: Place): unknown {
  const translations = Object.fromEntries(others.map((one) => [one.letter.locale, letterJson(one, place)]));
  return others.length === 0 ? letterJson(first, place) : { ...letterJson(first, place), translations };
}

function tellBeside({ host, width, accessible }: Context, { letter, advice }: MadeLetter, door: Door): void {
  const style = { width, accessible, messages: PLAN_MESSAGES[letter.locale] };
  host.note(`\n${door.renderLetterAdvice(advice, style)}`);
}
