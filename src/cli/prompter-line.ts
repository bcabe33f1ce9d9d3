import { createPrompt, isEnterKey, useKeypress, useState } from "@inquirer/core";
import { PROMPTER_WORDS } from "../i18n/prompter.ts";
import { wrap } from "../render/wrap.ts";
import type { LineQuestion } from "./prompter.ts";
import { useEndOfInput } from "./prompter-choice.ts";

/** What our own line prompt is given. */
export interface LineConfig {
  readonly question: LineQuestion;
  readonly width: number;
}

/** One line in the person's own words. Null: there is no more input. */
export const linePrompt = createPrompt<string | null, LineConfig>(({ question, width }, done) => {
  const [typed, setTyped] = useState("");
  const [refusal, setRefusal] = useState("");
  useEndOfInput(() => done(null));
  useKeypress((key, readline) => {
    const refused = isEnterKey(key) ? question.refuse?.(typed.trim()) : "";
    if (isEnterKey(key) && refused === undefined) return done(typed.trim());
    setRefusal(refused ?? "");
    setTyped(readline.line.replaceAll("\t", " "));
  });
  return [PROMPTER_WORDS[question.locale].answer + typed, refusal === "" ? "" : wrap(refusal, width).join("\n")];
});
