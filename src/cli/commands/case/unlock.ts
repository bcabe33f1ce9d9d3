import { decodePortable } from "../../../case/saved-portable.ts";
import { keepingMessages } from "../../../i18n/keeping.ts";
import { knownPassphrase } from "../../case/ask-passphrase.ts";
import { lockedFile } from "../../case/case-store.ts";
import { lockedCaseId } from "../../case/named-case.ts";
import { unpackLocked } from "../../case/restore-case.ts";
import { say } from "../../case/say.ts";
import type { CommandDefinition } from "../../command.ts";
import { CommandFailure } from "../../failure.ts";
import { printJson } from "../../output.ts";

/** `komek case unlock`: the case as it was before it was locked. */
export const unlockCommand: CommandDefinition = {
  name: "unlock",
  arguments: "[ID]",
  options: [],
  async run(context, [named]) {
    const { host } = context;
    const { lock } = keepingMessages(context.locale);
    const id = lockedCaseId(context, named);
    const passphrase = await knownPassphrase(context);
    say(context, [lock.takesTime]);
    const { unlockText } = await import("../../case/passphrase.ts");
    const text = await unlockText(host.readBytes(lockedFile(host, id)), passphrase);
    if (text === undefined) throw new CommandFailure({ code: "wrong-passphrase" });
    const held = decodePortable(text, host.sha256);
    if (held === undefined) throw new CommandFailure({ code: "case-file-wrong", path: lockedFile(host, id) });
    if (unpackLocked(host, { ...held, id }).outcome === "differs")
      throw new CommandFailure({ code: "case-differs", id });
    if (context.json) return printJson(context, { schema: "komek.unlocked/1", case: id });
    say(context, [lock.unlocked(id)]);
  },
};
