import type { KeptEvidence } from "../../../case/case-state.ts";
import { findSecret } from "../../../case/secret.ts";
import type { FileFacts } from "../../../host/host.ts";
import { keepingMessages } from "../../../i18n/keeping.ts";
import { keepCopy } from "../../case/copies.ts";
import { type Desk, openDesk } from "../../case/desk.ts";
import { ownWords } from "../../case/mark-step.ts";
import { say } from "../../case/say.ts";
import type { CommandDefinition } from "../../command.ts";
import { CommandFailure } from "../../failure.ts";
import { printJson } from "../../output.ts";
import { CASE_OPTION } from "../status.ts";

interface AddOptions {
  readonly note?: string;
  readonly name?: string;
  readonly copy?: boolean;
  readonly case?: string;
}

/** `komek evidence add FILE`: its name, size, hash and a note into the case; the file stays where it is. */
export const addCommand: CommandDefinition = {
  name: "add",
  arguments: "<FILE...>",
  options: [{ flags: "--note <TEXT>" }, { flags: "--name <TEXT>" }, { flags: "--copy" }, CASE_OPTION],
  run(context, files, options: AddOptions) {
    const desk = openDesk(context, options.case);
    if (options.name !== undefined && files.length > 1) {
      throw new CommandFailure({ code: "usage", detail: "--name" });
    }
    const described = files.map((file) => describe(desk, file, options));
    const added = described.map((each) => addOne(desk, each, options.copy === true));
    if (context.json) printJson(context, { schema: "komek.evidence/1", case: desk.id, evidence: added });
  },
};

interface Described extends FileFacts {
  readonly source: string;
  readonly file: string;
  readonly note: string | undefined;
  /** None where the path itself holds what must not be kept. */
  readonly path: string | undefined;
}

/** All that is written down of a file; all are looked at before any is written. Fails with exit 4 or 6. */
function describe({ context: { host } }: Desk, source: string, { note, name }: AddOptions): Described {
  const file =
    ownWords(name === undefined ? "FILE (--name …)" : "--name", name ?? host.fileName(source)) ?? host.fileName(source);
  const path = host.absolutePath(source);
  return {
    ...{ source: path, file, note: ownWords("--note", note), ...host.fileFacts(path) },
    path: name !== undefined || findSecret(path) !== undefined ? undefined : path,
  };
}

function addOne(desk: Desk, { source, file, note, path, size, sha256 }: Described, copy: boolean): KeptEvidence | null {
  const { context, record } = desk;
  const words = keepingMessages(context.locale).evidence;
  const known = record.state().evidence.filter((each) => each.sha256 === sha256);
  const enough = copy ? known.find((each) => each.copy !== null) : known.at(-1);
  if (enough !== undefined && note === undefined) {
    say(context, [words.already(enough.file)]);
    return enough;
  }
  const kept = copy ? keepCopy(desk, source, { file, size, sha256 }) : undefined;
  const more = { ...(note === undefined ? {} : { note }), ...(path === undefined ? {} : { path }) };
  const copied = kept === undefined ? {} : { copy: kept.name };
  record.add({ kind: "evidence-added", file, sha256, size, ...more, ...copied });
  const lines = [words.added(file), `${words.size(size)}, SHA-256 ${sha256}`];
  say(context, [...lines, kept === undefined ? words.leaveWhereItIs : words.copyKept(kept.path)]);
  return record.state().evidence.at(-1) ?? null;
}
