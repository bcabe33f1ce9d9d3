import { z } from "zod";
import { EFFECTS, LOGINS, STAGES, UNITS, URGENCIES } from "./catalog.ts";
import { condition, day, id, localized } from "./schema-parts.ts";

const doWithin = z.strictObject({ fact: id, from: id }).describe("the person's own deadline, from a detail or a step");
const answerWithin = z.union([
  z.strictObject({ fact: id }).describe("the other side's clock, from this step done"),
  z.strictObject({ advice: z.int().positive(), unit: z.enum(UNITS) }).describe("our own advice when to ask again"),
]);

export const step = z.strictObject({
  id,
  urgency: z.enum(URGENCIES),
  stage: z.enum(STAGES),
  effects: z.array(z.enum(EFFECTS)).optional(),
  noLossStopped: localized.optional().describe("why an urgent call to a bank, lender or exchange stops no loss"),
  login: z.enum(LOGINS).describe("required: what the person must log in to on a device"),
  when: condition.optional(),
  onlyIfSure: z.boolean().optional(),
  settles: id.optional(),
  requires: z.array(id).optional(),
  after: z.array(id).optional(),
  title: localized,
  do: z.array(localized).min(1),
  say: localized.optional(),
  never: z.array(localized).optional(),
  writeDown: z.array(id).optional(),
  evidence: z.array(id).optional(),
  contacts: z.array(id).optional(),
  doWithin: doWithin.optional(),
  answerWithin: answerWithin.optional(),
  ifRefused: id.optional(),
  lastInstance: z.boolean().optional(),
  from: day.optional(),
  until: day.optional(),
  basis: z.enum(["fact", "inference"]),
  because: localized.optional(),
  facts: z.array(id).optional(),
});

export const stepUse = z.strictObject({
  use: id,
  when: condition.optional(),
  urgency: z.enum(URGENCIES).optional(),
  after: z.array(id).optional(),
});

export type StepSource = z.infer<typeof step>;
