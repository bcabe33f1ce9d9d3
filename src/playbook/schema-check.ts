import { z } from "zod";

const linkVerdict = z.enum(["official", "look-alike", "unknown", "invalid"]);

/** What `komek check --json` prints; with `--ndjson` it stands under `check` of each line. */
export const check = z.looseObject({
  schema: z.literal("komek.check/1"),
  verdict: z.enum(["signs-found", "no-known-signs", "cannot-read"]),
  signs: z.array(
    z.looseObject({
      id: z.string(),
      quote: z.string().describe("the exact words it reacted to; numbers of four or more digits are hidden"),
      why: z.string(),
    }),
  ),
  scripts: z.array(z.looseObject({ id: z.string(), why: z.string() })).describe("known scripts that the signs make"),
  links: z.array(
    z.looseObject({
      url: z.string().describe("as it was written; numbers behind the host are hidden"),
      host: z.string().describe("the real host; empty where there is none"),
      verdict: linkVerdict,
      why: z.string(),
    }),
  ),
  notes: z.array(z.looseObject({ id: z.string(), text: z.string() })),
  next: z.array(z.looseObject({ id: z.string(), text: z.string(), incident: z.string().nullable() })),
});
