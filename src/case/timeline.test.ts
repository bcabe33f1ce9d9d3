import { describe, expect, it } from "vitest";
import { eventsOf } from "../testing/any-event.ts";
import { tinyLibrary } from "../testing/tiny-library.ts";
import type { EventBody } from "./event.ts";
import { foldCase } from "./fold.ts";
import { walkCase } from "./standing.ts";
import { timelineOf } from "./timeline.ts";

const OPENED: EventBody = { kind: "opened", incidents: ["money-gone"] };

function timeline(...bodies: readonly EventBody[]) {
  const events = eventsOf(OPENED, ...bodies);
  const state = foldCase(events);
  const now = new Date("2026-02-01T09:00:00+05:00");
  const { plan } = walkCase(tinyLibrary(), state, { now, callLocale: "ru" });
  return timelineOf(events, { state, plan, locale: "en" });
}

describe("the timeline", () => {
  it("stands in the order in which things happened, also when they were entered weeks later", () => {
    const entries = timeline(
      { kind: "refused", step: "report-to-police", on: "2026-01-12", how: "№ 9" },
      { kind: "done", step: "call-bank", on: "2026-01-10", how: "№ 7, Aigerim" },
      { kind: "done", step: "report-to-police", on: "2026-01-12", answered: true },
    );
    expect(entries.map(({ on, kind, text }) => `${on} ${kind} ${text}`)).toEqual([
      "2026-01-10 done Call the bank",
      "2026-01-12 refused Report to the police",
      "2026-01-12 answered Report to the police",
      "2026-01-15 opened Incident money-gone",
    ]);
    expect(entries[0]).toMatchObject({ contacts: ["Your bank"], how: "№ 7, Aigerim", at: "2026-01-15T09:00:00+05:00" });
  });

  it("names notes, evidence with its hash, letters, and what was not possible", () => {
    const entries = timeline(
      { kind: "noted", text: "they called again" },
      { kind: "evidence-added", file: "chat.png", sha256: "ab" },
      { kind: "letter-written", letter: "bank-claim", file: "claim.docx" },
      { kind: "cannot", step: "keep-proof", why: "the phone is gone" },
    );
    expect(entries.slice(1)).toMatchObject([
      { kind: "noted", text: "they called again" },
      { kind: "evidence", file: "chat.png", sha256: "ab" },
      { kind: "letter", text: "bank-claim", file: "claim.docx" },
      { kind: "cannot", text: "Keep the proof", how: "the phone is gone" },
    ]);
  });

  it("names a step nobody knows as an imported record does", () => {
    const [entry] = timeline({ kind: "done", step: "constructor", on: "2026-01-10" });
    expect(entry).toMatchObject({ kind: "done", text: "constructor" });
  });

  it("leaves out answers, what was put off and what was taken back", () => {
    const entries = timeline(
      { kind: "answered", question: "watched-device", option: "neither" },
      { kind: "later", step: "call-bank" },
      { kind: "noted", text: "by mistake" },
      { kind: "undone", event: "e3" },
    );
    expect(entries.map(({ kind }) => kind)).toEqual(["opened"]);
  });
});
