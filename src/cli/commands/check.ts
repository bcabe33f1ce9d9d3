import { PASTE } from "../../i18n/paste.ts";
import { LONGEST_MESSAGE } from "../../signs/limit.ts";
import { openPrompter } from "../assistant/open-prompter.ts";
import { answerLines } from "../check/answer-lines.ts";
import { openChecking } from "../check/open-checking.ts";
import type { CommandDefinition } from "../command.ts";
import type { Context } from "../context.ts";
import { CommandFailure } from "../failure.ts";
import { printJson } from "../output.ts";

interface CheckOptions {
  readonly ndjson?: boolean;
}

/** `komek check [TEXT|-]`: known signs of fraud in a message, link or offer. Keeps nothing of it. */
export const checkCommand: CommandDefinition = {
  name: "check",
  arguments: "[text...]",
  options: [{ flags: "--ndjson" }],
  async run(context, words, { ndjson }: CheckOptions) {
    if (ndjson === true) return answerLines(context, await openChecking(context));
    const text = await textFrom(context, words);
    if (context.json) return printJson(context, (await openChecking(context)).message(text));
    const pages: string[] = [];
    for (const locale of context.languages.locales) {
      pages.push((await openChecking(context, locale)).describe(text, context.width));
    }
    context.host.print(pages.join("\n"));
  },
};

/** As much of what comes in as is read of a message, and a little more, so that it is seen to be cut. */
async function beginningOf(pieces: AsyncIterable<readonly string[]>): Promise<string> {
  const lines: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    lines.push(...piece);
    length += piece.reduce((sum, line) => sum + line.length + 1, 0);
    if (length > LONGEST_MESSAGE + 1) break;
  }
  return lines.join("\n");
}

/** The words of the command line, standard input, or what a person at the terminal pastes. */
async function textFrom(context: Context, words: readonly string[]): Promise<string> {
  const { host, interactive, locale } = context;
  if (words.length > 0 && words.join("") !== "-") return words.join(" ");
  if (words.length > 0 || !host.standardInputIsTerminal) return beginningOf(host.standardInputLines());
  if (!interactive) throw new CommandFailure({ code: "no-terminal" });
  const prompter = await openPrompter(context);
  try {
    return await prompter.lines({ title: PASTE.title[locale], note: PASTE.note[locale], locale });
  } finally {
    prompter.close();
  }
}
