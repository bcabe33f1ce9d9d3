import type { KeptEvidence } from "../../../case/case-state.ts";
import { type Host, isHostError } from "../../../host/host.ts";
import { type KeepingMessages, keepingMessages } from "../../../i18n/keeping.ts";
import { wrap } from "../../../render/wrap.ts";
import { copyFolder } from "../../case/case-store.ts";
import { openDesk } from "../../case/desk.ts";
import type { CommandDefinition } from "../../command.ts";
import { CommandFailure, type FailureProblem } from "../../failure.ts";
import { printJson } from "../../output.ts";
import { CASE_OPTION } from "../status.ts";

/** `unplaced`: where the file lies was not written down. */
type Verdict = "same" | "changed" | "missing" | "strange" | "unplaced";

interface Checked {
  readonly file: string;
  /** What was looked at; the copy where komek keeps one and the file is gone from its place. */
  readonly path: string | null;
  readonly ofCopy: boolean;
  readonly sha256: string;
  readonly verdict: Verdict;
}

/** `komek evidence verify [FILE…]`: whether the files are still the ones that were written down. */
export const verifyCommand: CommandDefinition = {
  name: "verify",
  arguments: "[FILE...]",
  options: [CASE_OPTION],
  run(context, files, options: { readonly case?: string }) {
    const { host, locale, width, json } = context;
    const { evidence: words } = keepingMessages(locale);
    const { id, record } = openDesk(context, options.case);
    const { evidence } = record.state();
    const checked =
      files.length > 0
        ? files.map((file) => checkNamed(host, file, evidence))
        : distinct(evidence).flatMap((each) => checkKept(host, id, each));
    const wrong = checked.filter(({ verdict }) => verdict !== "same" && verdict !== "unplaced");
    if (wrong.length > 0 && json) throw differs(wrong, words, true);
    if (json) return printJson(context, { schema: "komek.verified/1", case: id, evidence: checked });
    if (checked.length === 0) return host.print(`${wrap(words.none, width).join("\n")}\n`);
    for (const each of checked) host.print(`${wrap(lineOf(each, words), width).join("\n")}\n`);
    if (wrong.length > 0) throw differs(wrong, words, false);
    host.print(`${words.allSame}\n`);
  },
};

/** A file that was written down twice, with another note, is looked at once. */
function distinct(evidence: readonly KeptEvidence[]): KeptEvidence[] {
  const last = new Map(evidence.map((each) => [each.sha256, each]));
  const copies = new Map(evidence.flatMap(({ sha256, copy }) => (copy === null ? [] : [[sha256, copy]])));
  return [...last.values()].map((each) => ({ ...each, copy: copies.get(each.sha256) ?? null }));
}

/** The file where it lay, and the copy. On another computer there is only the copy: then the file is not missed. */
function checkKept(host: Host, id: string, { file, sha256, path, copy }: KeptEvidence): Checked[] {
  const own: Checked = { file, path, ofCopy: false, sha256, verdict: verdictOf(host, path, sha256) };
  if (copy === null) return [own];
  const kept = host.join(copyFolder(host, id), copy);
  const ofCopy: Checked = { ...own, path: kept, ofCopy: true, verdict: verdictOf(host, kept, sha256) };
  return ["missing", "unplaced"].includes(own.verdict) && ofCopy.verdict === "same" ? [ofCopy] : [own, ofCopy];
}

function checkNamed(host: Host, named: string, evidence: readonly KeptEvidence[]): Checked {
  const path = host.absolutePath(named);
  const { sha256 } = host.fileFacts(path);
  const file = host.fileName(path);
  const isKnown = evidence.some((each) => each.sha256 === sha256);
  const changed = evidence.some((each) => each.file === file) ? "changed" : "strange";
  return { file, path, ofCopy: false, sha256, verdict: isKnown ? "same" : changed };
}

function verdictOf(host: Host, path: string | null, sha256: string): Verdict {
  if (path === null) return "unplaced";
  try {
    return host.fileFacts(path).sha256 === sha256 ? "same" : "changed";
  } catch (error) {
    if (isHostError(error)) return "missing";
    throw error;
  }
}

function lineOf({ file, verdict, ofCopy }: Checked, words: KeepingMessages["evidence"]): string {
  return `${file}${ofCopy ? ` (${words.copy})` : ""}: ${words[verdict]}`;
}

/** With `--json` each is a problem; else the lines above have said it. */
function differs(wrong: readonly Checked[], words: KeepingMessages["evidence"], json: boolean): CommandFailure {
  const problems = wrong.map((each): FailureProblem => {
    return { file: each.path ?? each.file, line: 1, column: 1, code: each.verdict, message: lineOf(each, words) };
  });
  return new CommandFailure({ code: "evidence-differs", count: wrong.length, problems: json ? problems : [] });
}
