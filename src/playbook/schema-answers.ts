import { z } from "zod";

/** The shape of an answers file, `komek.answers/1`. That questions and options exist is checked elsewhere. */
export const answersFileSchema = z.strictObject({
  schema: z.literal("komek.answers/1"),
  incidents: z.array(z.string()).min(1).optional(),
  playbooks: z.record(z.string(), z.string()).optional().describe('a pin, a prefix: "1" | "1.4" | "1.4.2"'),
  answers: z.record(z.string(), z.string()).optional(),
  details: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  done: z.array(z.strictObject({ step: z.string(), on: z.string() })).optional(),
  lang: z.string().optional(),
  at: z.string().optional().describe("an ISO time; without an offset it is +05:00"),
});

export type AnswersFile = z.infer<typeof answersFileSchema>;
