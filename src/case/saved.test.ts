import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyEvent, eventsOf } from "../testing/any-event.ts";
import type { CaseEvent } from "./event.ts";
import { decodeEvents, encodeEvent } from "./saved.ts";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const line = (event: CaseEvent): string => encodeEvent(event, sha256);
const [opened, noted] = eventsOf({ kind: "opened", incidents: ["eds"] }, { kind: "noted", text: "екі\nжол" });
const record = line(opened as CaseEvent) + line(noted as CaseEvent);

/** What a decoded event looks like: a `how` that was never given is not there. */
const manyEvents = fc.array(anyEvent, { minLength: 1, maxLength: 8 });

describe("the saved form of a case", () => {
  it("is one line for an event, with a checksum of sixteen letters", () => {
    expect(line(opened as CaseEvent)).toMatch(/^\{"at":"[^\n]*","sum":"[0-9a-f]{16}","v":2\}\n$/);
    expect(record.split("\n")).toHaveLength(3);
  });

  it("gives back every event as it was", () => {
    fc.assert(
      fc.property(manyEvents, (events) => {
        const decoded = decodeEvents(events.map(line).join(""), sha256);
        expect(decoded).toEqual({ events, damaged: [], unknown: [] });
      }),
    );
  });

  it("loses at most the event that was being written, wherever the file is cut", () => {
    const cuts = fc.tuple(manyEvents, fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(cuts, ([events, share]) => {
        const bytes = Buffer.from(events.map(line).join(""));
        const cut = bytes.subarray(0, Math.floor(bytes.length * share));
        const whole = cut.toString().split("\n").length - 1;
        const decoded = decodeEvents(cut.toString(), sha256);
        expect(decoded.events).toEqual(events.slice(0, decoded.events.length));
        expect(decoded.events.length).toBeGreaterThanOrEqual(whole);
        expect(decoded.events.length + decoded.damaged.length).toBeLessThanOrEqual(whole + 1);
      }),
    );
  });

  it("takes the last line whole even when only its end of line was cut off", () => {
    expect(decodeEvents(record.trimEnd(), sha256).events).toEqual([opened, noted]);
  });

  it("hands back a torn tail and keeps what is written after it", () => {
    const torn = line(noted as CaseEvent).slice(0, 20);
    const decoded = decodeEvents(`${line(opened as CaseEvent)}${torn}\n${line(noted as CaseEvent)}`, sha256);
    expect(decoded).toEqual({ events: [opened, noted], damaged: [torn], unknown: [] });
  });

  it("skips a line of which one letter was changed", () => {
    const changed = record.replace("eds", "sim");
    expect(decodeEvents(changed, sha256)).toMatchObject({ events: [noted], damaged: [changed.split("\n")[0]] });
  });

  it.each(["null", "5", '"text"', "[]", "{}", "not json"])("calls a line that is no event damaged: %s", (text) => {
    expect(decodeEvents(`${text}\n`, sha256)).toEqual({ events: [], damaged: [text], unknown: [] });
  });

  it("hands back whole lines of a newer version, and never calls them damaged", () => {
    const newer = line({ ...opened, v: 3, kind: "sealed" } as unknown as CaseEvent);
    expect(decodeEvents(newer + record, sha256)).toEqual({
      ...{ events: [opened, noted], damaged: [], unknown: [newer.trimEnd()] },
    });
  });

  it("reads an event of which a newer version knows one thing more", () => {
    const richer = line({ ...opened, mood: "calm" } as unknown as CaseEvent);
    expect(decodeEvents(richer, sha256).events).toEqual([opened]);
  });

  it("does not mind the order of keys or the ends of lines of Windows", () => {
    const { sum, ...rest } = JSON.parse(line(opened as CaseEvent));
    expect(decodeEvents(`${JSON.stringify({ sum, ...rest })}\r\n\r\n`, sha256).events).toEqual([opened]);
  });
});
