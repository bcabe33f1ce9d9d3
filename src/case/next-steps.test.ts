import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyEvent, eventsOf } from "../testing/any-event.ts";
import { tinyLibrary } from "../testing/tiny-library.ts";
import type { EventBody } from "./event.ts";
import { foldCase } from "./fold.ts";
import { nextSteps } from "./next-steps.ts";
import { recheckOf } from "./recheck.ts";
import { walkCase } from "./standing.ts";

const LIBRARY = tinyLibrary();
const OPENED: readonly EventBody[] = [
  { kind: "opened", incidents: ["money-gone"], moment: "2026-01-15T09:00:00+05:00" },
  { kind: "answered", question: "watched-device", option: "neither" },
  { kind: "answered", question: "code-told", option: "code-was-kept" },
];
const REPORTED: EventBody = { kind: "done", step: "report-to-police", on: "2026-01-15" };

const at = (day: string): Date => new Date(`${day}T10:00:00+05:00`);

function walk(day: string, bodies: readonly EventBody[]) {
  return walkCase(LIBRARY, foldCase(eventsOf(...OPENED, ...bodies)), { now: at(day), callLocale: "ru" });
}

describe("what comes next", () => {
  const ids = (day: string, bodies: readonly EventBody[]): string[] =>
    nextSteps(walk(day, bodies), at(day)).map(({ id }) => id);

  it("follows the plan, and puts a near deadline before it and what was put off behind it", () => {
    const sent: EventBody = { kind: "detailed", detail: "sent-on", value: "2026-01-15" };
    const far = ids("2026-01-15", [sent]);
    expect(far.indexOf("claim-money-back")).toBeGreaterThan(far.indexOf("keep-proof"));
    const near = ids("2026-01-20", [sent]);
    expect(near.indexOf("claim-money-back")).toBeLessThan(near.indexOf("keep-proof"));
    expect(near[0]).toBe("end-the-call");
    expect(ids("2026-01-15", [{ kind: "later", step: "end-the-call" }]).at(-1)).toBe("end-the-call");
  });

  it("leaves out what waits, is done or is not possible", () => {
    const left = ids("2026-01-15", [REPORTED, { kind: "cannot", step: "keep-proof", why: "" }]);
    expect(left).not.toContain("report-to-police");
    expect(left).not.toContain("keep-proof");
    expect(left).not.toContain("go-to-court");
  });
});

describe("any events at all", () => {
  const looking = { now: at("2026-02-01"), callLocale: "ru" } as const;

  it("walk without a fault, and what was done is never lost", () => {
    const named = fc.constantFrom("report-to-police", "complain-about-police", "keep-proof", "claim-money-back");
    const stepping = fc.tuple(anyEvent, named).map(([event, step]) => ("step" in event ? { ...event, step } : event));
    fc.assert(
      fc.property(fc.array(fc.oneof(anyEvent, stepping), { maxLength: 12 }), (events) => {
        const state = foldCase([...eventsOf(...OPENED), ...events]);
        const walked = walkCase(LIBRARY, state, looking);
        const { steps } = walked;
        for (const [id, own] of Object.entries(state.steps)) {
          const standing = steps.find((step) => step.id === id);
          if (own.state === "done") expect(standing?.on).toBe(own.on);
          if (own.state === "refused") expect(standing?.state).toBe("refused");
        }
        expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
        nextSteps(walked, looking.now);
        recheckOf(LIBRARY, state, looking.now);
      }),
      { numRuns: 60 },
    );
  });
});
