import { PASTE } from "../../i18n/paste.ts";
import { openChecking } from "../check/open-checking.ts";
import type { Context } from "../context.ts";
import type { Prompter } from "../prompter.ts";

/** Lets a person paste a strange message and shows what is known of it; then the question before stands again. */
export async function checkPasted(context: Context, prompter: Prompter): Promise<void> {
  const { locale } = context;
  const text = await prompter.lines({ title: PASTE.title[locale], note: PASTE.note[locale], locale });
  if (text.trim() === "") return prompter.say(PASTE.nothing[locale]);
  const checking = await openChecking(context);
  prompter.say(`\n${checking.describe(text, context.width)}`);
}
