import type { CaseEvent, EventKind } from "./event.ts";

/** What the program itself writes is not the person's to take back. */
const NOT_UNDONE: readonly EventKind[] = ["opened", "planned", "undone", "rechecked", "playbook-accepted"];

/**
 * The events that count: each id once, without those taken back. Read from the end, so that an undoing which was
 * itself undone takes nothing back, and so that nothing is taken back before it happened.
 */
export function standingEvents(events: readonly CaseEvent[]): CaseEvent[] {
  const taken = new Set<string>();
  return firstOfEach(events)
    .reverse()
    .filter((event) => {
      if (taken.has(event.id) && event.kind !== "opened") return false;
      if (event.kind === "undone") taken.add(event.event);
      return true;
    })
    .reverse();
}

/** The event that `undo` takes back: the last that stands and is the person's own. */
export function lastUndoable(events: readonly CaseEvent[]): CaseEvent | undefined {
  return standingEvents(events).findLast(({ kind }) => !NOT_UNDONE.includes(kind));
}

function firstOfEach(events: readonly CaseEvent[]): CaseEvent[] {
  const seen = new Set<string>();
  return events.filter(({ id }) => !seen.has(id) && seen.add(id));
}
