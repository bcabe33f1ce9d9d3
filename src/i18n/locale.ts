/** The three languages of komek, in the order of its menus. `kk` is the language; the country is `kz`. */
export const LOCALES = ["ru", "kk", "en"] as const;

export type Locale = (typeof LOCALES)[number];

/** One text in all three languages: a language that is missing does not compile and does not load. */
export type Localized = Readonly<Record<Locale, string>>;

export function isLocale(name: string): name is Locale {
  return (LOCALES as readonly string[]).includes(name);
}

/** Builds one value per language, in the order of `LOCALES`. */
export function perLocale<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return { ru: make("ru"), kk: make("kk"), en: make("en") };
}
