import { coveringAnswers, type Random, randomAnswers } from "../interview/covering-answers.ts";
import { type Answers, interviewer } from "../interview/interview.ts";
import type { Library } from "../playbook/catalog.ts";
import { type Breach, breachesOf, skeletonsOf } from "./invariant.ts";
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
  const merges = pairsAndTriples(library.incidents.map(({ id }) => id));
  const open = interviewer(library);
  const breaches: Breach[] = [];
  let paths = 0;
  const prove = (incidents: readonly string[], rows: readonly Answers[]): void => {
    paths += rows.length;
    const skeletons = skeletonsOf(library, on, open);
    breaches.push(...rows.flatMap((answers) => breachesOf(skeletons(incidents, answers), false)));
  };
  for (const incidents of merges) prove(incidents, coveringAnswers(library, incidents));
  for (let walk = 0; walk < RANDOM_WALKS; walk += 1) {
    const incidents = merges[Math.floor(random() * merges.length)] ?? [];
    prove(incidents, [randomAnswers(library, incidents, random)]);
  }
  return { paths, breaches };
}
