import { parseFile, type SourceLibrary } from "./parse.ts";
import type { Problem } from "./problem.ts";
import { type Reading, readersSchema } from "./schema-readers.ts";

/** Where the second readers of a library stand, beside its lock. */
export const READERS_FILE = "readers.yaml";

/** Who read which playbook a second time, or all problems of the file. A library without the file has no readers. */
export function parseReaders(
  content: string | undefined,
  library: SourceLibrary,
): { readers: readonly Reading[]; problems: Problem[] } {
  const problems: Problem[] = [];
  if (content === undefined) return { readers: [], problems };
  const parsed = parseFile(READERS_FILE, content, { schema: readersSchema, problems });
  const readers = parsed?.value.readers ?? [];
  const known = new Set(library.incidents.map(({ value }) => value.id));
  for (const [index, { incident }] of readers.entries()) {
    if (parsed === undefined || known.has(incident)) continue;
    const place = parsed.at(["readers", index, "incident"]);
    problems.push({ code: "unknown-id", file: READERS_FILE, ...place, about: incident, expected: "incident" });
  }
  return { readers, problems };
}
