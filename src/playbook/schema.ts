import { z } from "zod";
import { MEANS } from "./catalog.ts";
import { change, condition, day, id, localized, version } from "./schema-parts.ts";
import { step, stepUse } from "./schema-step.ts";

// What stands in `playbooks/incidents/`. Objects are strict: a misspelt key is a problem, never silently ignored.

const option = z.strictObject({
  id: id.describe("never translated; `unknown` is always offered and never written"),
  text: localized,
  means: z.array(z.enum(MEANS)).optional(),
  opens: z.array(id).optional().describe("incidents that this answer brings in"),
});

export const question = z.strictObject({
  id,
  ask: z.enum(["first", "later"]).describe("at most five first questions, then the now block, then the rest"),
  text: localized,
  why: localized,
  when: condition.optional(),
  options: z.array(option).min(1),
  recheck: z.array(z.int().positive()).optional().describe("days on which it is asked again"),
});

const questionUse = z.strictObject({ use: id, when: condition.optional() });

const detail = z.strictObject({
  id,
  type: z.enum(["date", "amount", "text", "contact-of"]),
  group: id.optional(),
  text: localized,
  bands: z.array(z.strictObject({ id, from: day.optional(), before: day.optional() })).optional(),
});

const reviewer = z.strictObject({
  who: z.enum(["lawyer", "official", "native-editor-ru", "native-editor-kk"]),
  on: day,
});

export const incidentSchema = z.strictObject({
  id,
  version,
  reviewedOn: day,
  reviewBy: day,
  reviewedBy: z.array(reviewer),
  changes: z.array(change).min(1),
  aliases: z.array(z.string()),
  title: localized,
  menu: localized.describe("in the person's own words"),
  means: z.array(z.enum(MEANS)),
  questions: z.array(z.union([questionUse, question])),
  details: z.array(detail).optional(),
  steps: z.array(z.union([stepUse, step])).min(1),
  withdrawn: z.array(z.strictObject({ id, on: day, reason: localized, successor: id.optional() })).optional(),
});

export type IncidentSource = z.infer<typeof incidentSchema>;
export type QuestionSource = z.infer<typeof question>;
export type DetailSource = z.infer<typeof detail>;
