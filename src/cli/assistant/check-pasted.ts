import { checkMessages } from "../../i18n/check.ts";
import { openChecking } from "../check/open-checking.ts";
import type { Context } from "../context.ts";
import type { Prompter } from "../prompter.ts";

/** Lets a person paste a strange message and shows what is known of it; then the question before stands again. */
export async function checkPasted(context: Context, prompter: Prompter): Promise<void> {
  const { title, note, nothing } = checkMessages(context.locale).paste;
  const text = await prompter.lines({ title, note, locale: context.locale });
  if (text.trim() === "") return prompter.say(nothing);
  const checking = await openChecking(context);
  prompter.say(`\n${checking.describe(text, context.width)}`);
}
