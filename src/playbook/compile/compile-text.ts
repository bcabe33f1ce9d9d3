import type { Locale, Localized } from "../../i18n/locale.ts";
import type { SharedSource } from "../schema-shared.ts";

/** Puts names, words and labels in place of `{contact:…}`, `{fact:…}`, `{label:…}`; `{detail:…}` waits. */
export type TextFiller = (text: Localized, locale: Locale) => string;

/** Said beside a menu name that nobody saw in the reader's language. */
const SEEN_IN: Record<Locale, Record<Locale, string>> = {
  ru: { ru: "", kk: " (название на казахском)", en: " (название на английском)" },
  kk: { ru: " (орысша атауы)", kk: "", en: " (ағылшынша атауы)" },
  en: { ru: " (name in Russian)", kk: " (name in Kazakh)", en: "" },
};

/** The label in the reader's language, or as it was seen, and said to be so. */
function labelText(label: SharedSource["labels.yaml"]["labels"][number], locale: Locale): [string, string] {
  const seen = ([locale, "ru", "en", "kk"] as const).find((each) => label.text[each] !== undefined) ?? locale;
  return [label.text[seen] ?? label.id, SEEN_IN[locale][seen]];
}

/** A filler over the shared files. An id nobody knows stays as it stands; lint names it. */
export function textFiller(shared: {
  readonly facts: SharedSource["facts.yaml"]["facts"];
  readonly contacts: SharedSource["contacts.yaml"]["contacts"];
  readonly labels: SharedSource["labels.yaml"]["labels"];
}): TextFiller {
  const facts = new Map(shared.facts.map((fact) => [fact.id, fact]));
  const contacts = new Map(shared.contacts.map((contact) => [contact.id, contact]));
  const labels = new Map(shared.labels.map((label) => [label.id, label]));
  return (text, locale) =>
    text[locale]
      .replace(/«\{label:([a-z0-9-]+)\}»|\{label:([a-z0-9-]+)\}/g, (whole, quoted?: string, bare?: string) => {
        const label = labels.get(quoted ?? bare ?? "");
        if (label === undefined) return whole;
        const [name, note] = labelText(label, locale);
        return quoted === undefined ? `${name}${note}` : `«${name}»${note}`;
      })
      .replace(/\{fact:([a-z0-9-]+)\}/g, (whole, id: string) => facts.get(id)?.words?.[locale] ?? whole)
      .replace(/\{contact:([a-z0-9-]+)\}/g, (whole, id: string) => contacts.get(id)?.name[locale] ?? whole);
}
