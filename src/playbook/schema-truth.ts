import { z } from "zod";
import { CONTACT_STATUSES, GRADES, UNITS } from "./catalog.ts";
import { changes, day, id, ids, localized, text, version } from "./schema-parts.ts";

// What the steps rest on: facts, sources, contacts, labels.

const grade = z
  .enum(GRADES)
  .describe("how certain it is; below press-quoting-official a step may not state it as fact");
const sources = ids.describe("where it was read, by ids of sources.yaml");
const seenOn = day.describe("the day of the page on which it was seen");

const value = z
  .union([
    z.strictObject({
      type: z.literal("term").describe("a period of time"),
      amount: z.int().positive().describe("how many"),
      unit: z.enum(UNITS).describe("of what"),
      whose: z.enum(["person", "institution"]).describe("whose term it is: in doubt the person's date is the earlier"),
    }),
    z.strictObject({
      type: z.literal("amount").describe("a sum of money"),
      amount: z.number().positive().describe("how much"),
      currency: z.enum(["tenge", "mci"]).describe("₸ or the monthly calculation index (МРП)"),
    }),
    z.strictObject({ type: z.literal("date").describe("a day"), date: day.describe("which day") }),
  ])
  .describe("what programs count with: a term, an amount or a date");

const fact = z.strictObject({
  id: id.describe("id of the fact, named in texts as {fact:id}"),
  statement: localized.describe("what is so, in one sentence or two"),
  grade,
  sources,
  seenOn,
  dossier: z.array(z.string()).min(1).describe("the lines of the research files it was taken from"),
  recheck: z.boolean().optional().describe("true: most in need of a look"),
  from: day.optional().describe("the first day on which it is so"),
  until: day.optional().describe("the last day on which it is so"),
  value: value.optional(),
  cite: localized
    .optional()
    .describe("what {cite:fact-id} prints in a letter: the article of law in the nominative, after a colon or a dash"),
  words: localized.optional().describe("what {fact:id} prints; stands after a colon, a dash or at the end of a line"),
});

const source = z.strictObject({
  id: id.describe("id of the source"),
  publisher: z.string().describe("who published it"),
  title: z.string().describe("its title; in [brackets] where it is our own description"),
  url: z
    .string()
    .regex(/^https?:\/\/\S+$/)
    .describe("the address of the page"),
  date: day.optional().describe("the date of the page itself"),
  grade,
  readIn: z.enum(["page", "archived-copy", "law-copy"]).describe("in what form it was read"),
  edition: day.optional().describe("of a law: the edition that was read"),
  part: z.enum(["whole", "excerpt"]).describe("how much of it was read"),
});

const contact = z.strictObject({
  id: id.describe("id of the contact, named in texts as {contact:id}"),
  group: id.optional().describe("banks, exchanges, …: what a contact-of detail chooses from"),
  name: localized.describe("the name of the organisation or line"),
  phones: z.array(z.string().regex(/^(\+7\d{10}|\d{3,4})$/)).describe("quoted: E.164 or a short code"),
  urls: z.array(z.string().regex(/^https:\/\/\S+$/)).describe("addresses on the owner's own site"),
  hours: localized.optional().describe("when somebody answers, if known"),
  howToFind: localized.describe("how a person finds it without us: the back of the card, the app opened by oneself"),
  scope: localized.optional().describe("what it is for"),
  status: z
    .enum(CONTACT_STATUSES)
    .describe("where the number comes from; unconfirmed may not stand in a now step, withdrawn is never printed"),
  seenOn,
  checkedOn: day.optional().describe("the day on which a person dialled or opened it"),
  reviewBy: day.describe("the day by which it must be looked at again: 90 days for a number in a now step"),
  sources,
  from: day.optional().describe("the first day on which it works"),
  until: day.optional().describe("the last day on which it works"),
});

const label = z.strictObject({
  id: id.describe("id of the label, named in texts as {label:id}"),
  text: z
    .strictObject({
      ru: text.optional().describe("as seen in the Russian menu"),
      kk: text.optional().describe("as seen in the Kazakh menu; absent: the Russian one is printed, and said to be so"),
      en: text.optional().describe("as seen in the English menu"),
    })
    .describe("the name of a menu or button, exactly as it was seen"),
  seenOn,
  sources,
});

/** File name in `playbooks/shared/` → its schema. */
export const truthSchemas = {
  "facts.yaml": z.strictObject({
    version: version.describe("the version of facts, contacts, sources, labels and calendar together"),
    changes,
    facts: z.array(fact).describe("sourced statements"),
  }),
  "sources.yaml": z.strictObject({ sources: z.array(source).describe("where facts, contacts and labels were read") }),
  "contacts.yaml": z.strictObject({ contacts: z.array(contact).describe("who to reach") }),
  "labels.yaml": z.strictObject({ labels: z.array(label).describe("names of menus and buttons as they were seen") }),
} as const;

export type FactSource = z.infer<typeof fact>;
