import { z } from "zod";
import { LOCALES } from "../i18n/locale.ts";
import { changes, condition, day, id, ids, localized, version } from "./schema-parts.ts";
import { reviewer } from "./schema-review.ts";

// What stands in `playbooks/letters/`: letters and statements that a person can hand over.

const facts = ids.describe(
  "the facts it rests on, by ids of facts.yaml; an empty list says: the person's own words, or simply asked",
);
const when = condition.describe(
  "left out unless this surely holds: in a letter “I don't know” does not hold, for it states only what was said",
);

const paragraph = z.strictObject({
  text: localized.describe(
    "the paragraph; holds {detail:}, {blank:}, {done:}, {how:}, {cite:}, {fact:}, {contact:}, {label:}",
  ),
  facts,
  when: when.optional(),
});

const list = z.strictObject({
  list: z.array(paragraph).min(1).describe("numbered demands or points, one each"),
  when: when.optional(),
});

const blank = z.strictObject({
  id: id.describe("named in texts as {blank:id}; with the id of a detail it gives the short label of that detail"),
  text: localized.describe("what the hand writes there, in two or three words"),
  lines: z
    .int()
    .min(2)
    .max(12)
    .optional()
    .describe("room for more than a word, in lines below the paragraph it stands in; absent: one place in the line"),
});

const annex = z.strictObject({
  text: localized.describe("what is attached"),
  when: when.optional(),
});

const advice = z.strictObject({
  send: localized.describe("where and how to send it, and how the delivery is proved"),
  next: localized.describe("what comes next"),
  contact: z
    .union([id, ids.min(1)])
    .optional()
    .describe("whose address is printed beside the letter; of several the one that works on that day"),
  clock: id.optional().describe("the fact with the term that starts when it is sent; absent: the step's own"),
});

export const letterSchema = z
  .strictObject({
    id: id.describe("id of the letter and name of the file, kebab-case English, stable for ever"),
    version,
    reviewedOn: day.describe("the day on which the whole letter was last read"),
    reviewBy: day.describe("the day by which it must be read again; past it, every output says so"),
    reviewedBy: z.array(reviewer).describe("real lawyers, officials and native editors alone"),
    changes,
    name: localized.describe("in the list of letters: short, what it is"),
    sendIn: z
      .array(z.enum(LOCALES))
      .min(1)
      .optional()
      .describe("the languages it may be sent in; absent: Russian and Kazakh, and English is for reading only"),
    steps: ids.min(1).describe("the steps it serves; it is due when one of them is open"),
    when: when.optional(),
    to: z
      .array(localized)
      .min(1)
      .describe("the lines of the addressee; one that names a contact is left out on days when that does not work"),
    heading: localized.describe("Заявление, Жалоба, Ходатайство, …"),
    about: localized.optional().describe("what it is about, under the heading"),
    body: z
      .array(z.union([paragraph, list]))
      .min(1)
      .describe("paragraphs and lists, in order"),
    blanks: z.array(blank).optional().describe("what only the hand knows: printed as a line with its label"),
    attach: z.array(annex).optional().describe("what is attached"),
    advice: advice.describe("printed beside the letter, never in it"),
  })
  .describe("one letter in three languages");

export type LetterSource = z.infer<typeof letterSchema>;
export type ParagraphSource = z.infer<typeof paragraph>;

const wordings = z.array(z.string().regex(/\S/));
const perLanguage = z.strictObject({
  ru: wordings.describe("in Russian"),
  kk: wordings.describe("in Kazakh"),
  en: wordings.describe("in English"),
});

/** `shared/letter-wording.yaml`: what no letter says. */
export const letterWordingSchema = z.strictObject({
  refused: z
    .array(
      z.strictObject({
        id: id.describe("id of the kind of wording"),
        why: localized.describe("why no letter says so, in words for the person who typed it"),
        wordings: perLanguage.describe(
          "words in order: `*` any ending, `|` or, `~` up to four words between; never across the end of a sentence",
        ),
      }),
    )
    .describe("what is refused"),
  before: perLanguage.describe("words that take a wording back when they stand right before one of its words: не"),
  after: perLanguage.describe("words that take a wording back when they stand right after it: емес"),
});

export type LetterWording = z.infer<typeof letterWordingSchema>;
