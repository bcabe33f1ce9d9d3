import { z } from "zod";

// What every file of `playbooks/` is made of: ids, days, texts in three languages, conditions.

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe("kebab-case English, unique in the library, stable for ever");
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe("a day, 2026-11-24");
export const version = z
  .string()
  .regex(/^\d+\.\d+\.\d+$/)
  .describe("major.minor.patch");
export const text = z.string().regex(/\S/);
export const localized = z.strictObject({ ru: text, kk: text, en: text });
const conditionMap = z.record(id, z.array(id).min(1));
export const condition = z
  .union([conditionMap, z.array(conditionMap).min(1)])
  .describe("question → accepted options, all must hold; a list of maps means any. No negation");
export const change = z.strictObject({ version, on: day, what: localized });

export const named = z.strictObject({ id, text: localized });

export type ConditionSource = z.infer<typeof condition>;
