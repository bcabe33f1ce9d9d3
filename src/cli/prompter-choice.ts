import { createPrompt, isDownKey, isEnterKey, isUpKey, useEffect, useKeypress, useState } from "@inquirer/core";
import { PROMPTER_WORDS } from "../i18n/prompter.ts";
import { type ChoiceMatch, matchChoice } from "./choice-keys.ts";
import type { Choice } from "./prompter.ts";
import { hintLines, optionLines, pickedLines, selectedLines } from "./prompter-lines.ts";

/** What our own choice prompt is given. */
export interface ChoiceConfig {
  readonly question: Choice;
  readonly width: number;
  /** The list is longer than the screen: it was written before, and only the line below it is drawn again. */
  readonly isListed: boolean;
}

interface Typing {
  readonly text: string;
  /** Picked with the arrows; undefined until the first arrow, so that Enter alone picks nothing. */
  readonly position?: number;
  readonly hint: readonly string[];
}

/** Closes a prompt whose terminal has said its last: Ctrl-D, or a window that was closed. */
export function useEndOfInput(onEnd: () => void): void {
  useEffect((readline) => {
    readline.on("close", onEnd);
  }, []);
}

/** A numbered list, picked from by number, word or arrows and confirmed with Enter. Null: there is no more input. */
export const choicePrompt = createPrompt<string | null, ChoiceConfig>((config, done) => {
  const [typing, setTyping] = useState<Typing>({ text: "", hint: [] });
  const [picked, setPicked] = useState<number | undefined>(undefined);
  const { question, width } = config;
  useEndOfInput(() => done(null));
  useKeypress((key, readline) => {
    if (isUpKey(key) || isDownKey(key)) {
      readline.clearLine(0);
      return setTyping({ text: "", hint: [], position: moved(config, typing, isUpKey(key) ? -1 : 1) });
    }
    if (!isEnterKey(key)) return setTyping(afterTyping(typing, readline.line.replaceAll("\t", " ")));
    const match = matchOf(config, typing);
    const option = match.kind === "one" ? question.options[match.position] : undefined;
    if (match.kind !== "one" || option === undefined) {
      return setTyping({ text: "", hint: hintLines(question, match, width) });
    }
    setPicked(match.position);
    done(option.id);
  });
  return picked === undefined ? draw(config, typing) : pickedLines(question, picked, width).join("\n");
});

function matchOf({ question }: ChoiceConfig, { text, position }: Typing): ChoiceMatch {
  if (text === "" && position !== undefined) return { kind: "one", position };
  return matchChoice(question.options, text);
}

/** A key that types nothing, such as Shift, leaves what the arrows picked. */
function afterTyping(typing: Typing, text: string): Typing {
  return text === typing.text ? typing : { text, hint: [] };
}

/** The arrows go round; the first one picks the first or the last option. */
function moved({ question }: ChoiceConfig, { position }: Typing, by: 1 | -1): number {
  const count = question.options.length;
  if (position === undefined) return by === 1 ? 0 : count - 1;
  return (position + by + count) % count;
}

function draw(config: ChoiceConfig, typing: Typing): [string, string] {
  const { question, width, isListed } = config;
  const words = PROMPTER_WORDS[question.locale];
  const match = matchOf(config, typing);
  const position = match.kind === "one" ? match.position : undefined;
  const list = isListed ? [] : [...optionLines(question.options, width, position), ""];
  const below = position === undefined ? typing.hint : selectedLines(question, position, width);
  return [[...list, words.choose + typing.text].join("\n"), below.join("\n")];
}
