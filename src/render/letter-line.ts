import { HAND_LINE, type LetterLine } from "../letter/letter.ts";

/** A line of a letter as it is printed: a blank has its label beside it, unless the words before it say the same. */
export function printedLine(line: LetterLine): string {
  return line.reduce((text, run) => {
    if (run.kind !== "blank") return text + run.text;
    const isNamed = text.toLowerCase().endsWith(`${run.label.toLowerCase()}: `);
    return text + (isNamed ? HAND_LINE : `${HAND_LINE} (${run.label})`);
  }, "");
}
