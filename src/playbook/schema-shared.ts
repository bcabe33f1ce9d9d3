import { z } from "zod";
import { CONTACT_STATUSES, GRADES, UNITS } from "./catalog.ts";
import { question } from "./schema.ts";
import { change, day, id, localized, named, text, version } from "./schema-parts.ts";
import { step } from "./schema-step.ts";

// What stands in `playbooks/shared/`.

const value = z.union([
  z.strictObject({
    type: z.literal("term"),
    amount: z.int().positive(),
    unit: z.enum(UNITS),
    whose: z.enum(["person", "institution"]),
  }),
  z.strictObject({ type: z.literal("amount"), amount: z.number().positive(), currency: z.enum(["tenge", "mci"]) }),
  z.strictObject({ type: z.literal("date"), date: day }),
]);

const fact = z.strictObject({
  id,
  statement: localized,
  grade: z.enum(GRADES),
  sources: z.array(id),
  seenOn: day,
  dossier: z.array(z.string()).min(1),
  recheck: z.boolean().optional(),
  from: day.optional(),
  until: day.optional(),
  value: value.optional(),
  words: localized.optional(),
});

const source = z.strictObject({
  id,
  publisher: z.string(),
  title: z.string(),
  url: z.string().regex(/^https?:\/\/\S+$/),
  date: day.optional(),
  grade: z.enum(GRADES),
  readIn: z.enum(["page", "archived-copy", "law-copy"]),
  edition: day.optional(),
  part: z.enum(["whole", "excerpt"]),
});

const contact = z.strictObject({
  id,
  group: id.optional(),
  name: localized,
  phones: z.array(z.string().regex(/^(\+7\d{10}|\d{3,4})$/)).describe("quoted: E.164 or a short code"),
  urls: z.array(z.string().regex(/^https:\/\/\S+$/)),
  hours: localized.optional(),
  howToFind: localized,
  scope: localized.optional(),
  status: z.enum(CONTACT_STATUSES),
  seenOn: day,
  checkedOn: day.optional().describe("the day on which a person dialled or opened it"),
  reviewBy: day,
  sources: z.array(id),
  from: day.optional(),
  until: day.optional(),
});

const label = z.strictObject({
  id,
  text: z.strictObject({ ru: text.optional(), kk: text.optional(), en: text.optional() }),
  seenOn: day,
  sources: z.array(id),
});

/** File name in `playbooks/shared/` → its schema. */
export const sharedSchemas = {
  "incidents.yaml": z.strictObject({ order: z.array(id).min(1) }),
  "steps.yaml": z.strictObject({ steps: z.array(step) }),
  "questions.yaml": z.strictObject({ questions: z.array(question) }),
  "now.yaml": z.strictObject({
    opening: z.array(localized).length(3),
    last: localized,
    lastContact: id,
    steps: z.array(step).min(3).max(7),
  }),
  "preconditions.yaml": z.strictObject({
    preconditions: z.array(
      z.strictObject({ id, title: localized, text: localized, otherwise: localized, facts: z.array(id) }),
    ),
  }),
  "notices.yaml": z.strictObject({
    notices: z.array(
      z.strictObject({ id, text: localized, facts: z.array(id), basis: z.enum(["fact", "inference"]).optional() }),
    ),
  }),
  "evidence.yaml": z.strictObject({ evidence: z.array(named), writeDown: z.array(named) }),
  "facts.yaml": z.strictObject({ version, changes: z.array(change).min(1), facts: z.array(fact) }),
  "sources.yaml": z.strictObject({ sources: z.array(source) }),
  "contacts.yaml": z.strictObject({ contacts: z.array(contact) }),
  "labels.yaml": z.strictObject({ labels: z.array(label) }),
  "calendar.yaml": z.strictObject({
    sources: z.array(id),
    years: z.array(z.strictObject({ year: z.int(), status: z.enum(["confirmed", "derived"]), daysOff: z.array(day) })),
  }),
  "glossary.yaml": z.strictObject({
    names: z.array(z.string()).describe("names that may hold digits in a sentence"),
    terms: z.array(
      z.strictObject({
        id,
        ru: text,
        kk: text,
        en: text,
        avoid: z
          .strictObject({ ru: z.array(text).optional(), kk: z.array(text).optional(), en: z.array(text).optional() })
          .optional(),
      }),
    ),
  }),
  "must-carry.yaml": z.strictObject({
    items: z.array(z.strictObject({ id, incident: id, text, facts: z.array(id), why: text.optional() })),
  }),
} as const;

export type SharedFile = keyof typeof sharedSchemas;
export type SharedSource = { readonly [F in SharedFile]: z.infer<(typeof sharedSchemas)[F]> };
export type FactSource = z.infer<typeof fact>;
