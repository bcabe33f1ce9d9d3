import type { Host } from "../host/host.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Languages } from "./languages.ts";
import type { Shelf } from "./library.ts";

/** The options every command takes. */
export interface CommonOptions {
  readonly lang?: string;
  readonly callLang?: string;
  readonly json?: boolean;
  readonly input: boolean;
  readonly color: boolean;
  readonly accessible?: boolean;
  readonly playbooks?: string;
}

/** What every command is given: the outside world, the languages, the playbooks, and how to print. */
export interface Context {
  readonly host: Host;
  readonly languages: Languages;
  readonly locale: Locale;
  readonly json: boolean;
  /** Whether a question may be asked: both ends are a terminal and `--no-input` was not given. */
  readonly interactive: boolean;
  readonly color: boolean;
  readonly accessible: boolean;
  readonly width: number;
  readonly shelf: Shelf;
}

/** Text for a pipe is not wrapped narrower than this. */
const PIPE_WIDTH = 80;

/** The same context in other languages. A mere copy would keep the width of that moment. */
export function inLanguages(context: Context, languages: Languages): Context {
  return {
    ...context,
    ...{ languages, locale: languages.locales[0] },
    get width() {
      return context.width;
    },
  };
}

/** The context that follows from the options and the outside world. */
export function makeContext(
  host: Host,
  options: CommonOptions,
  given: { languages: Languages; shelf: Shelf },
): Context {
  const { environment } = host;
  const dumb = environment.TERM === "dumb";
  return {
    host,
    ...given,
    locale: given.languages.locales[0],
    json: options.json === true,
    get interactive() {
      return options.input && host.standardInputIsTerminal && host.standardErrorIsTerminal;
    },
    color: options.color && !environment.NO_COLOR && !dumb && host.standardOutputIsTerminal,
    accessible: options.accessible === true || Boolean(environment.KOMEK_ACCESSIBLE) || dumb,
    /** Asked each time: a telephone is turned, a window is drawn narrower. */
    get width() {
      return host.standardOutputIsTerminal ? host.columns() : PIPE_WIDTH;
    },
  };
}
