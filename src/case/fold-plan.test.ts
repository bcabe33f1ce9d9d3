import { describe, expect, it } from "vitest";
import { eventsOf } from "../testing/any-event.ts";
import type { PlannedStep } from "./event.ts";
import { foldCase } from "./fold.ts";

const done = { kind: "done", step: "call-bank", on: "2026-01-15", how: "№ 7" } as const;
const kept = { shown: "b1", refusalOnly: false, ifRefused: null, answerWithin: null } as const;
const title = { ru: "Позвоните", kk: "Қоңырау шалыңыз", en: "Call" };
const lines = { ru: ["Позвоните."], kk: ["Қоңырау шалыңыз."], en: ["Call."] };

function step(id: string, hash: string): PlannedStep {
  return { id, ...kept, hash, title, do: lines };
}

describe("the plan a case keeps", () => {
  it("remembers what a plan was made from, whatever is answered afterwards", () => {
    const events = eventsOf(
      { kind: "opened", incidents: ["eds"] },
      { kind: "answered", question: "money-moved", option: "no" },
      { kind: "planned", steps: [], playbooks: {}, facts: "1.0.1" },
      { kind: "answered", question: "money-moved", option: "yes" },
    );
    const from = { incidents: ["eds"], answers: { "money-moved": "no" }, facts: "1.0.1" };
    expect(foldCase(events).plan).toMatchObject(from);
  });

  it("puts accepted changes into the plan last shown and leaves every tick", () => {
    const events = eventsOf(
      { kind: "planned", steps: [step("call-bank", "a1"), step("gone", "c1")], playbooks: {} },
      done,
      { kind: "playbook-accepted", playbooks: {}, steps: [step("call-bank", "a2"), step("fresh", "d1")] },
      { kind: "playbook-accepted", playbooks: {}, withdrawn: ["gone"] },
    );
    const state = foldCase(events);
    expect(state.plan?.steps.map(({ id, hash }) => `${id} ${hash}`)).toEqual(["call-bank a2", "fresh d1"]);
    expect(state.steps["call-bank"]?.state).toBe("done");
    expect(Object.keys(state.shown)).toEqual(["call-bank", "gone", "fresh"]);
  });
});
