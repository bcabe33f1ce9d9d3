import { coveringAnswers, type Random, randomAnswers } from "../interview/covering-answers.ts";
import type { Library } from "../playbook/catalog.ts";
import { type Breach, breachesOf, skeletonOf } from "./invariant.ts";
import type { Proof } from "./prove-paths.ts";

/** How many random interviews are walked after the covering sets. */
const RANDOM_WALKS = 500;

/** Every pair and triple of incidents, in menu order. */
export function pairsAndTriples(ids: readonly string[]): string[][] {
  return ids.flatMap((one, index) =>
    ids
      .slice(index + 1)
      .flatMap((two, offset) => [[one, two], ...ids.slice(index + 2 + offset).map((three) => [one, two, three])]),
  );
}

/**
 * Proves S1, S3, S5 and S9 for pairs and triples of incidents over covering sets of answers (every two options of two
 * questions meet) and over a seeded random walk that follows what the answers open.
 */
export function proveMerges(library: Library, { on, random }: { on: string; random: Random }): Proof {
  const ids = library.incidents.map(({ id }) => id);
  const breaches: Breach[] = [];
  let paths = 0;
  const prove = (incidents: readonly string[], answers: Readonly<Record<string, string>>): void => {
    paths += 1;
    breaches.push(...breachesOf(skeletonOf(library, incidents, { answers, on }), false));
  };
  const merges = pairsAndTriples(ids);
  for (const incidents of merges) for (const answers of coveringAnswers(library, incidents)) prove(incidents, answers);
  for (let walk = 0; walk < RANDOM_WALKS; walk += 1) {
    const incidents = merges[Math.floor(random() * merges.length)] ?? ids;
    prove(incidents, randomAnswers(library, incidents, random));
  }
  return { paths, breaches };
}
