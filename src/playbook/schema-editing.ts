import { z } from "zod";
import { URGENCIES } from "./catalog.ts";

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
