import { z } from "zod";
import { id, ids, localized, text } from "./schema-parts.ts";
import { SERVICE_KINDS } from "./signs.ts";

const words = z.array(text).min(1);
const pattern = text.describe(
  "words with blanks between: код, код*, айт+, a|b, <group>, #4-8, ~3, ^3, &3, a leading =, a leading 1: or 2:",
);
const domain = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);

const example = z.array(text).optional();
const sign = z.strictObject({
  id: id.describe("id of the sign, stable for ever"),
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)]).describe("3 is enough alone, lighter ones add up"),
  why: localized.describe("why it matters"),
  facts: ids.min(1).describe("the facts it rests on"),
  incidents: ids.optional().describe("what has happened if the person did as asked"),
  patterns: z.array(pattern).min(1).describe("what it looks for"),
  unless: z.array(pattern).optional().describe("where one of these is found in the message, it does not count"),
  examples: z
    .strictObject({
      ru: example.describe("messages in Russian that it must find"),
      kk: example.describe("messages in Kazakh that it must find"),
      en: example.describe("messages in English that it must find"),
      latin: example.describe("Russian or Kazakh in Latin letters"),
    })
    .describe("at least one for each language; lint tries them all"),
});

const script = z.strictObject({
  id: id.describe("id of the script"),
  all: z.array(ids.min(1)).min(2).describe("groups of signs; at least one of each must be found"),
  why: localized.describe("what is known of it"),
  facts: ids.min(1).describe("the facts it rests on"),
});

const official = z.strictObject({
  domain: domain.describe("this host and every host below it"),
  kind: z.enum(SERVICE_KINDS).describe("what the owner is"),
  grounds: ids.min(1).describe("contacts, or sources of grade official or law, whose address lies there"),
});

const brand = z.strictObject({
  names: z
    .array(z.string().regex(/^[a-z0-9]+$/))
    .min(1)
    .describe("as they stand in addresses"),
  own: z
    .array(domain)
    .optional()
    .describe("domains of the owner for which we have no grounds: neither official nor a look-alike"),
  common: z.boolean().optional().describe("an everyday word too: only the whole word counts"),
});

/** `playbooks/shared/signs.yaml`. */
export const signsSchema = z.strictObject({
  groups: z.record(id, words).describe("words that patterns name together, as <group>"),
  warning: z.array(pattern).describe("a message that warns of fraud and asks for nothing itself"),
  introduces: z.array(pattern).describe("the writer speaks to the reader as a bank or the state: this is no warning"),
  reported: z.array(pattern).describe("a sentence that tells of fraud and asks for nothing itself"),
  codeMessage: z.array(pattern).describe("a message that carries a code of its own"),
  signs: z.array(sign).describe("what fraudsters say"),
  scripts: z.array(script).describe("signs that together make a known script"),
  official: z.array(official).describe("the official services: their hosts alone are ever called official"),
  brands: z.array(brand).describe("names that fraudsters put into addresses"),
  platforms: z.array(domain).describe("where anybody may put a page up: never official"),
  shorteners: z.array(domain).describe("short links, which hide where they lead"),
  endings: z.array(z.string().regex(/^[a-z]+$/)).describe("cheap endings that banks and state bodies seldom use"),
});

export type SignsSource = z.infer<typeof signsSchema>;

/** A library without signs is whole: the file may be left out. */
export const NO_SIGNS =
  "{ groups: {}, warning: [], introduces: [], reported: [], codeMessage: [], signs: [], scripts: [], official: [], brands: [], platforms: [], shorteners: [], endings: [] }";
