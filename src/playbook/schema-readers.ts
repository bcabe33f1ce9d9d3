import { z } from "zod";
import { day, id, version } from "./schema-parts.ts";

const reading = z.strictObject({
  incident: id.describe("the playbook that was read as a whole"),
  lang: z.enum(["ru", "kk", "en"]).describe("the language in which it was read"),
  version: version.describe("the version that was read"),
  by: z.string().min(1).describe("who read it: a name, initials or a role, never the writer of the text"),
  on: day.describe("the day on which it was read"),
});

/** `playbooks/readers.yaml`. It is about our own work and is no part of a playbook: no hash covers it. */
export const readersSchema = z
  .strictObject({
    readers: z.array(reading).describe("one entry per reading; older ones stay"),
  })
  .describe("second readers: no lawyers and no native editors, who stand in a playbook's reviewedBy");

export type Reading = z.infer<typeof reading>;
