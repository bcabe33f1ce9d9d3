import { keepingMessages } from "../../../i18n/keeping.ts";
import { newPassphrase } from "../../case/ask-passphrase.ts";
import { openCaseId } from "../../case/named-case.ts";
import { packCase } from "../../case/pack-case.ts";
import { say } from "../../case/say.ts";
import type { CommandDefinition } from "../../command.ts";
import { writeFresh } from "../../output.ts";

interface ExportOptions {
  readonly out?: string;
  readonly lock?: boolean;
}

/** `komek case export`: the case as one portable file, with the copies of evidence; `--lock` with a passphrase. */
export const exportCommand: CommandDefinition = {
  name: "export",
  arguments: "[ID]",
  options: [{ flags: "--out <FILE>" }, { flags: "--lock" }],
  async run(context, [named], { out, lock }: ExportOptions) {
    const { host, locale } = context;
    const { handOver } = keepingMessages(locale);
    const id = openCaseId(context, named);
    const { text, left } = packCase(host, id);
    const content = lock === true ? await locked(text, await newPassphrase(context)) : text;
    if (out === undefined) host.print(content);
    else {
      writeFresh(context, content, out);
      say(context, [handOver.exported(out), ...(lock === true ? [] : [handOver.readable])]);
    }
    if (left.length > 0) say(context, [handOver.withoutCopies(left)]);
  },
};

async function locked(text: string, passphrase: string): Promise<string> {
  const { lockText } = await import("../../case/passphrase.ts");
  return `${(await lockText(text, passphrase)).trimEnd()}\n`;
}
