import type { CheckReport } from "../../signs/check-report.ts";
import type { ByteLines } from "./byte-lines.ts";

/**
 * Writes reports as `JSON.stringify` does, byte for byte. Most of a report is the same in many: a reason, a note, the
 * list of what to do next. Each of those is made into bytes once, and kept by the text or the list itself.
 */
export function reportWriter({ add, addBytes }: ByteLines): (report: CheckReport) => void {
  const lists = new WeakMap<object, Uint8Array>();
  const ends = new Map<string, Uint8Array>();
  const addList = (list: object): void => {
    const bytes = lists.get(list) ?? Buffer.from(JSON.stringify(list));
    lists.set(list, bytes);
    addBytes(bytes);
  };
  const addWhy = (why: string): void => {
    const bytes = ends.get(why) ?? Buffer.from(`,"why":${JSON.stringify(why)}}`);
    ends.set(why, bytes);
    addBytes(bytes);
  };
  return ({ schema, verdict, signs, scripts, links, notes, next }) => {
    let before = `{"schema":"${schema}","verdict":"${verdict}","signs":[`;
    for (const { id, quote, why } of signs) {
      add(`${before}{"id":${JSON.stringify(id)},"quote":${JSON.stringify(quote)}`);
      addWhy(why);
      before = ",";
    }
    before = `${signs.length === 0 ? before : ""}],"scripts":${jsonList(scripts)},"links":${jsonList(links)},"notes":[`;
    for (const note of notes) {
      add(before);
      addList(note);
      before = ",";
    }
    add(`${notes.length === 0 ? before : ""}],"next":`);
    addList(next);
    add("}");
  };
}

function jsonList(list: readonly object[]): string {
  return list.length === 0 ? "[]" : JSON.stringify(list);
}
