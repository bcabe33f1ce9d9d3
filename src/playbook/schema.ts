import { z } from "zod";
import { MEANS } from "./catalog.ts";
import { changes, condition, day, id, ids, localized, version } from "./schema-parts.ts";
import { reviewer } from "./schema-review.ts";
import { step, stepUse } from "./schema-step.ts";

// What stands in `playbooks/incidents/`. Objects are strict: a misspelt key is a problem, never silently ignored.

const means = z.array(z.enum(MEANS));

const option = z.strictObject({
  id: id.describe("never translated; `unknown` is always offered and never written"),
  text: localized.describe("the answer in the person's words"),
  means: means.optional().describe("what this answer means; the safety invariants are stated over it"),
  opens: ids.optional().describe("incidents that this answer brings in"),
});

export const question = z.strictObject({
  id: id.describe("id of the question, kebab-case English, unique in the library, stable for ever"),
  ask: z.enum(["first", "later"]).describe("at most five first questions, then the now block, then the rest"),
  text: localized.describe("the question"),
  why: localized.describe("why it is asked, in one sentence"),
  when: condition.optional().describe("asked only after these answers; where it is not asked, conditions on it fail"),
  options: z.array(option).min(1).describe("the answers: a closed list, one of which is chosen"),
  recheck: z.array(z.int().positive()).optional().describe("days on which it is asked again"),
});

const questionUse = z.strictObject({
  use: id.describe("brings in a question of shared/questions.yaml, which is asked once, whoever wants it"),
  when: condition.optional().describe("asked only after these answers"),
});

const band = z.strictObject({
  id: id.describe("the option that a date of this range answers"),
  from: day.optional().describe("the first day of the range"),
  before: day.optional().describe("the day after the last of the range"),
});

const detail = z.strictObject({
  id: id.describe("id of the detail, named in texts as {detail:id}"),
  type: z.enum(["date", "amount", "text", "contact-of"]).describe("what may be typed; it may always be skipped"),
  group: id.optional().describe("of contact-of: the group of contacts to choose from"),
  text: localized.describe("what is asked"),
  bands: z.array(band).optional().describe("of a date: ranges that answer a question of the same id"),
});

const withdrawn = z.strictObject({
  id: id.describe("the step, question or detail that is gone; its id is never used again"),
  on: day.describe("the day on which it was withdrawn"),
  reason: localized.describe("why it was withdrawn"),
  successor: id.optional().describe("what stands in its place"),
});

export const incidentSchema = z
  .strictObject({
    id: id.describe("id of the incident and name of the file, kebab-case English, stable for ever"),
    version,
    reviewedOn: day.describe("the day on which the whole playbook was last read"),
    reviewBy: day.describe("the day by which it must be read again; past it, every output says so"),
    reviewedBy: z
      .array(reviewer)
      .describe("real lawyers, officials and native editors alone; empty: outputs say that none has read it"),
    changes,
    aliases: z.array(z.string()).describe("short names for the command line"),
    title: localized.describe("what happened, as a heading"),
    menu: localized.describe("in the person's own words"),
    means: means.describe("what the incident means; the safety invariants are stated over it"),
    questions: z.array(z.union([questionUse, question])).describe("what must be known, in the order of asking"),
    details: z.array(detail).optional().describe("typed and skippable; they fill texts, letters and clocks"),
    steps: z
      .array(z.union([stepUse, step]))
      .min(1)
      .describe("what to do; the place in the file is the last thing that orders them"),
    withdrawn: z.array(withdrawn).optional().describe("steps, questions and details that are gone"),
  })
  .describe("one incident type: questions and steps in three languages");

export type IncidentSource = z.infer<typeof incidentSchema>;
export type QuestionSource = z.infer<typeof question>;
export type DetailSource = z.infer<typeof detail>;
