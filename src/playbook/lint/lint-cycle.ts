import type { SourceLibrary } from "../parse.ts";
import type { Problem } from "../problem.ts";
import { type Placed, placedList, problemAt, writtenSteps } from "./lint-place.ts";

/** The `after` edges and the refusal ladders of the whole library have no cycle. */
export function lintCycles(library: SourceLibrary): Problem[] {
  const steps = writtenSteps(library);
  const uses = library.incidents.flatMap((file) => placedList<{ use?: string; after?: string[] }>(file, "steps"));
  const after = edges([
    ...steps.map(({ source }): [string, readonly string[]] => [source.id, source.after ?? []]),
    ...uses.map(({ source }): [string, readonly string[]] => [source.use ?? "", source.after ?? []]),
  ]);
  const refusal = edges(
    steps.map(({ source }) => [source.id, source.ifRefused === undefined ? [] : [source.ifRefused]]),
  );
  return [...cyclesAt(steps, after, "after"), ...cyclesAt(steps, refusal, "ifRefused")];
}

type Edges = ReadonlyMap<string, ReadonlySet<string>>;

function edges(pairs: readonly (readonly [string, readonly string[]])[]): Edges {
  const map = new Map<string, Set<string>>();
  for (const [from, targets] of pairs) {
    const known = map.get(from) ?? new Set();
    for (const target of targets) known.add(target);
    map.set(from, known);
  }
  return map;
}

function cyclesAt(steps: readonly Placed<{ readonly id: string }>[], graph: Edges, key: string): Problem[] {
  return steps.flatMap((placed) => {
    const round = pathBack(placed.source.id, graph);
    // A cycle is reported once, at its smallest step.
    if (round === undefined || round.some((id) => id < placed.source.id)) return [];
    const expected = [...round, placed.source.id].join(" → ");
    return [problemAt(placed, "cycle", { about: key, expected, inside: [key] })];
  });
}

/** The steps of a way from `start` back to itself, or undefined. */
function pathBack(start: string, graph: Edges): string[] | undefined {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    for (const next of graph.get(way.at(-1) ?? "") ?? []) {
      if (next === start) return way;
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}
