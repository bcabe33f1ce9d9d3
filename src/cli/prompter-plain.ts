import type { Host } from "../host/host.ts";
import { PROMPTER_WORDS } from "../i18n/prompter.ts";
import { matchChoice } from "./choice-keys.ts";
import { LineReader } from "./line-reader.ts";
import type { Choice, LineQuestion, Prompter } from "./prompter.ts";
import { hintLines, optionLines, questionLines } from "./prompter-lines.ts";
import { readPasted } from "./prompter-pasted.ts";

/** Numbered questions line by line: nothing is drawn again, and no escape code is written. */
export function plainPrompter(host: Host): Prompter {
  const reader = new LineReader(host.terminal.input);
  return {
    choose: (question) => choose(host, reader, question),
    line: (question) => askLine(host, reader, question),
    lines: (question) => readPasted(host, reader, question),
    say: (text) => host.note(`${text}\n`),
    close: () => reader.close(),
  };
}

async function choose(host: Host, reader: LineReader, question: Choice): Promise<string> {
  const width = host.columns();
  sayLines(host, [...questionLines(question, width), ...optionLines(question.options, width)]);
  for (;;) {
    host.note(PROMPTER_WORDS[question.locale].choose);
    const match = matchChoice(question.options, await reader.next());
    const picked = match.kind === "one" ? question.options[match.position] : undefined;
    if (picked !== undefined) return picked.id;
    sayLines(host, hintLines(question, match, width));
  }
}

async function askLine(host: Host, reader: LineReader, question: LineQuestion): Promise<string> {
  sayLines(host, questionLines(question, host.columns()));
  for (;;) {
    host.note(PROMPTER_WORDS[question.locale].answer);
    const typed = (await reader.next()).trim();
    const refusal = question.refuse?.(typed);
    if (refusal === undefined) return typed;
    host.note(`${refusal}\n`);
  }
}

function sayLines(host: Host, lines: readonly string[]): void {
  host.note(lines.map((line) => `${line}\n`).join(""));
}
