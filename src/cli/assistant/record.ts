import type { CaseState } from "../../case/case-state.ts";
import { type CaseEvent, EVENT_VERSION, type EventBody } from "../../case/event.ts";
import { foldCase } from "../../case/fold.ts";
import type { Host } from "../../host/host.ts";
import { atOffset } from "../../plan/calendar.ts";
import { removeCase, removeEmptyFolders } from "../case/case-store.ts";
import { appendEvent, caseFile, type LoadedCase, loadCase, openCase } from "../case-file.ts";

/** The record of the person at the screen: on disk, or in memory where nothing may be saved. */
export interface CaseRecord {
  /** The path of its file; empty where nothing is saved. */
  readonly savedIn: string;
  state(): CaseState;
  /** Adds an event and gives its id. When it returns, a saved record is on the disk. */
  add(body: EventBody): string;
  /** Removes what was written and goes on in memory. */
  erase(): void;
}

/** Begins a record; `saved` false keeps it in memory only. */
export function beginRecord(host: Host, incidents: readonly string[], saved: boolean): CaseRecord {
  if (saved) return savedRecord(host, openCase(host, { incidents }));
  return memoryRecord(host, [{ ...stamp(host), kind: "opened", incidents }]);
}

/** Goes on with a case that is on the disk. */
export function savedRecord(host: Host, loaded: LoadedCase): CaseRecord {
  let inMemory: CaseRecord | undefined;
  let { state } = loaded;
  return {
    get savedIn() {
      return inMemory === undefined ? caseFile(host, loaded.id) : "";
    },
    state: () => inMemory?.state() ?? state,
    add(body) {
      if (inMemory !== undefined) return inMemory.add(body);
      const { id } = appendEvent(host, loaded.id, body);
      state = loadCase(host, loaded.id)?.state ?? state;
      return id;
    },
    erase() {
      const events = loadCase(host, loaded.id)?.events ?? loaded.events;
      removeCase(host, loaded.id);
      removeEmptyFolders(host);
      inMemory = memoryRecord(host, events);
    },
  };
}

function memoryRecord(host: Host, begun: readonly CaseEvent[]): CaseRecord {
  const events = [...begun];
  return {
    savedIn: "",
    state: () => foldCase(events),
    add: (body) => {
      const event: CaseEvent = { ...stamp(host), ...body };
      events.push(event);
      return event.id;
    },
    erase: () => undefined,
  };
}

function stamp(host: Host): Pick<CaseEvent, "v" | "id" | "at"> {
  return { v: EVENT_VERSION, id: host.randomId(), at: atOffset(host.now()) };
}
