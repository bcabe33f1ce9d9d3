import { keepingMessages } from "../../i18n/keeping.ts";
import { wrap } from "../../render/wrap.ts";
import { caseFolder } from "../case-file.ts";
import type { Context } from "../context.ts";
import { CommandFailure } from "../failure.ts";
import { isInterrupted } from "../prompter.ts";
import { readHidden } from "./read-hidden.ts";

/** Shorter ones are guessed in an afternoon, whatever the lock. */
const LEAST = 10;

/** A new passphrase: twice at a terminal, else the first line of standard input. Never from the command line. */
export async function newPassphrase(context: Context): Promise<string> {
  const { lock } = keepingMessages(context.locale);
  const passphrase = await passphraseFor(context, [lock.askNew, lock.noWayBack]);
  if ([...passphrase].length < LEAST) throw new CommandFailure({ code: "weak-passphrase", least: LEAST });
  if (!context.interactive) return passphrase;
  tell(context, [lock.askAgain]);
  if ((await typed(context)) !== passphrase) throw new CommandFailure({ code: "passphrases-differ" });
  return passphrase;
}

/** The passphrase of a case that is locked. */
export function knownPassphrase(context: Context): Promise<string> {
  return passphraseFor(context, [keepingMessages(context.locale).lock.ask]);
}

async function passphraseFor(context: Context, words: readonly string[]): Promise<string> {
  const { host, interactive } = context;
  if (interactive) {
    tell(context, [...words, keepingMessages(context.locale).lock.hidden]);
    return await typed(context);
  }
  if (host.standardInputIsTerminal) throw new CommandFailure({ code: "usage", detail: "--no-input" });
  const [line = ""] = (await host.readStandardInput()).split(/\r?\n/);
  return line.normalize("NFC");
}

/** What was saved before stays saved when the person leaves here. */
async function typed({ host }: Context): Promise<string> {
  try {
    return await readHidden(host);
  } catch (error) {
    if (isInterrupted(error)) throw new CommandFailure({ code: "interrupted", savedIn: caseFolder(host) });
    throw error;
  }
}

function tell({ host, width }: Context, lines: readonly string[]): void {
  host.note(`${lines.flatMap((line) => wrap(line, width)).join("\n")}\n`);
}
