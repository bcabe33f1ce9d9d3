import type { AssistantMessages } from "../../i18n/assistant.ts";
import { PASTE } from "../../i18n/paste.ts";
import type { Library } from "../../playbook/catalog.ts";
import { renderNowText } from "../../render/now-text.ts";
import type { Context } from "../context.ts";
import { generalNow } from "../general-now.ts";
import type { ChoiceOption, Prompter } from "../prompter.ts";
import { checkPasted } from "./check-pasted.ts";
import { Left } from "./leave.ts";

const NOTHING = "@nothing";
const NOT_LISTED = "@not-listed";
const LEAVE = "@leave";
const CHECK = "@check";

interface Menu {
  readonly context: Context;
  readonly prompter: Prompter;
  readonly messages: AssistantMessages;
  readonly library: Library;
}

/** Asks what happened until the person says it was nothing else; one incident at the least. Fails with `Left`. */
export async function chooseIncidents(menu: Menu): Promise<string[]> {
  const { messages, library, prompter, context } = menu;
  const chosen: string[] = [];
  for (;;) {
    const options: ChoiceOption[] = [
      ...(chosen.length > 0 ? [{ id: NOTHING, text: messages.nothingElse }] : []),
      ...library.incidents
        .filter(({ id }) => !chosen.includes(id))
        .map(({ id, menu: text, aliases }) => ({ id, text, words: aliases })),
      ...(chosen.length > 0 ? [] : [{ id: CHECK, text: PASTE.menu[context.locale] }]),
      ...(chosen.length > 0 ? [] : [{ id: NOT_LISTED, text: messages.notListed, words: messages.words.unknown }]),
      { id: LEAVE, text: messages.leaveUnsaved, words: messages.words.leave },
    ];
    const title = chosen.length > 0 ? messages.alsoHappened : messages.whatHappened;
    const answer = await prompter.choose({ title, options, locale: context.locale });
    if (answer === LEAVE) throw new Left();
    if (answer === NOTHING) return chosen;
    if (answer === NOT_LISTED) showGeneral(menu);
    else if (answer === CHECK) await checkPasted(context, prompter);
    else chosen.push(answer);
  }
}

function showGeneral({ context, prompter, messages }: Menu): void {
  const { host, shelf, languages, locale, width, accessible } = context;
  const view = generalNow(shelf.now(locale), { locale, at: host.now(), callLocale: languages.callLocale });
  prompter.say(renderNowText(view, width, accessible));
  prompter.say(`${messages.notListedAdvice}\n`);
}
