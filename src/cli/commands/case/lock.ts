import { keepingMessages } from "../../../i18n/keeping.ts";
import { newPassphrase } from "../../case/ask-passphrase.ts";
import { lockedFile, removeOpenFiles } from "../../case/case-store.ts";
import { openCaseId } from "../../case/named-case.ts";
import { packCase } from "../../case/pack-case.ts";
import { say } from "../../case/say.ts";
import { caseFile } from "../../case-file.ts";
import type { CommandDefinition } from "../../command.ts";
import type { Context } from "../../context.ts";
import { CommandFailure } from "../../failure.ts";
import { printJson } from "../../output.ts";

/** `komek case lock`: the case in one file that a passphrase opens; the age tool opens it too. */
export const lockCommand: CommandDefinition = {
  name: "lock",
  arguments: "[ID]",
  options: [],
  async run(context, [named]) {
    const id = openCaseId(context, named);
    const { lock } = keepingMessages(context.locale);
    const passphrase = await newPassphrase(context);
    say(context, [lock.takesTime]);
    await lockCase(context, id, passphrase);
    const file = lockedFile(context.host, id);
    if (context.json) return printJson(context, { schema: "komek.locked/1", case: id, file });
    say(context, [lock.locked(id), lock.openElsewhere(file)]);
  },
};

/**
 * The open record goes only when the locked file is on the disk, was opened again for a test, and no other window has
 * written meanwhile. A copy that cannot be read would be lost by it, so that stops the locking.
 */
async function lockCase({ host }: Context, id: string, passphrase: string): Promise<void> {
  const { lockText, unlockText } = await import("../../case/passphrase.ts");
  const { text, record, left } = packCase(host, id);
  if (left[0] !== undefined) throw new CommandFailure({ code: "file-unreadable", path: left[0], reason: "EIO" });
  const file = lockedFile(host, id);
  host.writeNew(file, new TextEncoder().encode(await lockText(text, passphrase)));
  const opened = await unlockText(host.readBytes(file), passphrase);
  if (opened !== text || host.readText(caseFile(host, id)) !== record) {
    host.removeFile(file);
    throw new CommandFailure({ code: "file-unwritable", path: file, reason: "EAGAIN" });
  }
  removeOpenFiles(host, id);
}
