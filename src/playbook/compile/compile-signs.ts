import type { Locale } from "../../i18n/locale.ts";
import type { SourceLibrary } from "../parse.ts";
import type { SignCatalog } from "../signs.ts";

/** A number that is dialled and no secret: up to four digits. */
const SHORT_NUMBER = /^\d{3,4}$/;

/** The known signs in one language, without what only editors need: examples, facts and grounds. */
export function compileSigns({ shared }: SourceLibrary, locale: Locale): SignCatalog {
  const source = shared["signs.yaml"].value;
  const { groups, warning, introduces, reported, codeMessage, signs, scripts, official, brands } = source;
  const { platforms, shorteners, endings } = source;
  const phones = shared["contacts.yaml"].value.contacts.flatMap((contact) => contact.phones);
  return {
    ...{ groups, warning, introduces, reported, codeMessage, platforms, shorteners, endings },
    signs: signs.map(({ id, weight, why, patterns, unless = [], incidents = [] }) => {
      return { id, weight, why: why[locale], patterns, unless, incidents };
    }),
    scripts: scripts.map(({ id, all, why }) => ({ id, all, why: why[locale] })),
    official: official.map(({ domain, kind }) => ({ domain, kind })),
    brands: brands.map(({ names, own = [], common = false }) => ({ names, own, common })),
    knownNumbers: [...new Set([...phones.filter((phone) => SHORT_NUMBER.test(phone)), "1414"])].sort(),
  };
}
