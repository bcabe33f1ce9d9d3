import { LOCALES, type Locale } from "../../i18n/locale.ts";
import type { SignCatalog } from "../signs.ts";
import { splitTexts } from "../text-slots.ts";
import type { CompiledLibrary } from "./compile.ts";

/**
 * The files of a built library, path → content: for each language its index and the first minutes; for each incident
 * what the languages share, and for each language its texts, so that the program reads only what it needs.
 */
export function libraryFiles(compiled: Readonly<Record<Locale, CompiledLibrary>>): Record<string, string> {
  const files: Record<string, string> = {};
  for (const locale of LOCALES) {
    files[`${locale}/index.json`] = JSON.stringify(compiled[locale].index);
    files[`${locale}/now.json`] = JSON.stringify(compiled[locale].now);
  }
  for (const { id } of compiled.ru.incidents) {
    const incidents = LOCALES.map((locale) => compiled[locale].incidents.find((incident) => incident.id === id));
    const { common, texts } = splitTexts(incidents.map((incident) => JSON.parse(JSON.stringify(incident))));
    files[`${id}.json`] = JSON.stringify(common);
    LOCALES.forEach((locale, index) => {
      files[`${locale}/${id}.json`] = JSON.stringify(texts[index]);
    });
  }
  return files;
}

/** The known signs of fraud, which only `check` reads: what the languages share, and for each language its texts. */
export function signFiles(signsIn: (locale: Locale) => SignCatalog): Record<string, string> {
  const { common, texts } = splitTexts(LOCALES.map(signsIn));
  const own = LOCALES.map((locale, index) => [`${locale}/signs.json`, JSON.stringify(texts[index])]);
  return { "signs.json": JSON.stringify(common), ...Object.fromEntries(own) };
}
