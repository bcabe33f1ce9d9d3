import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomAnswers, seededRandom } from "../interview/covering-answers.ts";
import type { Answers } from "../interview/interview.ts";
import { type Library, UNKNOWN } from "../playbook/catalog.ts";
import { ANY_INCIDENTS, anyAnswers, anyLibrary, anyNamed } from "../testing/any-library.ts";
import { realLibrary } from "../testing/real-library.ts";
import { buildPlan } from "./build-plan.ts";
import type { Plan } from "./plan.ts";
import { urgencyRank } from "./select-steps.ts";

function planOf(library: Library, incidents: readonly string[], answers: Answers): Plan {
  const at = new Date("2026-01-15T09:00:00+05:00");
  return buildPlan(library, { incidents, answers, details: {}, done: {}, at, callLocale: "ru" });
}

/** Of any library, incidents and answers; the answers may also open further incidents. */
function everyPlan(check: (plan: Plan, library: Library, named: readonly string[], answers: Answers) => void): void {
  fc.assert(
    fc.property(anyLibrary({ opening: true }), anyNamed, anyAnswers, (library, named, answers) => {
      check(planOf(library, named, answers), library, named, answers);
    }),
  );
}

const turned = (answers: Answers): Answers => Object.fromEntries(Object.entries(answers).reverse());

describe("any plan", () => {
  it("is the same bytes in whatever order incidents are named and answers are given", () => {
    everyPlan((plan, library, named, answers) => {
      const again = planOf(library, [...named].reverse(), turned(answers));
      expect(JSON.stringify(again)).toBe(JSON.stringify(plan));
    });
  });

  it("is the same again for the answers it was settled on, with nothing left to assume", () => {
    everyPlan((plan, library, named) => {
      expect(planOf(library, named, plan.answers)).toEqual({ ...plan, assumed: [] });
    });
  });

  it("has each step once and breaks no `after`", () => {
    everyPlan(({ steps }) => {
      const ids = steps.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [index, { after }] of steps.entries())
        for (const id of after) expect(ids.indexOf(id)).toBeLessThan(index);
    });
  });

  it("goes from now to follow-up and never back, and what is waited for is no less urgent", () => {
    everyPlan(({ steps }) => {
      const ranks = steps.map(({ urgency }) => urgencyRank(urgency));
      expect(ranks).toEqual([...ranks].sort());
      for (const [index, { after }] of steps.entries())
        for (const before of steps.filter(({ id }) => after.includes(id)))
          expect(urgencyRank(before.urgency)).toBeLessThanOrEqual(ranks[index] ?? -1);
    });
  });

  it("takes the smallest step that is free: only what it waits for moves a step behind a greater one", () => {
    everyPlan((plan, library) => {
      for (const [index, step] of plan.steps.entries()) {
        const next = plan.steps[index + 1];
        if (next === undefined || next.after.includes(step.id)) continue;
        expect(sortKey(step, plan, library) < sortKey(next, plan, library)).toBe(true);
      }
    });
  });

  it("shows a step that opens by refusal only with the step that leads to it", () => {
    everyPlan(({ steps }, library) => {
      const all = ANY_INCIDENTS.flatMap((id) => library.incident(id).steps);
      const onlyByRefusal = new Set(all.filter(({ refusalOnly }) => refusalOnly).map(({ id }) => id));
      for (const { id, opensOn } of steps) {
        expect(opensOn !== null).toBe(onlyByRefusal.has(id));
        if (opensOn !== null) expect(steps.find((step) => step.id === opensOn.step)?.ifRefused).toBe(id);
      }
    });
  });
});

/** Urgency, stage, incident and place, said anew as one text to compare by. */
function sortKey({ id, urgency, stage, because }: Plan["steps"][number], plan: Plan, library: Library): string {
  const stages = ["stop", "isolate", "money", "lock", "proof", "report", "restore", "watch"];
  const order = plan.incidents.findIndex((incident) => incident.id === because[0]);
  const place = library.incident(because[0] ?? "").steps.findIndex((step) => step.id === id);
  return [urgencyRank(urgency), stages.indexOf(stage), order, place].map((part) => 10 + part).join(" ");
}

describe("any plan with one incident more", () => {
  it("keeps every step, no less urgent, and all that it asked for", () => {
    everyPlan((plan, library, _, answers) => {
      const more = new Map(planOf(library, ANY_INCIDENTS, answers).steps.map((step) => [step.id, step]));
      for (const step of plan.steps) {
        const kept = more.get(step.id);
        expect(urgencyRank(kept?.urgency ?? "follow-up")).toBeLessThanOrEqual(urgencyRank(step.urgency));
        expect(kept?.after).toEqual(expect.arrayContaining([...step.after]));
        expect(kept?.because).toEqual(expect.arrayContaining([...step.because]));
      }
    });
  });
});

// Where an answer opens another incident, unknown does not: a step that settles the question stands there instead.
describe("any plan with one answer made unknown", () => {
  it("has every step that it had, but for those shown only if sure", () => {
    const question = fc.constantFrom("a", "b", "c", "d", "e", "f", "g");
    fc.assert(
      fc.property(anyLibrary({ opening: false }), anyNamed, anyAnswers, question, (library, named, answers, asked) => {
        const onlyIfSure = new Set(
          ANY_INCIDENTS.flatMap((id) => library.incident(id).steps)
            .filter(({ onlyIfSure: sure }) => sure)
            .map(({ id }) => id),
        );
        const kept = planOf(library, named, { ...answers, [asked]: UNKNOWN }).steps.map(({ id }) => id);
        // What only an unsure step leads to goes with that step.
        const sure = planOf(library, named, answers).steps.filter(({ id, opensOn }) => !onlyIfSure.has(id) && !opensOn);
        expect(kept).toEqual(expect.arrayContaining(sure.map(({ id }) => id)));
      }),
    );
  });
});

describe("the real playbooks", () => {
  const library = realLibrary("ru");
  const named = fc.shuffledSubarray(
    library.incidents.map(({ id }) => id),
    { minLength: 1, maxLength: 4 },
  );

  it("make the same bytes in whatever order incidents are named and answers are given", () => {
    fc.assert(
      fc.property(named, fc.integer(), (incidents, seed) => {
        const answers = randomAnswers(library, incidents, seededRandom(seed));
        const again = planOf(library, [...incidents].reverse(), turned(answers));
        expect(JSON.stringify(again)).toBe(JSON.stringify(planOf(library, incidents, answers)));
      }),
    );
  });
});
