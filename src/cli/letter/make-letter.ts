import type { Locale } from "../../i18n/locale.ts";
import { admissionsIn } from "../../letter/admission.ts";
import { adviceFor, type LetterAdvice } from "../../letter/advice.ts";
import { auditLetter } from "../../letter/audit.ts";
import type { Letter } from "../../letter/letter.ts";
import { writeLetter } from "../../letter/write-letter.ts";
import type { CatalogLetter, LetterLibrary } from "../../playbook/catalog-letter.ts";
import type { Context } from "../context.ts";
import { CommandFailure } from "../failure.ts";
import { nearestNames } from "../nearest.ts";
import { type LetterCase, letterGround, type TypedAnswers } from "./letter-ground.ts";

/** A letter in one language with what is said beside it. */
export interface MadeLetter {
  readonly letter: Letter;
  readonly advice: LetterAdvice;
}

export interface LetterOrder {
  readonly name: string;
  readonly state: LetterCase | undefined;
  readonly typed: TypedAnswers;
}

/**
 * A letter, audited, in each language of the page. Fails with exit 5 for a name nobody knows, 4 where what was typed
 * admits what no letter may, and 1 where the audit finds in it what nobody gave: then there is no letter.
 */
export function makeLetters(context: Context, order: LetterOrder): readonly [MadeLetter, ...MadeLetter[]] {
  const [first, ...others] = context.languages.locales;
  return [makeLetter(context, first, order), ...others.map((locale) => makeLetter(context, locale, order))];
}

function makeLetter(context: Context, locale: Locale, { name, state, typed }: LetterOrder): MadeLetter {
  const ground = letterGround(context, locale, { state, typed });
  const template = templateNamed(ground.library, name);
  const letter = writeLetter(template, ground);
  const [finding] = auditLetter(template, ground, letter);
  if (finding !== undefined) {
    throw new CommandFailure({ code: "internal", detail: `letter ${name}, ${finding.where}: ${finding.text}` });
  }
  const [admission] = admissionsIn(letter, ground.library);
  if (admission !== undefined) throw new CommandFailure({ code: "letter-wording", ...admission });
  const { calendar } = context.shelf.library(locale);
  return { letter, advice: adviceFor(template, letter, { ground, calendar }) };
}

function templateNamed({ letters }: LetterLibrary, name: string): CatalogLetter {
  const known = letters.map(({ id }) => id);
  const template = letters.find(({ id }) => id === name);
  if (template !== undefined) return template;
  throw new CommandFailure({ code: "unknown-letter", name, nearest: nearestNames(name, known) });
}
