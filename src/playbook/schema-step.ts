import { z } from "zod";
import { EFFECTS, LOGINS, STAGES, UNITS, URGENCIES } from "./catalog.ts";
import { condition, day, id, ids, localized } from "./schema-parts.ts";

const doWithin = z
  .strictObject({
    fact: id.describe("the fact whose term it is"),
    from: id.describe("the detail (a date) or the step from which it runs"),
  })
  .describe("the person's own deadline, from a detail or a step");
const answerWithin = z
  .union([
    z
      .strictObject({ fact: id.describe("the fact whose term it is") })
      .describe("the other side's clock, from this step done"),
    z
      .strictObject({
        advice: z.int().positive().describe("how many"),
        unit: z.enum(UNITS).describe("of what"),
      })
      .describe("our own advice when to ask again"),
  ])
  .describe("the other side's clock, from this step done: { fact: … } by law, or { advice: …, unit: … } as our advice");

const urgency = z.enum(URGENCIES).describe("when it is due; the first thing that orders the steps");
const when = condition.describe(
  "only for these answers: question → accepted options, all must hold; a list of maps means any. Holds on “I don't know”",
);
const after = ids.describe("steps that stand before this one where they are in the plan; it orders and never locks");

export const step = z.strictObject({
  id: id.describe("id of the step, kebab-case English, unique in the library, stable for ever"),
  urgency,
  stage: z.enum(STAGES).describe("what it is about; orders the steps of one urgency, in this order of the list"),
  effects: z
    .array(z.enum(EFFECTS))
    .optional()
    .describe("what the step does, as far as safety is proved over it; destroys-evidence must begin with keeping it"),
  noLossStopped: localized.optional().describe("why an urgent call to a bank, lender or exchange stops no loss"),
  login: z
    .enum(LOGINS)
    .describe("required: what the person must log in to; where a device is watched, such a step needs a clean one"),
  when: when.optional(),
  onlyIfSure: z
    .boolean()
    .optional()
    .describe("true: costly or particular, not shown on “I don't know”; a general step must stand beside it"),
  settles: id.optional().describe("the question that is asked again when this step is done"),
  requires: ids.optional().describe("preconditions beyond those the planner adds"),
  after: after.optional(),
  title: localized.describe("an imperative of 3–8 words; the titles in a row are the 20-second version"),
  do: z.array(localized).min(1).describe("what to do: one action a sentence, one sentence an entry"),
  say: localized.optional().describe("the words to say on the phone or at the counter"),
  never: z.array(localized).optional().describe("what must not be done here"),
  writeDown: ids.optional().describe("what to write down, by ids of evidence.yaml"),
  evidence: ids.optional().describe("what to keep, by ids of evidence.yaml"),
  contacts: ids.optional().describe("whom to reach, by ids of contacts.yaml"),
  doWithin: doWithin.optional(),
  answerWithin: answerWithin.optional(),
  ifRefused: id.optional().describe("the step that opens when this one is refused or not answered in time"),
  lastInstance: z.boolean().optional().describe("true: the ladder of refusals ends here"),
  from: day.optional().describe("the first day of the step's life"),
  until: day.optional().describe("the last day of the step's life"),
  basis: z.enum(["fact", "inference"]).describe("what it rests on; an inference is printed as our advice"),
  because: localized.optional().describe("the reason of an inference"),
  facts: ids.optional().describe("the facts it rests on, by ids of facts.yaml"),
});

export const stepUse = z.strictObject({
  use: id.describe("brings in a step of shared/steps.yaml; may add when, after and a higher urgency, nothing else"),
  when: when.optional(),
  urgency: urgency.describe("a higher urgency than the shared step has").optional(),
  after: after.optional(),
});

export type StepSource = z.infer<typeof step>;
