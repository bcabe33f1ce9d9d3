import { z } from "zod";

/** The shape of an answers file, `komek.answers/1`. That questions and options exist is checked elsewhere. */
const done = z.strictObject({
  step: z.string().describe("id of a step"),
  on: z.string().describe("the day on which it was done, 2026-11-24"),
});

export const answersFileSchema = z.strictObject({
  schema: z.literal("komek.answers/1").describe("what this file is"),
  incidents: z.array(z.string()).min(1).optional().describe("what happened: ids or short names of incidents"),
  playbooks: z.record(z.string(), z.string()).optional().describe('a pin, a prefix: "1" | "1.4" | "1.4.2"'),
  answers: z.record(z.string(), z.string()).optional().describe("question → option, or unknown"),
  details: z
    .record(z.string(), z.union([z.string(), z.number()]))
    .optional()
    .describe("detail → value"),
  done: z.array(done).optional().describe("steps that were done already, so that one may enter in the middle"),
  lang: z.string().optional().describe("ru, kk or en; two at once: kk,ru"),
  at: z.string().optional().describe("an ISO time; without an offset it is +05:00"),
});

export type AnswersFile = z.infer<typeof answersFileSchema>;
