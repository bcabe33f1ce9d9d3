import { Interrupted, type Prompter } from "../cli/prompter.ts";

/** What a test answers: the beginning of a question's title, and the option's id or the line that is typed. */
export type ScriptedAnswer = readonly [title: string, answer: string];

/** Instead of an answer: the person presses Ctrl-C. */
export const INTERRUPT = "Ctrl-C";

/** A prompter that answers from a script, and what a test may look at afterwards. */
export interface ScriptedPrompter extends Prompter {
  /** The titles of the questions that were asked. */
  readonly asked: readonly string[];
  readonly said: readonly string[];
  /** Fails when the script has answers that nobody asked for. */
  expectAllUsed(): void;
}

/** Fails on a question the script does not expect next, on an option that is not offered, and on what is refused. */
export function scriptedPrompter(...script: readonly ScriptedAnswer[]): ScriptedPrompter {
  const left = [...script];
  const asked: string[] = [];
  const said: string[] = [];
  const answerTo = (title: string): string => {
    asked.push(title);
    const [expected, answer] = left.shift() ?? [];
    if (expected === undefined || answer === undefined) throw new Error(`nobody expected the question “${title}”`);
    if (!title.startsWith(expected)) throw new Error(`asked “${title}” where the script expects “${expected}”`);
    if (answer === INTERRUPT) throw new Interrupted();
    return answer;
  };
  return {
    asked,
    said,
    choose: async ({ title, options }) => {
      const answer = answerTo(title);
      if (options.some(({ id }) => id === answer)) return answer;
      throw new Error(`“${title}” does not offer “${answer}” but ${options.map(({ id }) => id).join(", ")}`);
    },
    line: async ({ title, refuse }) => {
      for (;;) {
        const answer = answerTo(title);
        const refusal = refuse?.(answer);
        if (refusal === undefined) return answer;
        said.push(refusal);
      }
    },
    lines: async ({ title }) => answerTo(title),
    say: (text) => void said.push(text),
    close: () => {},
    expectAllUsed: () => {
      if (left.length > 0) throw new Error(`not asked: ${left.map(([title]) => title).join(" · ")}`);
    },
  };
}
