import type { SourceLibrary } from "../parse.ts";
import { type Problem, sortProblems } from "../problem.ts";
import { lintIdentity } from "./lint-identity.ts";
import { lintLetters } from "./lint-letter.ts";
import { lintReferences } from "./lint-reference.ts";
import { lintSigns } from "./lint-signs.ts";
import { lintSteps } from "./lint-step.ts";
import { lintText } from "./lint-text.ts";
import { lintTruth } from "./lint-truth.ts";
import { lintUnused } from "./lint-unused.ts";

/**
 * What can be said of a parsed library without making a plan: ids, references, sentences, facts, single steps.
 * What needs plans (the invariants) stands in the plan room.
 */
export function lintLibrary(library: SourceLibrary): Problem[] {
  const rules = [lintIdentity, lintReferences, lintText, lintTruth, lintSteps, lintUnused, lintLetters, lintSigns];
  return sortProblems(rules.flatMap((rule) => rule(library)));
}
