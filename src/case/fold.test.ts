import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyEvent, eventsOf } from "../testing/any-event.ts";
import { summarizeCase } from "./case-state.ts";
import { EVENT_VERSION } from "./event.ts";
import { foldCase } from "./fold.ts";
import { lastUndoable } from "./undo.ts";

const done = { kind: "done", step: "call-bank", on: "2026-01-15", how: "№ 7" } as const;
const lines = { ru: ["Позвоните."], kk: ["Қоңырау шалыңыз."], en: ["Call."] };
const kept = { hash: "a1", shown: "b1", refusalOnly: false, ifRefused: null, answerWithin: null } as const;
const title = { ru: "Позвоните", kk: "Қоңырау шалыңыз", en: "Call" };

describe("the state of a case", () => {
  it("begins with the first opening, and a second one adds incidents", () => {
    const events = eventsOf(
      { kind: "opened", incidents: ["eds", "loan"] },
      { kind: "opened", incidents: ["loan", "sim"] },
    );
    expect(foldCase(events)).toMatchObject({
      openedAt: events[0]?.at,
      incidents: ["eds", "loan", "sim"],
      closed: false,
    });
  });

  it("counts from the moment the person names, else from the opening", () => {
    const opened = { kind: "opened", incidents: [] } as const;
    const moment = "2026-01-10T20:00:00+05:00";
    expect(foldCase(eventsOf({ ...opened, moment }, opened)).moment).toBe(moment);
    expect(foldCase(eventsOf(opened, { ...opened, moment }))).toMatchObject({ moment: "2026-01-15T09:00:00+05:00" });
  });

  it("holds the last answer, and none where the answer was taken back", () => {
    const events = eventsOf(
      { kind: "answered", question: "money-moved", option: "unknown" },
      { kind: "answered", question: "money-moved", option: "yes" },
      { kind: "answered", question: "who-is-helped", option: "me" },
      { kind: "answered", question: "who-is-helped", option: null },
      { kind: "detailed", detail: "bank", value: "the bank on the card" },
      { kind: "detailed", detail: "sum", value: "5000" },
      { kind: "detailed", detail: "sum", value: null },
    );
    expect(foldCase(events).answers).toEqual({ "money-moved": "yes" });
    expect(foldCase(events).details).toEqual({ bank: "the bank on the card" });
  });

  it.each(["later", "cannot"] as const)("does not put off what is done or refused: %s", (kind) => {
    const aside = { kind, step: "call-bank", why: "no phone" };
    expect(foldCase(eventsOf(done, aside)).steps["call-bank"]?.state).toBe("done");
    expect(foldCase(eventsOf({ ...done, kind: "refused" }, aside)).steps["call-bank"]?.state).toBe("refused");
    expect(foldCase(eventsOf(aside, done)).steps["call-bank"]).toEqual({
      ...{ state: "done", on: "2026-01-15", doneOn: "2026-01-15", answeredOn: null, how: "№ 7", why: null },
    });
  });

  it("takes the last word where a step was refused and then done, or done and then refused", () => {
    const refused = { ...done, kind: "refused" } as const;
    expect(foldCase(eventsOf(refused, done)).steps["call-bank"]?.state).toBe("done");
    expect(foldCase(eventsOf(done, refused)).steps["call-bank"]?.state).toBe("refused");
  });

  it("keeps the plan last shown and the versions accepted since", () => {
    const steps = [{ id: "call-bank", ...kept, title, do: lines }];
    const events = eventsOf(
      { kind: "planned", steps: [], playbooks: { eds: "1.0.0", sim: "1.0.0" } },
      { kind: "planned", steps, playbooks: { eds: "1.1.0" } },
      { kind: "playbook-accepted", playbooks: { eds: "1.2.0" } },
    );
    const from = { incidents: [], answers: {}, facts: null };
    expect(foldCase(events).plan).toEqual({ at: events[1]?.at, steps, playbooks: { eds: "1.1.0" }, ...from });
    expect(foldCase(events).playbooks).toEqual({ eds: "1.2.0" });
  });

  it("keeps the day a step was done when the answer comes, and when it is refused", () => {
    const answer = { kind: "done", step: "call-bank", on: "2026-01-20", answered: true } as const;
    const refused = { kind: "refused", step: "call-bank", on: "2026-01-21" } as const;
    const answered = { state: "done", on: "2026-01-15", answeredOn: "2026-01-20", how: "№ 7" };
    expect(foldCase(eventsOf(done, answer)).steps["call-bank"]).toMatchObject(answered);
    expect(foldCase(eventsOf(answer)).steps["call-bank"]).toMatchObject({ doneOn: "2026-01-20" });
    const after = { state: "refused", on: "2026-01-21", doneOn: "2026-01-15" };
    expect(foldCase(eventsOf(done, refused)).steps["call-bank"]).toMatchObject(after);
  });

  it("keeps notes, evidence, letters, confirmations and the day of the last look", () => {
    const events = eventsOf(
      { kind: "noted", text: "звонили дважды" },
      { kind: "evidence-added", file: "chat.png", sha256: "ab" },
      { kind: "letter-written", letter: "bank-claim" },
      { kind: "confirmed", precondition: "clean-device" },
      { kind: "confirmed", precondition: "clean-device" },
      { kind: "rechecked" },
      { kind: "closed" },
    );
    const at = "2026-01-15T09:00:00+05:00";
    expect(foldCase(events)).toMatchObject({
      notes: [{ at, text: "звонили дважды" }],
      evidence: [{ file: "chat.png", sha256: "ab" }],
      letters: [{ letter: "bank-claim", file: null }],
      ...{ confirmed: ["clean-device"], closed: true, recheckedAt: events[5]?.at },
    });
  });

  it("counts in its summary the steps done among the steps shown", () => {
    const steps = ["call-bank", "go-to-police"].map((id) => ({ id, ...kept, title, do: lines }));
    const state = foldCase(eventsOf({ kind: "planned", steps, playbooks: {} }, done, { ...done, step: "gone" }));
    expect(summarizeCase("k3", state)).toMatchObject({ id: "k3", stepsDone: 1, stepsShown: 2, closed: false });
  });
});

