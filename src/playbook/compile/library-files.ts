import { LOCALES, type Locale } from "../../i18n/locale.ts";
import { splitTexts } from "../text-slots.ts";
import type { CompiledLibrary } from "./compile.ts";

/**
 * The files of a built library, path → content: for each language its index and the first minutes; for each incident
 * and for the letters what the languages share, and for each language its texts, so that the program reads only what
 * it needs.
 */
export function libraryFiles(compiled: Readonly<Record<Locale, CompiledLibrary>>): Record<string, string> {
  const files: Record<string, string> = {};
  for (const locale of LOCALES) {
    files[`${locale}/index.json`] = JSON.stringify(compiled[locale].index);
    files[`${locale}/now.json`] = JSON.stringify(compiled[locale].now);
  }
  const slotted = (name: string, values: readonly unknown[]): void => {
    const { common, texts } = splitTexts(values.map((value) => JSON.parse(JSON.stringify(value))));
    files[`${name}.json`] = JSON.stringify(common);
    LOCALES.forEach((locale, index) => {
      files[`${locale}/${name}.json`] = JSON.stringify(texts[index]);
    });
  };
  slotted(
    "letters",
    LOCALES.map((locale) => compiled[locale].letters),
  );
  for (const { id } of compiled.ru.incidents)
    slotted(
      id,
      LOCALES.map((locale) => compiled[locale].incidents.find((incident) => incident.id === id)),
    );
  return files;
}
