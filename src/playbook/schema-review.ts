import { z } from "zod";
import { day } from "./schema-parts.ts";

/** Who has read a playbook or a letter. */
export const reviewer = z.strictObject({
  who: z.enum(["lawyer", "official", "native-editor-ru", "native-editor-kk"]).describe("who read it"),
  on: day.describe("the day on which it was read"),
});
