// Everything that makes a letter, behind one door: the command and the assistant both open it only to write one.

export { renderLetterAdvice } from "../../render/letter-advice.ts";
export { letterContent } from "./letter-file.ts";
export { letterJson } from "./letter-json.ts";
export { type MadeLetter, makeLetters } from "./make-letter.ts";
