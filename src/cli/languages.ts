import { isLocale, type Locale } from "../i18n/locale.ts";

export interface Languages {
  /** The languages of the page, the first one leading: two for a helper and the person helped. */
  readonly locales: readonly [Locale, ...Locale[]];
  /** The language of the words to say on the phone. */
  readonly callLocale: Locale;
  /** Whether the language was chosen by an option or the environment, or is only the fallback. */
  readonly chosen: boolean;
  /** Whether the person asked for it (`--lang`, KOMEK_LANG): then the first screen does not ask again. */
  readonly explicit: boolean;
}

/** A `--lang` value such as `kk,ru`; undefined when a part of it is no language of ours. */
export function parseLanguages(value: string): [Locale, ...Locale[]] | undefined {
  const names = value.split(",").map((name) => name.trim().toLowerCase());
  if (!names.every(isLocale)) return undefined;
  const [first, ...rest] = [...new Set(names.filter(isLocale))];
  return first === undefined ? undefined : [first, ...rest];
}

/**
 * `--lang`, else KOMEK_LANG, else the first of LC_ALL, LC_MESSAGES, LANG that begins with ru, kk or en, else ru.
 * The call language is `--call-lang`, else the page's, and Russian for English: few phone lines here speak it.
 */
export function chooseLanguages(
  options: { readonly lang?: string; readonly callLang?: string },
  environment: Readonly<Record<string, string | undefined>>,
): Languages | undefined {
  const given = options.lang ?? (environment.KOMEK_LANG || undefined);
  const fromSystem = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG]
    .map((value) => /^(ru|kk|en)(?![a-z])/i.exec(value ?? "")?.[1])
    .find((name) => name !== undefined);
  const locales =
    parseLanguages(given ?? fromSystem ?? "ru") ?? (options.lang === undefined ? (["ru"] as const) : undefined);
  if (locales === undefined) return undefined;
  const own = locales[0] === "en" ? "ru" : locales[0];
  const call = options.callLang === undefined ? own : parseLanguages(options.callLang)?.[0];
  if (call === undefined || call === "en") return undefined;
  return {
    locales,
    callLocale: call,
    chosen: given !== undefined || fromSystem !== undefined,
    explicit: given !== undefined,
  };
}
