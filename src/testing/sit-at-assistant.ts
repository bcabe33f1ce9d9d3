import { sitWith } from "../cli/assistant/sit.ts";
import { makeContext } from "../cli/context.ts";
import { failureOf } from "../cli/failure.ts";
import { builtShelf } from "../cli/library.ts";
import type { hostWithProgram } from "./built-program.ts";
import { type ScriptedAnswer, scriptedPrompter } from "./scripted-prompter.ts";

const OPTIONS = { input: true, color: false };

/** A person at the screen who answers from a script, in Russian. The script ends with leaving unless it interrupts. */
export async function sit(
  host: ReturnType<typeof hostWithProgram>,
  script: readonly ScriptedAnswer[],
  given: SitOptions = {},
) {
  const prompter = scriptedPrompter(...script);
  const languages = { locales: ["ru"], callLocale: "ru", chosen: true, explicit: true } as const;
  const context = makeContext(host, OPTIONS, { languages, shelf: builtShelf(host) });
  const sitting = { names: given.names ?? [], options: { input: true, private: given.private ?? false } };
  const failure = await sitWith(prompter, context, sitting).then(
    () => undefined,
    (error: unknown) => failureOf(error) ?? Promise.reject(error),
  );
  prompter.expectAllUsed();
  return { prompter, failure };
}

interface SitOptions {
  readonly names?: readonly string[];
  readonly private?: boolean;
}

/** The first questions of 1414, answered so that nothing more is known. */
export const FIRST_1414: readonly ScriptedAnswer[] = [
  ["Кому", "me"],
  ["Ставили", "neither"],
  ["", "no"],
  ["", "no"],
  ["", "nothing"],
];
