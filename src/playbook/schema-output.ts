import { z } from "zod";
import { EFFECTS, GRADES, LOGINS, STAGES, URGENCIES } from "./catalog.ts";
import { incidentSchema } from "./schema.ts";
import { answersFileSchema } from "./schema-answers.ts";

import { CASE_SCHEMAS, clock, locale, requirement } from "./schema-case.ts";
import { check } from "./schema-check.ts";
import { contact } from "./schema-contact.ts";
import { coverage, freshness, graph } from "./schema-editing.ts";
import { letterSchema } from "./schema-letter.ts";
import { LETTER_SCHEMAS } from "./schema-letter-output.ts";
import { readersSchema } from "./schema-readers.ts";
import { sharedSchemas } from "./schema-shared.ts";

// What komek prints with `--json`. Objects are open: readers must ignore keys they do not know.

const strings = z.array(z.string());
const named = z.array(z.looseObject({ id: z.string(), text: z.string() }));

const step = z.looseObject({
  id: z.string(),
  urgency: z.enum(URGENCIES),
  stage: z.enum(STAGES),
  group: z.int().positive(),
  effects: z.array(z.enum(EFFECTS)),
  login: z.enum(LOGINS),
  title: z.string(),
  do: strings,
  say: z.looseObject({ text: z.string(), callLang: locale, callText: z.string() }).nullable(),
  never: strings,
  contacts: z.array(contact),
  letters: strings.describe("ids of the letters it may be done with: komek letter write ID"),
  requires: z.array(requirement),
  after: strings,
  settles: z.string().nullable(),
  evidence: named,
  writeDown: named,
  doBy: clock.nullable(),
  answerWithin: clock.nullable(),
  opensOn: z.looseObject({ step: z.string(), on: z.enum(["refused", "overdue"]) }).nullable(),
  ifRefused: z.string().nullable(),
  lastInstance: z.boolean(),
  basis: z.enum(["fact", "inference"]),
  reason: z.string().nullable(),
  factsSeenOn: strings.describe("the days on which the facts under it were seen"),
  sources: strings,
  because: strings,
});

const nextStep = z.looseObject({
  schema: z.literal("komek.next/1"),
  lang: locale,
  case: z.string(),
  step: step.nullable().describe("null when there is nothing to do now"),
  standing: CASE_SCHEMAS.status.shape.steps.element.nullable(),
});

const source = z.looseObject({
  publisher: z.string(),
  title: z.string(),
  url: z.string(),
  date: z.string().nullable(),
  grade: z.enum(GRADES),
});

const plan = z.looseObject({
  schema: z.literal("komek.plan/1"),
  lang: locale,
  at: z.string(),
  incidents: z.array(
    z.looseObject({
      id: z.string(),
      version: z.string(),
      sha256: z.string(),
      title: z.string(),
      openedBy: z.string().nullable(),
    }),
  ),
  facts: z.looseObject({ version: z.string(), sha256: z.string() }),
  answers: z.record(z.string(), z.string()),
  details: z.record(z.string(), z.string()),
  assumed: strings,
  steps: z.array(step),
  sources: z.record(z.string(), source),
  recheckOn: strings,
  warnings: z.array(z.looseObject({ code: z.string(), text: z.string() })),
});

const failure = z.looseObject({
  schema: z.literal("komek.failure/1"),
  code: z.string(),
  message: z.string(),
  missing: strings,
  problems: z.array(
    z.looseObject({ file: z.string(), line: z.int(), column: z.int(), code: z.string(), message: z.string() }),
  ),
});

const incidents = z.looseObject({
  schema: z.literal("komek.incidents/1"),
  lang: locale,
  incidents: z.array(
    z.looseObject({
      id: z.string(),
      version: z.string(),
      sha256: z.string(),
      title: z.string(),
      menu: z.string(),
      aliases: strings,
    }),
  ),
});

const questions = z.looseObject({
  schema: z.literal("komek.questions/1"),
  lang: locale,
  incidents: strings,
  questions: z.array(
    z.looseObject({
      id: z.string(),
      ask: z.enum(["first", "later"]),
      text: z.string(),
      why: z.string(),
      options: named,
    }),
  ),
  details: z.array(z.looseObject({ id: z.string(), type: z.string(), text: z.string() })),
});

const contacts = z.looseObject({ schema: z.literal("komek.contacts/1"), lang: locale, contacts: z.array(contact) });

const openedCase = z.looseObject({
  schema: z.literal("komek.case/1"),
  id: z.string(),
  incidents: strings,
  missing: strings.describe("questions taken as unknown until they are answered"),
});

/** What komek reads and prints, and what editors write: name for `--of` → schema. */
export const OUTPUT_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  plan,
  case: openedCase,
  failure,
  incidents,
  questions,
  contacts,
  check,
  ...CASE_SCHEMAS,
  next: nextStep,
  ...LETTER_SCHEMAS,
  graph,
  freshness,
  coverage,
  answers: answersFileSchema,
  playbook: incidentSchema,
  letter: letterSchema,
  readers: readersSchema,
  ...Object.fromEntries(
    Object.entries(sharedSchemas).map(([file, schema]) => [`shared/${file.replace(/\.yaml$/, "")}`, schema]),
  ),
};

/** The shapes of YAML files that people write by hand: their schemas are built for editors. */
export const WRITTEN_SHAPES: readonly string[] = Object.keys(OUTPUT_SCHEMAS).filter(
  (name) => ["playbook", "letter", "readers", "answers"].includes(name) || name.startsWith("shared/"),
);

/** The JSON Schema of a shape by its name; undefined for a name nobody knows. */
export function outputJsonSchema(name: string): unknown {
  const schema = Object.hasOwn(OUTPUT_SCHEMAS, name) ? OUTPUT_SCHEMAS[name] : undefined;
  return schema === undefined ? undefined : z.toJSONSchema(schema, { io: "input" });
}
