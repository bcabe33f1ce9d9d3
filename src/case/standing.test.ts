import { describe, expect, it } from "vitest";
import { eventsOf } from "../testing/any-event.ts";
import { sha256 } from "../testing/real-library.ts";
import { changedBy, compiledFrom, tinyLibrary } from "../testing/tiny-library.ts";
import type { EventBody } from "./event.ts";
import { foldCase } from "./fold.ts";
import { keepable } from "./planned-steps.ts";
import { type StandingStep, walkCase } from "./standing.ts";

const LIBRARY = tinyLibrary();
const OPENED: readonly EventBody[] = [
  { kind: "opened", incidents: ["money-gone"], moment: "2026-01-15T09:00:00+05:00" },
  { kind: "answered", question: "watched-device", option: "neither" },
  { kind: "answered", question: "code-told", option: "code-was-kept" },
];
const REPORTED: EventBody = { kind: "done", step: "report-to-police", on: "2026-01-15" };

const at = (day: string): Date => new Date(day.includes("T") ? day : `${day}T10:00:00+05:00`);

function walk(day: string, bodies: readonly EventBody[], library = LIBRARY) {
  const state = foldCase(eventsOf(...OPENED, ...bodies));
  return walkCase(library, state, { now: at(day), callLocale: "ru" });
}

function stand(day: string, id: string, bodies: readonly EventBody[], library = LIBRARY): StandingStep | undefined {
  return walk(day, bodies, library).steps.find((step) => step.id === id);
}

describe("a step that another one leads to", () => {
  it.each([
    ["2026-01-20", "refused", "it is not open yet and only names the refusal", []],
    ["2026-01-21", "overdue", "the answer did not come", []],
    ["2026-01-21", "refused", "it was refused", [{ ...REPORTED, kind: "refused" }]],
  ] as const)("says on %s that it opens on %s: %s", (day, on, _why, more) => {
    const { plan, steps } = walk(day, [REPORTED, ...more]);
    const ladder = steps.find(({ id }) => id === "report-to-police")?.then ?? "";
    expect(plan.steps.find(({ id }) => id === ladder)?.opensOn).toEqual({ step: "report-to-police", on });
    expect(steps.find(({ id }) => id === ladder)?.step?.opensOn).toEqual({ step: "report-to-police", on });
  });
});

describe("how a step stands", () => {
  // Three working days from Thursday 15 January 2026: 16, 19 and 20 January.
  it.each([
    ["is open when nothing was said of it", "2026-01-15", [], "open"],
    ["waits while the other side has time", "2026-01-15", [REPORTED], "waiting"],
    ["waits on the last day too", "2026-01-20", [REPORTED], "waiting"],
    ["is overdue the day after", "2026-01-21", [REPORTED], "overdue"],
    ["is done when the answer has come", "2026-01-21", [REPORTED, { ...REPORTED, answered: true }], "done"],
    ["is refused when they refused", "2026-01-16", [REPORTED, { ...REPORTED, kind: "refused" }], "refused"],
    ["is put off", "2026-01-15", [{ kind: "later", step: "report-to-police" }], "later"],
    ["is not possible", "2026-01-15", [{ kind: "cannot", step: "report-to-police", why: "far" }], "cannot"],
  ] as const)("%s", (_title, day, bodies, state) => {
    expect(stand(day, "report-to-police", bodies as readonly EventBody[])?.state).toBe(state);
  });

  it("is done at once when nobody owes an answer", () => {
    expect(stand("2026-03-01", "keep-proof", [{ kind: "done", step: "keep-proof", on: "2026-01-15" }])).toMatchObject({
      ...{ state: "done", answerBy: null, then: null },
    });
  });

  it("is locked with the condition and the way round, and open when the condition is confirmed", () => {
    const locked = { state: "locked", lockedBy: [{ id: "paper-at-hand", otherwise: "Ask for a copy." }] };
    expect(stand("2026-01-15", "claim-money-back", [])).toMatchObject(locked);
    const confirmed = { kind: "confirmed", precondition: "paper-at-hand" } as const;
    expect(stand("2026-01-15", "claim-money-back", [confirmed])).toMatchObject({ state: "open", lockedBy: [] });
    const later = { kind: "later", step: "claim-money-back" } as const;
    expect(stand("2026-01-15", "claim-money-back", [later])).toMatchObject({ state: "later", lockedBy: [{}] });
  });

  it("counts the person's own deadline from the day that was named, and says when it is past", () => {
    const sent: EventBody = { kind: "detailed", detail: "sent-on", value: "2026-01-15" };
    // Ten calendar days end on Sunday the 25th: the person's date is the working day before.
    expect(stand("2026-01-23", "claim-money-back", [sent])).toMatchObject({
      doBy: { date: "2026-01-23" },
      late: false,
    });
    expect(stand("2026-01-24", "claim-money-back", [sent])).toMatchObject({ late: true });
    const done: EventBody = { kind: "done", step: "claim-money-back", on: "2026-01-24" };
    expect(stand("2026-01-24", "claim-money-back", [sent, done])).toMatchObject({ doBy: null, late: false });
  });
});

