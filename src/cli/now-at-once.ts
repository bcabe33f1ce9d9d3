import type { Host } from "../host/host.ts";
import { renderNowText } from "../render/now-text.ts";
import { generalNow } from "./general-now.ts";
import { chooseLanguages, type Languages } from "./languages.ts";
import { builtShelf } from "./library.ts";

/** Text for a pipe is not wrapped narrower than this. */
const PIPE_WIDTH = 80;

/** A bare `komek now`, at most with a language: no commander, no library, one small file. False for anything more. */
export function printNowAtOnce(host: Host, rest: readonly string[]): boolean {
  const languages = languagesOf(host, rest);
  if (languages === undefined) return false;
  const shelf = builtShelf(host);
  const width = host.standardOutputIsTerminal ? host.columns() : PIPE_WIDTH;
  const { KOMEK_ACCESSIBLE, TERM } = host.environment;
  const accessible = Boolean(KOMEK_ACCESSIBLE) || TERM === "dumb";
  const texts = languages.locales.map((locale) => {
    const moment = { locale, at: host.now(), callLocale: languages.callLocale };
    return renderNowText(generalNow(shelf.now(locale), moment), width, accessible);
  });
  host.print(texts.join("\n"));
  return true;
}

function languagesOf(host: Host, rest: readonly string[]): Languages | undefined {
  if (rest.length === 0) return chooseLanguages({}, host.environment);
  const [flag, lang] = rest;
  return rest.length === 2 && flag === "--lang" ? chooseLanguages({ lang }, host.environment) : undefined;
}
