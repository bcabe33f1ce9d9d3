import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CheckReport } from "../../signs/check-report.ts";
import { byteLines } from "./byte-lines.ts";
import { reportWriter } from "./report-writer.ts";

function written(act: (out: ReturnType<typeof byteLines>) => void): { text: string; pieces: number[] } {
  const pieces: Uint8Array[] = [];
  const out = byteLines((bytes) => pieces.push(bytes));
  act(out);
  out.flush();
  return { text: Buffer.concat(pieces).toString(), pieces: pieces.map(({ length }) => length) };
}

const text = fc.string({ unit: "binary", maxLength: 12 });
const listed = fc.array(fc.record({ id: text, text }), { maxLength: 3 });
const report: fc.Arbitrary<CheckReport> = fc.record({
  schema: fc.constant("komek.check/1" as const),
  verdict: fc.constantFrom("signs-found" as const, "no-known-signs" as const, "cannot-read" as const),
  signs: fc.array(fc.record({ id: text, quote: text, why: text }), { maxLength: 3 }),
  scripts: fc.array(fc.record({ id: text, why: text }), { maxLength: 2 }),
  links: fc.array(fc.record({ url: text, host: text, verdict: fc.constant("unknown" as const), why: text }), {
    maxLength: 2,
  }),
  notes: listed,
  next: fc.array(fc.record({ id: text, text, incident: fc.option(text) }), { maxLength: 3 }),
});

describe("a report as a line", () => {
  it("is what JSON.stringify gives, also the second time", () => {
    fc.assert(
      fc.property(fc.array(report, { minLength: 1, maxLength: 4 }), (reports) => {
        const twice = [...reports, ...reports];
        const { text: lines } = written((out) => {
          const write = reportWriter(out);
          for (const each of twice) write(each);
        });
        expect(lines).toBe(twice.map((each) => Buffer.from(JSON.stringify(each)).toString()).join(""));
      }),
    );
  });
});

describe("text on its way out", () => {
  it("comes in pieces of 64 kB, whole and in order, a longer one by itself", () => {
    const parts = ["қ".repeat(10), "a".repeat(70_000), "б".repeat(30_000), "в".repeat(40_000), "end"];
    const { text: all, pieces } = written((out) => {
      for (const part of parts) {
        out.add(part);
        out.addBytes(Buffer.from(part));
      }
    });
    expect(all).toBe(parts.map((part) => part + part).join(""));
    expect(pieces.filter((size) => size > 65_536)).toEqual([70_000, 70_000, 80_000, 80_000]);
  });

  it("is not handed on where there is none", () => {
    expect(written(() => undefined)).toEqual({ text: "", pieces: [] });
  });
});