describe("the next instance", () => {
  it("waits until the one before is refused or overdue, and says which it was", () => {
    expect(stand("2026-01-20", "complain-about-police", [REPORTED])?.state).toBe("not-yet");
    expect(stand("2026-01-21", "complain-about-police", [REPORTED])).toMatchObject({
      ...{ state: "open", openedBy: { step: "report-to-police", on: "overdue", since: "2026-01-20" } },
    });
    expect(stand("2026-01-16", "complain-about-police", [{ ...REPORTED, kind: "refused" }])).toMatchObject({
      ...{ state: "open", openedBy: { step: "report-to-police", on: "refused", since: "2026-01-15" } },
    });
  });

  it("opens one after the other up to the last, by silence alone", () => {
    const complained: EventBody = { kind: "done", step: "complain-about-police", on: "2026-01-21" };
    // Seven calendar days from Wednesday 21 January.
    expect(stand("2026-01-28", "go-to-court", [REPORTED, complained])?.state).toBe("not-yet");
    expect(stand("2026-01-29", "go-to-court", [REPORTED, complained])?.state).toBe("open");
  });

  it("closes again when the answer comes late, and keeps what was done meanwhile", () => {
    const answered: EventBody = { ...REPORTED, on: "2026-01-22", answered: true };
    expect(stand("2026-01-22", "complain-about-police", [REPORTED, answered])?.state).toBe("not-yet");
    const complained: EventBody = { kind: "done", step: "complain-about-police", on: "2026-01-21" };
    expect(stand("2026-01-22", "complain-about-police", [REPORTED, complained, answered])?.state).toBe("waiting");
  });

  it("is called for again when another report is refused after it was answered", () => {
    const complained: EventBody = { kind: "done", step: "complain-about-police", on: "2026-01-16" };
    const answered: EventBody = { ...complained, on: "2026-01-19", answered: true };
    const first: EventBody = { ...REPORTED, kind: "refused", on: "2026-01-15" };
    const again: EventBody = { ...first, on: "2026-01-21" };
    const complaint = (...bodies: readonly EventBody[]) => stand("2026-01-22", "complain-about-police", bodies);
    expect(complaint(first, complained, answered)).toMatchObject({ state: "done" });
    expect(complaint(first, complained, answered, again)).toMatchObject({ state: "open", on: "2026-01-16" });
    expect(complaint(first, complained, again)).toMatchObject({ state: "waiting" });
  });

  it("has its own deadline from the day of the refusal or silence that opened it", () => {
    const judged = compiledFrom(
      changedBy([
        "shared/steps.yaml",
        "    lastInstance: true\n",
        "    lastInstance: true\n    doWithin: { fact: claim-term, from: complain-about-police }\n",
      ]),
    );
    const complained: EventBody = { kind: "done", step: "complain-about-police", on: "2026-01-20" };
    const refused: EventBody = { kind: "refused", step: "complain-about-police", on: "2026-01-26" };
    // Ten calendar days from Monday 26 January are Thursday 5 February; after silence from Wednesday 28 January they
    // are Saturday 7 February, and the person's date is the working day before.
    const court = (day: string, bodies: readonly EventBody[]) => stand(day, "go-to-court", bodies, judged);
    expect(court("2026-01-27", [REPORTED, complained, refused])?.doBy?.date).toBe("2026-02-05");
    expect(court("2026-01-27", [REPORTED, complained])?.doBy).toBeNull();
    expect(court("2026-01-28", [REPORTED, complained])?.doBy?.date).toBe("2026-02-06");
  });
});

describe("a new answer", () => {
  const taken: EventBody = { kind: "answered", question: "code-told", option: "code-was-told" };
  const shown: EventBody = {
    kind: "planned",
    ...keepable(
      { library: tinyLibrary, sha256 },
      {
        ...{ incidents: ["money-gone"], answers: { "watched-device": "neither", "code-told": "code-was-kept" } },
        ...{ details: {}, done: {}, at: at("2026-01-15"), callLocale: "ru" },
      },
    ),
  };

  it("plans anew without losing what was done", () => {
    const claimed: EventBody = { kind: "done", step: "claim-money-back", on: "2026-01-15", how: "№ 4" };
    expect(stand("2026-01-15", "claim-money-back", [shown, claimed, taken])).toMatchObject({
      ...{ state: "done", step: null, title: "Claim the money back", how: "№ 4" },
    });
  });

  it("takes away what was only shown, and what was put off", () => {
    expect(stand("2026-01-15", "claim-money-back", [shown, taken])).toMatchObject({ state: "no-longer-needed" });
    const later: EventBody = { kind: "later", step: "claim-money-back" };
    expect(stand("2026-01-15", "claim-money-back", [shown, later, taken])).toMatchObject({ state: "no-longer-needed" });
  });

  it("lets the clock of a report run on that a newer library no longer has", () => {
    const without = compiledFrom(
      changedBy(["incidents/money-gone.yaml", "  - use: report-to-police\n    after: [call-bank]\n", ""]),
    );
    expect(stand("2026-01-20", "report-to-police", [shown, REPORTED], without)).toMatchObject({
      ...{ state: "waiting", step: null, then: "complain-about-police", answerBy: { date: "2026-01-20" } },
    });
    expect(stand("2026-01-21", "report-to-police", [shown, REPORTED], without)?.state).toBe("overdue");
  });
});
