import { commandMessages } from "../../../i18n/command.ts";
import { dayOf } from "../../../plan/calendar.ts";
import { hashLibrary } from "../../../playbook/hash.ts";
import { lintLibrary } from "../../../playbook/lint/lint.ts";
import { type Bump, bumped, parseLock, publish, touched, type VersionsLock } from "../../../playbook/lock.ts";
import { raiseVersion } from "../../../playbook/parse-bump.ts";
import type { CommandDefinition } from "../../command.ts";
import type { Context } from "../../context.ts";
import { CommandFailure } from "../../failure.ts";
import { brokenLibrary, readLibrary } from "../../folder-shelf.ts";
import { playbooksFolder } from "./folder.ts";

interface LockOptions {
  readonly playbooks?: string;
  readonly bump?: Bump;
  readonly note?: string;
}

/**
 * `komek playbook lock`: records the versions as published. `--bump patch --note …` first raises the version of every
 * playbook (or of the facts) whose content was changed. What is published is never rewritten.
 */
export const lockCommand: CommandDefinition = {
  name: "lock",
  arguments: "",
  options: [{ flags: "--bump <patch|minor|major>", choices: ["patch", "minor", "major"] }, { flags: "--note <text>" }],
  run(context, _names, options: LockOptions) {
    const { host, locale } = context;
    const folder = playbooksFolder(context, options);
    const sha256 = (text: string): string => host.sha256(text);
    const lockFile = host.join(folder, "versions.lock.json");
    const lock = parseLock(host.exists(lockFile) ? host.readText(lockFile) : undefined);
    let library = readLibrary(host, folder, locale);
    const problems = lintLibrary(library);
    if (problems.length > 0) throw brokenLibrary(problems, locale);
    const changed = touched(library, hashLibrary(library, sha256), lock);
    if (changed.length > 0) {
      if (options.bump === undefined || options.note === undefined) {
        throw new CommandFailure({
          code: "usage",
          detail: `--bump patch --note … (${changed.map(({ id }) => id).join(", ")})`,
        });
      }
      raiseAll(context, { folder, changed, bump: options.bump, note: options.note });
      library = readLibrary(host, folder, locale);
    }
    const published = publish(library, hashLibrary(library, sha256), lock);
    host.writeWhole(lockFile, `${JSON.stringify(published, null, 1)}\n`);
    host.note(`${commandMessages(locale).locked(count(published) - count(lock))}\n`);
  },
};

interface Raise {
  readonly folder: string;
  readonly changed: ReturnType<typeof touched>;
  readonly bump: Bump;
  readonly note: string;
}

function raiseAll({ host }: Context, { folder, changed, bump, note }: Raise): void {
  for (const { file } of changed) {
    const path = host.join(folder, file.file);
    const raised = {
      version: bumped(file.value.version, bump),
      on: dayOf(host.now()),
      what: { ru: note, kk: note, en: note },
    };
    host.writeWhole(path, raiseVersion(host.readText(path), raised));
  }
}

function count({ facts, playbooks, letters = {} }: VersionsLock): number {
  const others = [...Object.values(playbooks), ...Object.values(letters)];
  return facts.length + others.reduce((sum, versions) => sum + versions.length, 0);
}
