import { z } from "zod";
import { clock, locale } from "./schema-case.ts";
import { contact } from "./schema-contact.ts";

// What `komek letter` prints with `--json`. Objects are open: readers must ignore keys they do not know.

const strings = z.array(z.string());
const line = z.looseObject({
  text: z.string().describe("the line as it is printed; a blank is a line of underscores with its label"),
  blanks: strings.describe("what the hand writes in it"),
});

const written = z.looseObject({ at: z.string(), file: z.string().nullable() });

/** `komek letter list --json`. */
const letters = z.looseObject({
  schema: z.literal("komek.letters/1"),
  lang: locale,
  case: z.string().nullable(),
  letters: z.array(
    z.looseObject({
      ...{ id: z.string(), version: z.string(), sha256: z.string(), name: z.string(), steps: strings },
      due: z.boolean().describe("a step of the case that it serves is to be done now"),
      for: z.array(z.looseObject({ id: z.string(), title: z.string(), state: z.string() })).describe("these steps"),
      written: z.array(written),
    }),
  ),
});

/** `komek letter write --json`. */
const letter = z.looseObject({
  schema: z.literal("komek.letter/1"),
  ...{ lang: locale, id: z.string(), version: z.string(), sha256: z.string() },
  case: z.string().nullable(),
  file: z.string().nullable().describe("where it was written"),
  readingOnly: z.string().nullable().describe("said on a letter that is not to be sent in this language"),
  to: z.array(line),
  from: strings.describe("labels of what the hand writes about the person"),
  heading: z.string(),
  about: line.nullable(),
  body: z.array(
    z.union([
      z.looseObject({ kind: z.literal("paragraph"), text: z.string(), blanks: strings }),
      z.looseObject({ kind: z.literal("points"), points: z.array(line) }),
    ]),
  ),
  attach: z.array(line),
  signing: strings,
  advice: z.looseObject({
    send: z.string(),
    contacts: z.array(contact),
    attach: strings,
    clock: clock.nullable().describe("the other side's time to answer, as if it was handed in on that day"),
    next: z.string(),
    before: strings,
  }),
});

/** `letter` is the template that editors write: what is printed has a name of its own. */
export const LETTER_SCHEMAS = { letters, "letter-output": letter } as const;
