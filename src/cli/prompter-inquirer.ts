import { AbortPromptError, ExitPromptError } from "@inquirer/core";
import { createPromptModule } from "inquirer";
import type { Host } from "../host/host.ts";
import { LineReader } from "./line-reader.ts";
import { type Choice, Interrupted, type LineQuestion, type Prompter } from "./prompter.ts";
import { type ChoiceConfig, choicePrompt } from "./prompter-choice.ts";
import { type LineConfig, linePrompt } from "./prompter-line.ts";
import { optionLines, questionLines } from "./prompter-lines.ts";
import { readPasted } from "./prompter-pasted.ts";

/** What a terminal shows that does not say how high it is. */
const USUAL_ROWS = 24;
/** Below a list: an empty line, what is typed, and up to four lines of hint. */
const ROWS_BELOW = 6;

/** A question for inquirer: its kind, a name for the answer, and our own settings. */
type Asked = { readonly name: "answer"; readonly message: string } & (
  | ({ readonly type: "choice" } & ChoiceConfig)
  | ({ readonly type: "line" } & LineConfig)
);

/** Questions on a terminal, drawn by inquirer. What was asked and picked stays on the screen. */
export function inquirerPrompter(host: Host): Prompter {
  const { input, output } = host.terminal;
  const leaving = new AbortController();
  // Ctrl-C that comes between two questions, when the terminal is not read key by key, fails the next one.
  const interrupt = (): void => leaving.abort();
  input.on("interrupt", interrupt);
  const module = createPromptModule({ input, output, signal: leaving.signal });
  module.registerPrompt("choice", choicePrompt);
  module.registerPrompt("line", linePrompt);
  const ask = async (question: Asked): Promise<string> => {
    const { answer } = await module<{ answer: string | null }>(question).catch(asInterrupted);
    if (answer === null) throw new Interrupted();
    return answer;
  };
  return {
    choose: (question) => ask(choiceOf(host, question)),
    line: (question) => ask(lineOf(host, question)),
    lines: (question) => pasted(host, question),
    say: (text) => host.note(`${text}\n`),
    close: () => void input.off("interrupt", interrupt).pause(),
  };
}

/** Redrawing a list that is longer than the screen would fill the screen with copies: such a list is written once. */
function choiceOf(host: Host, question: Choice): Asked {
  const width = host.columns();
  const list = optionLines(question.options, width);
  const isListed = list.length + ROWS_BELOW > rowsOf(host);
  write(host, [...questionLines(question, width), ...(isListed ? list : [])]);
  return { type: "choice", name: "answer", message: question.title, question, width, isListed };
}

function lineOf(host: Host, question: LineQuestion): Asked {
  const width = host.columns();
  write(host, questionLines(question, width));
  return { type: "line", name: "answer", message: question.title, question, width };
}

/** Between two of inquirer's prompts the terminal reads whole lines, as a pasted text needs. */
async function pasted(host: Host, question: LineQuestion): Promise<string> {
  const reader = new LineReader(host.terminal.input);
  try {
    return await readPasted(host, reader, question);
  } finally {
    reader.close();
  }
}

function rowsOf({ terminal }: Host): number {
  const { rows } = terminal.output as { readonly rows?: number };
  return rows || USUAL_ROWS;
}

function write({ terminal }: Host, lines: readonly string[]): void {
  terminal.output.write(lines.map((line) => `${line}\n`).join(""));
}

function asInterrupted(error: unknown): never {
  throw error instanceof ExitPromptError || error instanceof AbortPromptError ? new Interrupted() : error;
}
