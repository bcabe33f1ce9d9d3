import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyEvent, eventsOf } from "../testing/any-event.ts";
import { encodeEvent } from "./saved.ts";
import { decodePortable, encodePortable, linesOf, type PortableCase } from "./saved-portable.ts";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const record = eventsOf({ kind: "opened", incidents: ["loan"] }, { kind: "noted", text: "звонили" })
  .map((event) => encodeEvent(event, sha256))
  .join("");
const held: PortableCase = {
  ...{ id: "k3", exportedAt: "2026-01-15T09:00:00+05:00" },
  ...linesOf(`${record}{"torn`, sha256),
  copies: [{ name: "ab-chat.png", sha256: "ab", base64: "aGVsbG8=" }],
};

describe("a case in one file", () => {
  it("comes back as it went in, with what was damaged beside it", () => {
    expect([held.lines.length, held.damaged]).toEqual([2, ['{"torn']]);
    expect(decodePortable(encodePortable(held, sha256), sha256)).toEqual(held);
  });

  it("comes back whatever happened in it", () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 20 }), (events) => {
        const lines = linesOf(events.map((event) => encodeEvent(event, sha256)).join(""), sha256).lines;
        expect(decodePortable(encodePortable({ ...held, lines }, sha256), sha256)?.lines).toEqual(lines);
      }),
    );
  });

  it("is refused when it was cut or one sign was changed on the way", () => {
    const file = encodePortable(held, sha256);
    fc.assert(
      fc.property(fc.nat(file.length - 3), fc.constantFrom("", "x", "7"), (at, sign) => {
        const changed = file.slice(0, at) + sign + file.slice(at + 1);
        const read = decodePortable(changed, sha256);
        // Only a sign between the values may be another: a space, a line end.
        expect(read === undefined || JSON.stringify(read) === JSON.stringify(held)).toBe(true);
        expect(decodePortable(file.slice(0, at), sha256)).toBeUndefined();
      }),
    );
  });

  it.each([
    ["an id that leads out of its folder", { id: "../k3" }],
    ["a copy that leads out of its folder", { copies: [{ name: "../../.bashrc", sha256: "ab", base64: "" }] }],
    ["a copy with a folder of Windows", { copies: [{ name: "..\\a", sha256: "ab", base64: "" }] }],
    ["no line at all", { lines: [] }],
  ])("is refused with %s", (_, wrong) => {
    expect(decodePortable(encodePortable({ ...held, ...wrong }, sha256), sha256)).toBeUndefined();
  });

  it.each(["", "{}", "null", "[1]", "komek"])("is refused where it is none: %s", (text) => {
    expect(decodePortable(text, sha256)).toBeUndefined();
  });
});
