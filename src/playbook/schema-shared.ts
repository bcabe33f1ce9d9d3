import { z } from "zod";
import { question } from "./schema.ts";
import { letterWordingSchema } from "./schema-letter.ts";
import { day, id, ids, localized, named, text } from "./schema-parts.ts";
import { signsSchema } from "./schema-signs.ts";
import { step } from "./schema-step.ts";
import { truthSchemas } from "./schema-truth.ts";

// What stands in `playbooks/shared/`.

const precondition = z.strictObject({
  id: id.describe("id of the precondition, named in a step's requires"),
  title: localized.describe("what is needed"),
  text: localized.describe("how to meet it"),
  otherwise: localized.describe("what a person does who cannot meet it"),
  facts: ids.describe("the facts it rests on"),
});

const notice = z.strictObject({
  id: id.describe("id of the notice; the planner knows it by this"),
  text: localized.describe("the notice"),
  facts: ids.describe("the facts it rests on"),
  basis: z.enum(["fact", "inference"]).optional().describe("what it rests on; absent: facts"),
});

const year = z.strictObject({
  year: z.int().describe("the calendar year"),
  status: z.enum(["confirmed", "derived"]).describe("derived: worked out by us; plans then ask to check the date"),
  daysOff: z.array(day).describe("weekdays that are off; Saturdays and Sundays are off anyway"),
});

const avoided = z.array(text).optional();
const term = z.strictObject({
  id: id.describe("id of the term"),
  ru: text.describe("the one way to write it in Russian"),
  kk: text.describe("the one way to write it in Kazakh"),
  en: text.describe("the one way to write it in English"),
  avoid: z
    .strictObject({
      ru: avoided.describe("wordings refused in Russian"),
      kk: avoided.describe("wordings refused in Kazakh"),
      en: avoided.describe("wordings refused in English"),
    })
    .optional()
    .describe("what lint refuses in its place"),
});

const mustCarry = z.strictObject({
  id: id.describe("id of the item"),
  incident: id.describe("the incident that must say it; any: at least one"),
  text: text.describe("what must be said, in English"),
  facts: ids.describe("the facts that say it: one of them is enough"),
  why: text.optional().describe("why no step carries it"),
});

/** File name in `playbooks/shared/` → its schema. */
export const sharedSchemas = {
  "incidents.yaml": z.strictObject({
    order: z.array(id).min(1).describe("the menu: most frequent and most urgent first; also the order of merging"),
  }),
  "steps.yaml": z.strictObject({ steps: z.array(step).describe("steps that several playbooks bring in with use") }),
  "questions.yaml": z.strictObject({
    questions: z.array(question).describe("questions that several playbooks bring in with use"),
  }),
  "now.yaml": z.strictObject({
    opening: z.array(localized).length(3).describe("the first three lines of the screen"),
    last: localized.describe("the last line of a crash"),
    lastContact: id.describe("whom that line names, by id of contacts.yaml"),
    steps: z.array(step).min(3).max(7).describe("true for every incident: `komek now` without a name"),
  }),
  "preconditions.yaml": z.strictObject({
    preconditions: z.array(precondition).describe("what must be so before a locked step is done"),
  }),
  "notices.yaml": z.strictObject({ notices: z.array(notice).describe("what the planner adds to a plan") }),
  "evidence.yaml": z.strictObject({
    evidence: z.array(named).describe("what to keep"),
    writeDown: z.array(named).describe("what to write down"),
  }),
  ...truthSchemas,
  "calendar.yaml": z.strictObject({
    sources: ids.describe("where the days off were read, by ids of sources.yaml"),
    years: z.array(year).describe("working days of each year"),
  }),
  "glossary.yaml": z.strictObject({
    names: z.array(z.string()).describe("names that may hold digits in a sentence"),
    terms: z.array(term).describe("one way to write each term"),
  }),
  "letter-wording.yaml": letterWordingSchema.describe("what no letter says, in any language"),
  "must-carry.yaml": z.strictObject({ items: z.array(mustCarry).describe("what the playbooks must say") }),
  "signs.yaml": signsSchema,
} as const;

export type SharedFile = keyof typeof sharedSchemas;
export type SharedSource = { readonly [F in SharedFile]: z.infer<(typeof sharedSchemas)[F]> };
export type { FactSource } from "./schema-truth.ts";
