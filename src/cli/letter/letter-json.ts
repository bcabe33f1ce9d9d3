import { type Letter, type LetterLine, lineText } from "../../letter/letter.ts";
import type { MadeLetter } from "./make-letter.ts";

/** A line as data: what it says, and the labels of what the hand writes in it. */
function lineJson(line: LetterLine) {
  return { text: lineText(line), blanks: line.flatMap((run) => (run.kind === "blank" ? [run.label] : [])) };
}

function bodyJson(body: Letter["body"]) {
  return body.map((block) =>
    block.kind === "paragraph"
      ? { kind: block.kind, ...lineJson(block.line) }
      : { kind: block.kind, points: block.lines.map(lineJson) },
  );
}

/** A letter as `komek.letter/1`; `file` is where it was written. */
export function letterJson(
  { letter, advice }: MadeLetter,
  place: { readonly case: string | null; readonly file: string | null },
) {
  const { id, version, sha256, locale, readingOnly, to, from, heading, about, body, attach, signing } = letter;
  return {
    ...{ schema: "komek.letter/1", lang: locale, id, version, sha256, ...place, readingOnly },
    ...{ to: to.map(lineJson), from, heading: lineText(heading), about: about && lineJson(about) },
    ...{ body: bodyJson(body), attach: attach.lines.map(lineJson), signing, advice },
  };
}
