import { decodePortable, type PortableCase } from "../../../case/saved-portable.ts";
import { type KeepingMessages, keepingMessages } from "../../../i18n/keeping.ts";
import { openPrompter } from "../../assistant/open-prompter.ts";
import { knownPassphrase } from "../../case/ask-passphrase.ts";
import { type Restored, restoreCase } from "../../case/restore-case.ts";
import { say } from "../../case/say.ts";
import type { CommandDefinition } from "../../command.ts";
import type { Context } from "../../context.ts";
import { CommandFailure } from "../../failure.ts";
import { printJson } from "../../output.ts";

/**
 * `komek case import FILE|-`: brings a case in. Where both sides went on it asks, or with `--as-new` takes it
 * beside.
 */
export const importCommand: CommandDefinition = {
  name: "import",
  arguments: "<FILE>",
  options: [{ flags: "--as-new" }],
  async run(context, [path = "-"], { asNew }: { readonly asNew?: boolean }) {
    const held = await readPortable(context, path);
    const restored = await settle(context, held, restoreCase(context.host, held, asNew === true));
    if (context.json) return printJson(context, { schema: "komek.imported/1", ...restored });
    context.host.print(`${restored.id}\n`);
    say(context, restoredLines(restored, keepingMessages(context.locale)));
  },
};

async function readPortable(context: Context, path: string): Promise<PortableCase> {
  const { host } = context;
  const text = path === "-" ? await host.readStandardInput() : await readFile(context, path);
  const held = decodePortable(text, host.sha256);
  if (held === undefined) throw new CommandFailure({ code: "case-file-wrong", path });
  return held;
}

async function readFile(context: Context, path: string): Promise<string> {
  const bytes = context.host.readBytes(path);
  const { isAge, unlockText } = await import("../../case/passphrase.ts");
  if (!isAge(bytes)) return new TextDecoder().decode(bytes);
  const text = await unlockText(bytes, await knownPassphrase(context));
  if (text === undefined) throw new CommandFailure({ code: "wrong-passphrase" });
  return text;
}

/** A conflict is the person's to settle; in a script it ends with exit 4 and nothing has changed. */
async function settle(context: Context, held: PortableCase, restored: Restored): Promise<Restored> {
  const { id, outcome } = restored;
  if (outcome === "locked") throw new CommandFailure({ code: "case-locked", id });
  if (outcome !== "differs") return restored;
  if (!context.interactive) throw new CommandFailure({ code: "case-differs", id });
  const { handOver } = keepingMessages(context.locale);
  const prompter = await openPrompter(context);
  try {
    const options = [
      { id: "beside", text: handOver.keepBeside },
      { id: "leave", text: handOver.leave },
    ];
    const answer = await prompter.choose({ title: handOver.conflict(id), options, locale: context.locale });
    return answer === "beside" ? restoreCase(context.host, held, true) : restored;
  } finally {
    prompter.close();
  }
}

function restoredLines({ outcome, id, added, damaged, copiesLeft }: Restored, words: KeepingMessages): string[] {
  const { handOver } = words;
  const said = {
    new: handOver.imported(id),
    extended: handOver.extended(id, added),
    already: handOver.already(id),
    beside: handOver.importedBeside(id),
    differs: handOver.nothingChanged,
    locked: handOver.nothingChanged,
  };
  return [
    said[outcome],
    ...(damaged > 0 && (outcome === "new" || outcome === "beside") ? [handOver.damagedLeftOut(damaged)] : []),
    ...(copiesLeft.length > 0 ? [handOver.copiesLeftOut(copiesLeft)] : []),
  ];
}