describe("undoing", () => {
  it("takes back the event it names, and an undoing of the undoing gives it back", () => {
    const later = { kind: "later", step: "call-bank" } as const;
    expect(foldCase(eventsOf(later, done, { kind: "undone", event: "e1" })).steps["call-bank"]?.state).toBe("later");
    const twice = eventsOf(later, done, { kind: "undone", event: "e1" }, { kind: "undone", event: "e2" });
    expect(foldCase(twice).steps["call-bank"]?.state).toBe("done");
  });

  it("reopens a case when its closing is undone", () => {
    expect(foldCase(eventsOf({ kind: "closed" }, { kind: "undone", event: "e0" })).closed).toBe(false);
  });

  it("does nothing to what is not there, what comes later, and the opening itself", () => {
    const events = eventsOf(
      { kind: "opened", incidents: ["eds"] },
      { kind: "undone", event: "nothing" },
      { kind: "undone", event: "e4" },
      { kind: "undone", event: "e0" },
      done,
    );
    expect(foldCase(events)).toMatchObject({ incidents: ["eds"], steps: { "call-bank": { state: "done" } } });
  });

  it("offers the person's own last event that still stands", () => {
    const events = eventsOf(
      { kind: "opened", incidents: ["eds"] },
      done,
      { kind: "noted", text: "x" },
      { kind: "planned", steps: [], playbooks: {} },
      { kind: "undone", event: "e2" },
    );
    expect(lastUndoable(events)?.id).toBe("e1");
    expect(lastUndoable(events.slice(0, 1))).toBeUndefined();
  });
});

describe("any events at all", () => {
  const manyEvents = fc.array(anyEvent, { maxLength: 40 });

  it("fold without a fault", () => {
    fc.assert(fc.property(manyEvents, (events) => void foldCase(events)));
  });

  it("fold to the same state when each comes twice, as after an import", () => {
    fc.assert(
      fc.property(manyEvents, (events) => {
        expect(foldCase([...events, ...events])).toEqual(foldCase(events));
      }),
    );
  });

  it("come back from having the last one undone", () => {
    const distinct = fc.uniqueArray(anyEvent, { selector: ({ id }) => id, maxLength: 40 });
    fc.assert(
      fc.property(distinct, (events) => {
        const last = lastUndoable(events);
        if (last === undefined) return;
        const undone = [
          ...events,
          { v: EVENT_VERSION, id: "fresh", at: last.at, kind: "undone", event: last.id } as const,
        ];
        expect(foldCase(undone)).toEqual(foldCase(events.filter((event) => event !== last)));
      }),
    );
  });

  it("leave a property that every object has alone", () => {
    const state = foldCase(eventsOf({ kind: "answered", question: "__proto__", option: "x" }));
    expect(Object.keys(state.answers)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(state.answers)).toBe(Object.prototype);
  });
});
