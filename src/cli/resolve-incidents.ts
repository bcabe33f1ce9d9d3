import type { IncidentSummary, Library } from "../playbook/catalog.ts";
import { CommandFailure } from "./failure.ts";
import { nearestNames } from "./nearest.ts";

/**
 * Names and aliases → incident ids, each once. A name nobody knows fails with the nearest (exit 5), a withdrawn one
 * with its successor (exit 7).
 */
export function resolveIncidents(library: Library, names: readonly string[]): string[] {
  return [...new Set(names.map((name) => findIncident(library, name).id))];
}

function findIncident(library: Library, name: string): IncidentSummary {
  const wanted = name.toLowerCase();
  const found = library.incidents.find(({ id, aliases }) => id === wanted || aliases.includes(wanted));
  if (found !== undefined) return found;
  const withdrawn = library.withdrawn.find(({ id }) => id === wanted);
  if (withdrawn !== undefined)
    throw new CommandFailure({ code: "incident-withdrawn", name, successor: withdrawn.successor ?? "" });
  const known = library.incidents.flatMap(({ id, aliases }) => [id, ...aliases]);
  throw new CommandFailure({ code: "unknown-incident", name, nearest: nearestNames(name, known) });
}

/** A pin is a prefix of the version: "1", "1.4" or "1.4.2". One that is not met stops the command (exit 7). */
export function checkPins(library: Library, pins: Readonly<Record<string, string>>): void {
  for (const [name, pin] of Object.entries(pins)) {
    const { id, version } = findIncident(library, name);
    if (version !== pin && !version.startsWith(`${pin}.`)) {
      throw new CommandFailure({ code: "pin-not-met", incident: id, pin, version });
    }
  }
}
