import { keepingMessages } from "../../../i18n/keeping.ts";
import { openPrompter } from "../../assistant/open-prompter.ts";
import { allIds, removeCase, removeEmptyFolders } from "../../case/case-store.ts";
import { openCaseId, unknownCase } from "../../case/named-case.ts";
import { say } from "../../case/say.ts";
import type { CommandDefinition } from "../../command.ts";
import type { Context } from "../../context.ts";
import { CommandFailure } from "../../failure.ts";
import { printEach } from "../../output.ts";

interface ForgetOptions {
  readonly all?: boolean;
  readonly yes?: boolean;
}

/** `komek case forget`: removes all that komek wrote about a case, and says what it cannot remove. */
export const forgetCommand: CommandDefinition = {
  name: "forget",
  arguments: "[ID...]",
  options: [{ flags: "--all" }, { flags: "--yes" }],
  async run(context, names, { all, yes }: ForgetOptions) {
    const { host, locale, json } = context;
    const { forget } = keepingMessages(locale);
    const ids = all === true ? allIds(host) : namedIds(context, names, yes === true);
    if (ids.length === 0) return json ? printForgotten(context, ids, 0) : say(context, [forget.nothing]);
    if (yes !== true && !(await isMeant(context, ids))) return say(context, [forget.kept]);
    const files = ids.reduce((count, id) => count + removeCase(host, id), 0);
    removeEmptyFolders(host);
    if (json) return printForgotten(context, ids, files);
    say(context, [forget.done(files), `${forget.cannotTitle}:`, ...forget.cannot.map((line) => `- ${line}`)]);
  },
};

function printForgotten(context: Context, cases: readonly string[], files: number): void {
  printEach(context, (lang) => {
    const { cannot } = keepingMessages(lang).forget;
    return { schema: "komek.forgotten/1", lang, cases, files, cannotRemove: cannot };
  });
}

/** The cases named. Where nobody is asked, none is guessed. Fails with exit 2 or 5. */
function namedIds(context: Context, names: readonly string[], yes: boolean): readonly string[] {
  if (names.length === 0 && yes) throw new CommandFailure({ code: "usage", detail: "forget [ID...] | --all" });
  if (names.length === 0) return allIds(context.host).length === 0 ? [] : [currentId(context)];
  const known = allIds(context.host);
  const strange = names.find((name) => !known.includes(name));
  if (strange !== undefined) throw unknownCase(context, strange);
  return [...new Set(names)];
}

function currentId(context: Context): string {
  try {
    return openCaseId(context, undefined);
  } catch (error) {
    const [only, ...others] = allIds(context.host);
    if (only === undefined || others.length > 0) throw error;
    return only;
  }
}

async function isMeant(context: Context, ids: readonly string[]): Promise<boolean> {
  if (!context.interactive) throw new CommandFailure({ code: "needs-yes" });
  const { forget } = keepingMessages(context.locale);
  const prompter = await openPrompter(context);
  try {
    const options = [
      { id: "keep", text: forget.no },
      { id: "erase", text: forget.yes },
    ];
    const question = { title: forget.ask(ids), note: forget.askNote, options, locale: context.locale };
    return (await prompter.choose(question)) === "erase";
  } finally {
    prompter.close();
  }
}
