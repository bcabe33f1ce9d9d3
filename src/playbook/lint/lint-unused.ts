import { WHO_IS_HELPED } from "../catalog.ts";
import type { SourceLibrary } from "../parse.ts";
import type { Problem } from "../problem.ts";
import { type Placed, placedList, problemAt } from "./lint-place.ts";

/** S8: a shared step or question that no playbook brings in is reached by nobody. The first is asked anyway. */
export function lintUnused(library: SourceLibrary): Problem[] {
  const used = (key: "steps" | "questions"): Set<string | undefined> => {
    const entries = library.incidents.flatMap((file) => placedList<{ readonly use?: string }>(file, key));
    return new Set(entries.map(({ source }) => source.use));
  };
  const unused = (key: "steps" | "questions"): Placed<{ readonly id: string }>[] => {
    const brought = used(key);
    const shared = placedList<{ readonly id: string }>(library.shared[`${key}.yaml`], key);
    return shared.filter(({ source: { id } }) => !brought.has(id) && id !== WHO_IS_HELPED);
  };
  return [...unused("steps"), ...unused("questions")].map((placed) =>
    problemAt(placed, "S8", { about: placed.source.id }),
  );
}
