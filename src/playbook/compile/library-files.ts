import { LOCALES, type Locale } from "../../i18n/locale.ts";
import { poolValues } from "../pool.ts";
import type { SignCatalog } from "../signs.ts";
import { splitTexts } from "../text-slots.ts";
import type { CompiledLibrary } from "./compile.ts";

/** The files of what several incidents share and of the letters: no incident is called so, because ids have no dot. */
export const SHARED_FILE = "shared.parts";
export const LETTERS_FILE = "letters.parts";

/**
 * The files of a built library, path → content: for each language its index and the first minutes; for each incident
 * and for the letters what the languages share, and for each language its texts, so that the program reads only what
 * it needs. Steps, sources and texts of several incidents stand once, in a file of their own.
 */
export function libraryFiles(compiled: Readonly<Record<Locale, CompiledLibrary>>): Record<string, string> {
  const ids = compiled.ru.incidents.map(({ id }) => id);
  const pooled = poolValues(
    ids.map((id) => splitTexts(LOCALES.map((locale) => plain(incidentOf(compiled[locale], id))))),
  );
  const letters = splitTexts(LOCALES.map((locale) => plain(compiled[locale].letters)));
  const files: Record<string, unknown> = { [SHARED_FILE]: pooled.parts, [LETTERS_FILE]: letters.common };
  LOCALES.forEach((locale, language) => {
    files[`${locale}/index`] = compiled[locale].index;
    files[`${locale}/now`] = compiled[locale].now;
    files[`${locale}/${SHARED_FILE}`] = pooled.shared[language];
    files[`${locale}/${LETTERS_FILE}`] = letters.texts[language];
  });
  ids.forEach((id, place) => {
    files[id] = pooled.values[place];
    LOCALES.forEach((locale, language) => {
      files[`${locale}/${id}`] = pooled.own[place]?.[language];
    });
  });
  return Object.fromEntries(Object.entries(files).map(([path, value]) => [`${path}.json`, JSON.stringify(value)]));
}

function incidentOf({ incidents }: CompiledLibrary, id: string): unknown {
  return incidents.find((incident) => incident.id === id);
}

/** As it is once written and read: without what is undefined. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** The known signs of fraud, which only `check` reads: what the languages share, and for each language its texts. */
export function signFiles(signsIn: (locale: Locale) => SignCatalog): Record<string, string> {
  const { common, texts } = splitTexts(LOCALES.map(signsIn));
  const own = LOCALES.map((locale, index) => [`${locale}/signs.json`, JSON.stringify(texts[index])]);
  return { "signs.json": JSON.stringify(common), ...Object.fromEntries(own) };
}
