import { seededRandom } from "../interview/covering-answers.ts";
import type { Breach } from "../plan/invariant.ts";
import { proveMerges } from "../plan/prove-merges.ts";
import { provePaths } from "../plan/prove-paths.ts";
import { proveWords } from "../plan/prove-words.ts";
import type { Library } from "../playbook/catalog.ts";
import { type CompiledLibrary, libraryOf } from "../playbook/compile/compile.ts";
import type { SourceLibrary } from "../playbook/parse.ts";
import type { Problem } from "../playbook/problem.ts";

/** More paths than these are more than can be proved, and more than a person should face. */
const MOST_PATHS = 20_000;
const SEED = 20261124;

export interface LintMoment {
  /** The day of planning, ISO. */
  readonly on: string;
  readonly at: Date;
}

/** What is proved over pairs and triples of incidents: half of all the work, which a second core can do meanwhile. */
export function breachesOfMerges(compiled: CompiledLibrary, on: string): readonly Breach[] {
  return proveMerges(libraryOf(compiled), { on, random: seededRandom(SEED) }).breaches;
}

/**
 * Proves the safety invariants over every path of every playbook and over the words of the plan; what breaks in merges
 * is added. Many answers break the same promise in the same place: it is reported once, with one of them.
 */
export async function lintPlans(
  library: Library,
  source: SourceLibrary,
  { on, at, merges }: LintMoment & { readonly merges: Promise<readonly Breach[]> },
): Promise<Problem[]> {
  const alone = library.incidents.flatMap(({ id }) =>
    provePaths(library, id, { on, most: MOST_PATHS }).breaches.map(placedIn(source, id)),
  );
  const words = proveWords(library, at).map(placedIn(source));
  const merged = (await merges).map(placedIn(source));
  const first = new Map<string, Problem>();
  for (const { answers, ...problem } of [...alone, ...words, ...merged]) {
    const key = `${problem.code} ${problem.about}`;
    if (!first.has(key)) first.set(key, { ...problem, about: withAnswers(problem, answers) });
  }
  return [...first.values()];
}

/** What it is about, and under which answers, where it is not the sentence itself that counts. */
function withAnswers({ about, expected }: Problem, answers: Breach["answers"]): string {
  return expected !== "" || Object.keys(answers).length === 0 ? about : `${about}; ${JSON.stringify(answers)}`;
}

interface PlacedBreach extends Problem {
  readonly answers: Breach["answers"];
}

/** A breach at the place of the step it names, or at the top of the playbook. */
function placedIn(source: SourceLibrary, incident?: string): (breach: Breach) => PlacedBreach {
  return ({ code, about, expected, answers }) => {
    const own = source.incidents.find(({ value }) => value.id === incident);
    const files = own === undefined ? source.incidents : [own];
    const found = files.flatMap((file) => {
      const index = file.value.steps.findIndex((step) => "id" in step && step.id === about);
      return index < 0 ? [] : [{ file: file.file, ...file.at(["steps", index]) }];
    });
    const place = found[0] ?? { file: own?.file ?? "incidents", ...(own?.at(["id"]) ?? { line: 1, column: 1 }) };
    return { code, ...place, about, expected: expected ?? "", answers };
  };
}
