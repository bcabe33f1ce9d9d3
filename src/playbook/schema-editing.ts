import { z } from "zod";
import { CONTACT_STATUSES, GRADES, URGENCIES } from "./catalog.ts";

// What the commands for editors print with `--json`. Objects are open: readers must ignore keys they do not know.

export const lang = z.enum(["ru", "kk", "en"]);

const node = z.looseObject({
  kind: z.enum(["question", "option", "step", "incident", "all", "elsewhere"]),
  id: z.string().describe("begins with the kind of the node; edges name it"),
  text: z.string().optional(),
  question: z.string().optional(),
  option: z.string().optional(),
  step: z.string().optional(),
  incident: z.string().optional(),
  urgency: z.enum(URGENCIES).optional(),
  onlyIfSure: z.boolean().optional(),
  refusalOnly: z.boolean().optional().describe("it opens only when another step was refused or not answered"),
});

const edge = z.looseObject({
  kind: z.enum(["option", "condition", "opens", "settles", "after", "refused"]),
  from: z.string(),
  to: z.string(),
  options: z.array(z.string()).optional().describe("which options of the question `from` are accepted"),
});

/** `komek playbook graph --json`. */
export const graph = z.looseObject({
  schema: z.literal("komek.graph/1"),
  lang,
  incident: z.string(),
  version: z.string(),
  title: z.string(),
  nodes: z.array(node),
  edges: z.array(edge),
});

const byGrade = z.record(z.enum(GRADES), z.int());

const aged = z.looseObject({
  kind: z.enum(["fact", "contact"]),
  id: z.string(),
  text: z.string().describe("the statement of a fact, the name of a contact"),
  grade: z.enum(GRADES).nullable().describe("of a fact"),
  status: z.enum(CONTACT_STATUSES).nullable().describe("of a contact"),
  seenOn: z.string(),
  checkedOn: z.string().nullable().describe("the day on which a person dialled or opened it"),
  dueOn: z.string().nullable().describe("the day by which it must be looked at: end of its review or of its own life"),
  recheck: z.boolean().describe("an editor marked it as most in need of a look"),
  ageDays: z.int().describe("days since it was seen or checked"),
  overdueDays: z.int().describe("0 where it is not overdue"),
  urls: z.array(z.string()).describe("pages to open again"),
});

/** `komek playbook freshness --json`. */
export const freshness = z.looseObject({
  schema: z.literal("komek.freshness/1"),
  lang,
  at: z.string().describe("the day all ages are counted to"),
  items: z.array(aged).describe("overdue first, then what is marked, then by age"),
  counts: z.looseObject({
    facts: z.looseObject({ total: z.int(), recheck: z.int(), byGrade }),
    sources: z.looseObject({ total: z.int(), byGrade }),
    contacts: z.looseObject({
      total: z.int(),
      checked: z.int(),
      byStatus: z.record(z.enum(CONTACT_STATUSES), z.int()),
    }),
  }),
});

const covered = z.looseObject({
  id: z.string(),
  version: z.string(),
  steps: z.record(z.enum(URGENCIES), z.int()).describe("steps of each urgency, those after a refusal among them"),
  callScripts: z.int().describe("steps with words to say"),
  refusalLadder: z.looseObject({
    rungs: z.int().describe("the longest way from a refused step to the end"),
    lastInstance: z.boolean().describe("whether every way ends in a last instance"),
  }),
  ownDeadlines: z.int(),
  otherClocks: z.looseObject({ byLaw: z.int(), byAdvice: z.int() }),
  recheckQuestions: z.int().describe("questions with their own days to be asked again"),
  facts: z.int(),
  languages: z.array(lang).describe("languages in which no text is missing"),
  secondReaders: z.array(z.looseObject({ lang, version: z.string(), current: z.boolean() })),
});

/** `komek playbook coverage --json`. */
export const coverage = z.looseObject({ schema: z.literal("komek.coverage/1"), lang, incidents: z.array(covered) });
