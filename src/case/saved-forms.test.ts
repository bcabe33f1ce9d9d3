import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EVENT_VERSION } from "./event.ts";
import { foldCase } from "./fold.ts";
import { decodeEvents } from "./saved.ts";
import { migrateEvent } from "./saved-forms.ts";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const RECORDS = join(import.meta.dirname, "../testing/records");

/** A record of every release, as it wrote it, with one event of each kind it knew. */
const RELEASES = [["first-release.jsonl", 1, 17]] as const;

describe("a record of an earlier release", () => {
  it.each(RELEASES)("opens whole: %s", (file, form, count) => {
    const record = readFileSync(join(RECORDS, file), "utf8");
    expect(new Set([...record.matchAll(/"v":(\d+)\}$/gm)].map(([, v]) => Number(v)))).toEqual(new Set([form]));
    const { events, damaged, unknown } = decodeEvents(record, sha256);
    expect({ damaged, unknown }).toEqual({ damaged: [], unknown: [] });
    expect(events).toHaveLength(count);
    expect(new Set(events.map(({ v }) => v))).toEqual(new Set([EVENT_VERSION]));
  });

  it("of the first release says what was done, refused, put off, noted and shown", () => {
    const { events } = decodeEvents(readFileSync(join(RECORDS, "first-release.jsonl"), "utf8"), sha256);
    const state = foldCase(events);
    expect(Object.entries(state.steps).map(([id, { state: each, on, how }]) => [id, each, on, how])).toEqual([
      ["check-leak-notice-in-egov", "done", "2026-11-20", null],
      ["keep-codes-after-leak", "refused", "2026-11-21", "№ 7"],
      ["avoid-leak-check-sites", "later", null, null],
      ["set-loan-ban", "cannot", null, null],
    ]);
    expect(state).toMatchObject({
      incidents: ["data-leak-notice"],
      answers: { "who-is-helped": "me", "watched-device": "neither" },
      details: { "leak-happened-on": "2026-11-01" },
      notes: [{ text: "звонили дважды" }],
      ...{ moment: "2026-11-20T09:00:00+05:00", recheckedDays: [] },
    });
    expect(state.plan?.steps).toHaveLength(13);
    expect(state.shown["set-loan-ban"]).toMatchObject({ shown: null, refusalOnly: false, answerWithin: null });
  });

  it("is not guessed at: a form nobody ever wrote stays as it is", () => {
    expect(migrateEvent({ v: 0, kind: "noted" })).toEqual({ v: 0, kind: "noted" });
    expect(migrateEvent({ v: 1.5, kind: "noted" })).toEqual({ v: 1.5, kind: "noted" });
    expect(migrateEvent({ v: EVENT_VERSION + 1, kind: "sealed" })).toEqual({ v: EVENT_VERSION + 1, kind: "sealed" });
    expect(migrateEvent({ v: "1" })).toEqual({ v: "1" });
  });
});
