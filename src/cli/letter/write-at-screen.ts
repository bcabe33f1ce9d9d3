import { findSecret } from "../../case/secret.ts";
import { letterMessages } from "../../i18n/letter.ts";
import { PLAN_MESSAGES } from "../../render/plan-messages.ts";
import { type Session, tell } from "../assistant/session.ts";
import { failureOf } from "../failure.ts";
import { failureFrom } from "../failure-from.ts";
import { explain } from "../failure-words.ts";
import { writeFresh } from "../output.ts";
import type { MadeLetter } from "./letter-door.ts";
import { ENDINGS, FILE_WIDTH, type LetterFormat } from "./letter-format.ts";

const BACK = "back";

/** Writes one of the letters of a step into a file where the person says. What goes wrong is said, and nothing lost. */
export async function writeAtScreen(session: Session, letters: readonly string[]): Promise<void> {
  const name = await whichLetter(session, letters);
  if (name === undefined) return;
  const { context, record } = session;
  const door = await import("./letter-door.ts");
  try {
    const made = door.makeLetters(context, { name, state: record.state(), typed: { answers: {}, details: {} } });
    const format = await whichFormat(session);
    if (format === undefined) return;
    const path = await whichFile(session, name, ENDINGS[format]);
    writeFresh(context, await door.letterContent(context, format, { made, width: FILE_WIDTH }), path);
    record.add({ kind: "letter-written", letter: name, file: context.host.fileName(path) });
    tellWritten(session, path, { made, door });
  } catch (error) {
    const failure = failureFrom(error);
    // Only what the person can mend is said here; a fault of ours and an interruption go on.
    if (failure.code === "internal" || failure.code === "interrupted") throw error;
    tell(session, explain(failureOf(error) ?? failure, context.locale));
  }
}

async function whichLetter(session: Session, letters: readonly string[]): Promise<string | undefined> {
  const { context, prompter } = session;
  const { steps } = letterMessages(context.locale);
  const known = context.shelf.letters(context.locale).letters.filter(({ id }) => letters.includes(id));
  if (known.length < 2) return known[0]?.id;
  const options = [...known.map(({ id, name }) => ({ id, text: name })), { id: BACK, text: steps.back }];
  const chosen = await prompter.choose({ title: steps.which, options, locale: context.locale });
  return chosen === BACK ? undefined : chosen;
}

async function whichFormat({ context, prompter }: Session): Promise<LetterFormat | undefined> {
  const { steps } = letterMessages(context.locale);
  const formats = (["docx", "pdf", "text"] as const).map((id) => ({ id, text: steps.formats[id], words: [id] }));
  const options = [...formats, { id: BACK, text: steps.back }];
  const chosen = await prompter.choose({ title: steps.format, options, locale: context.locale });
  return formats.find(({ id }) => id === chosen)?.id;
}

/** A name that is free; Enter alone takes the plain one, because it overwrites nothing. */
async function whichFile({ context, prompter, messages }: Session, name: string, ending: string): Promise<string> {
  const { host, locale } = context;
  const { steps } = letterMessages(locale);
  const free = freeName(name, ending, (path) => host.exists(path));
  const refuse = (typed: string): string | undefined => {
    if (findSecret(typed) !== undefined) return messages.secretRefused;
    return typed !== "" && host.exists(typed) ? steps.fileTaken(typed) : undefined;
  };
  const typed = await prompter.line({ title: steps.file(free), locale, refuse });
  return typed === "" ? free : typed;
}

function freeName(name: string, ending: string, isTaken: (path: string) => boolean): string {
  for (let count = 1; ; count += 1) {
    const path = `${name}${count === 1 ? "" : `-${count}`}.${ending}`;
    if (!isTaken(path)) return path;
  }
}

interface Told {
  readonly made: readonly MadeLetter[];
  readonly door: typeof import("./letter-door.ts");
}

function tellWritten(session: Session, path: string, { made, door }: Told): void {
  const { width, accessible, locale } = session.context;
  tell(session, letterMessages(locale).steps.saved(path));
  for (const { letter, advice } of made) {
    const style = { width, accessible, messages: PLAN_MESSAGES[letter.locale] };
    session.prompter.say(door.renderLetterAdvice(advice, style));
  }
}
