import { describe, expect, it } from "vitest";
import { libraryOf } from "../playbook/compile/compile.ts";
import { eventsOf } from "../testing/any-event.ts";
import { realCompiled } from "../testing/real-library.ts";
import { changedBy, compiledFrom } from "../testing/tiny-library.ts";
import type { EventBody } from "./event.ts";
import { foldCase } from "./fold.ts";
import { walkCase } from "./standing.ts";

const at = (day: string): Date => new Date(`${day}T00:00:00+05:00`);

/** Who is named under the step to go to the ombudsman, in a case of December 2026 that is looked at on a day. */
function ombudsmen(day: string): string[] {
  const library = libraryOf(realCompiled("ru"));
  const events = eventsOf(
    { kind: "opened", incidents: ["loan-in-my-name"], moment: "2026-12-11T10:00:00+05:00" },
    { kind: "refused", step: "complain-to-financial-regulator", on: "2026-12-20" },
  );
  const { steps } = walkCase(library, foldCase(events), { now: at(day), callLocale: "ru" });
  return steps.find(({ id }) => id === "go-to-ombudsman")?.step?.contacts.map(({ id }) => id) ?? [];
}

describe("a law or a contact that changes on a date", () => {
  it.each([
    ["2026-12-31", "bank-ombudsman"],
    ["2027-01-01", "financial-ombudsman"],
  ])("is that of the day of looking, not of the day the case began: %s", (day, name) => {
    expect(ombudsmen(day)).toEqual([name, "ardfm"]);
  });

  it.each([
    ["2027-04-30", "before-may", "from-may"],
    ["2027-05-01", "from-may", "before-may"],
  ])("brings the other step on the day itself, and what was done before stays: %s", (day, there, gone) => {
    const step = (id: string, life: string) => `  - id: ${id}
    urgency: follow-up
    stage: report
    login: none
    title: { ru: "ru ${id}", kk: "kk ${id}", en: "${id}" }
    do: [{ ru: "ru Answer.", kk: "kk Answer.", en: "Answer." }]
    ${life}
    basis: fact
    facts: [break-off]
`;
    const both = step("before-may", 'until: "2027-04-30"') + step("from-may", 'from: "2027-05-01"');
    const library = compiledFrom(changedBy(["incidents/leak-notice.yaml", "withdrawn:\n", `${both}withdrawn:\n`]));
    const opened = { kind: "opened", incidents: ["leak-notice"] } as const;
    const walk = (...more: readonly EventBody[]) =>
      walkCase(library, foldCase(eventsOf(opened, ...more)), { now: at(day), callLocale: "ru" }).steps;
    expect(walk().map(({ id }) => id)).toContain(there);
    expect(walk().map(({ id }) => id)).not.toContain(gone);
    const done = walk({ kind: "done", step: "before-may", on: "2027-04-20" });
    expect(done.find(({ id }) => id === "before-may")).toMatchObject({ state: "done", on: "2027-04-20" });
  });
});
