import { z } from "zod";
import { CONTACT_STATUSES } from "./catalog.ts";

/** A contact as plans, pages and letters print it. */
export const contact = z.looseObject({
  id: z.string(),
  name: z.string(),
  phones: z.array(z.string()),
  urls: z.array(z.string()),
  howToFind: z.string(),
  scope: z.string().nullable(),
  status: z.enum(CONTACT_STATUSES),
  seenOn: z.string(),
  checkedOn: z.string().nullable(),
});
