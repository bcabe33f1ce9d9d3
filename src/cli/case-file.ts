import { type CaseState, type CaseSummary, summarizeCase } from "../case/case-state.ts";
import { type CaseEvent, EVENT_VERSION, type EventBody } from "../case/event.ts";
import { foldCase } from "../case/fold.ts";
import { type DecodedEvents, decodeEvents, encodeEvent } from "../case/saved.ts";
import { type Host, HostError, isHostError } from "../host/host.ts";
import { atOffset, OFFSET } from "../plan/calendar.ts";

/** A case has a plain name, so that none leads out of its folder. */
export const CASE_ID = /^[a-z0-9]+$/;
const ENDING = ".jsonl";

/** One case as it stands on this computer. */
export interface LoadedCase extends DecodedEvents {
  readonly id: string;
  readonly state: CaseState;
}

/** How a case begins. `moment` is when it happened, where the person names another than now. */
export interface Opening {
  readonly incidents: readonly string[];
  readonly moment?: string;
}

/** Begins a case with a new id. When this returns, the disk has it. */
export function openCase(host: Host, opening: Opening): LoadedCase {
  host.makePrivateFolder(caseFolder(host));
  let id = host.randomId();
  while (host.exists(caseFile(host, id)) || host.exists(host.join(caseFolder(host), `${id}.age`))) id = host.randomId();
  const event: CaseEvent = { ...stamp(host), kind: "opened", ...opening };
  host.appendDurably(caseFile(host, id), encodeEvent(event, host.sha256));
  return { id, events: [event], damaged: [], unknown: [], state: foldCase([event]) };
}

/**
 * Adds one event to a case; only when this returns may the program say that it is saved. After a torn tail the event
 * gets a line of its own. A case that was erased in another window stays erased. Fails with a `HostError`.
 */
export function appendEvent(host: Host, id: string, body: EventBody): CaseEvent {
  const file = caseFile(host, id);
  if (!host.exists(file)) throw new HostError(file, "write", "ENOENT");
  const event: CaseEvent = { ...stamp(host), ...body };
  const record = host.readText(file);
  const newLine = record === "" || record.endsWith("\n") ? "" : "\n";
  host.appendDurably(file, newLine + encodeEvent(event, host.sha256));
  return event;
}

/** The case of that id, or undefined when there is none here. What is damaged in its record is kept aside. */
export function loadCase(host: Host, id: string): LoadedCase | undefined {
  if (!CASE_ID.test(id) || !host.exists(caseFile(host, id))) return undefined;
  const decoded = decodeEvents(host.readText(caseFile(host, id)), host.sha256);
  if (decoded.damaged.length > 0) keepAside(host, id, `${decoded.damaged.join("\n")}\n`);
  return { id, ...decoded, state: foldCase(decoded.events) };
}

/** All cases on this computer, the most recently opened first. One that cannot be read is left out. */
export function listCases(host: Host): CaseSummary[] {
  return host
    .listFolder(caseFolder(host))
    .filter((name) => name.endsWith(ENDING))
    .flatMap((name) => summaryOf(host, name.slice(0, -ENDING.length)))
    .sort((one, other) => openedAt(other) - openedAt(one) || (one.id < other.id ? -1 : 1));
}

/** The id of the case that is meant when none is named: the most recently opened one that is not closed. */
export function currentCase(host: Host): string | undefined {
  return listCases(host).find(({ closed }) => !closed)?.id;
}

/** Where the record of a case lies, so that the person can be told. */
export function caseFile(host: Host, id: string): string {
  return host.join(caseFolder(host), `${id}${ENDING}`);
}

/** Where all cases lie. */
export function caseFolder(host: Host): string {
  return host.join(host.stateFolder, "cases");
}

/** To the millisecond, so that of two cases which a script opens in one second the later is known. */
function stamp(host: Host): Pick<CaseEvent, "v" | "id" | "at"> {
  const now = host.now();
  const fraction = now.toISOString().slice(19, 23);
  return { v: EVENT_VERSION, id: host.randomId(), at: atOffset(now).replace(OFFSET, fraction + OFFSET) };
}

function openedAt(summary: CaseSummary): number {
  return summary.openedAt === null ? 0 : Date.parse(summary.openedAt) || 0;
}

function summaryOf(host: Host, id: string): CaseSummary[] {
  try {
    const loaded = loadCase(host, id);
    return loaded === undefined ? [] : [summarizeCase(id, loaded.state)];
  } catch (error) {
    if (isHostError(error)) return [];
    throw error;
  }
}

/** Each damaged text once, beside the record. Where even that cannot be written, the case is still shown. */
function keepAside(host: Host, id: string, damaged: string): void {
  const names = host.listFolder(caseFolder(host)).filter((name) => name.startsWith(`${id}.damaged-`));
  const files = names.map((name) => host.join(caseFolder(host), name));
  try {
    if (files.some((file) => host.readText(file) === damaged)) return;
    host.appendDurably(host.join(caseFolder(host), `${id}.damaged-${files.length + 1}`), damaged);
  } catch (error) {
    if (!isHostError(error)) throw error;
  }
}
