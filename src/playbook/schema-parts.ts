import { z } from "zod";

// What every file of `playbooks/` is made of: ids, days, texts in three languages, conditions. Every field carries a
// description, which editors show through the published JSON Schema.

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
  .describe("major.minor.patch: a meaning changed or a step withdrawn, a step added or moved, wording");
export const text = z.string().regex(/\S/);
export const localized = z
  .strictObject({
    ru: text.describe("in Russian, in quotes"),
    kk: text.describe("in Kazakh, written as Kazakh and not translated word by word, in quotes"),
    en: text.describe("in English, in quotes"),
  })
  .describe("the same text in three languages; a text missing in one does not build");

/** A list of ids of other things. */
export const ids = z.array(id);

const conditionMap = z.record(id, z.array(id).min(1));
export const condition = z
  .union([conditionMap, z.array(conditionMap).min(1)])
  .describe("question → accepted options, all must hold; a list of maps means any. No negation");
export const change = z.strictObject({
  version: version.describe("the version that this entry tells of"),
  on: day.describe("the day of the change"),
  what: localized.describe("what changed, in words for a person who has the older version"),
});
export const changes = z.array(change).min(1).describe("one entry per version, the newest last");

export const named = z.strictObject({ id, text: localized.describe("the name as it is printed") });

export type ConditionSource = z.infer<typeof condition>;
