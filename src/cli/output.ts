import type { Locale } from "../i18n/locale.ts";
import type { Context } from "./context.ts";
import { CommandFailure } from "./failure.ts";

/** Data to stdout, or whole into a file, which is then named on stderr. A text file opens rightly on Windows too. */
export async function writeResult(
  { host, locale }: Context,
  content: string | Uint8Array,
  path?: string,
): Promise<void> {
  if (path === undefined) return host.print(content);
  host.writeWhole(path, content);
  const { commandMessages } = await import("../i18n/command.ts");
  host.note(`${commandMessages(locale).savedTo(path)}\n`);
}

/** A value as JSON data. */
export function printJson({ host }: Context, value: unknown): void {
  host.print(`${JSON.stringify(value, null, 2)}\n`);
}

/**
 * A value as JSON data in each language of the page: the first one leads, the others stand whole under `translations`,
 * which readers may ignore.
 */
export function printEach(context: Context, valueIn: (locale: Locale) => object): void {
  const [first, ...others] = context.languages.locales;
  const translations = Object.fromEntries(others.map((locale) => [locale, valueIn(locale)]));
  printJson(context, others.length === 0 ? valueIn(first) : { ...valueIn(first), translations });
}

/** A new file that only its owner can read; one that is there already is left alone. Fails with exit 6. */
export function writeFresh({ host }: Context, content: string | Uint8Array, path: string): void {
  if (host.exists(path)) throw new CommandFailure({ code: "file-exists", path });
  host.writeNew(path, typeof content === "string" ? new TextEncoder().encode(content) : content);
}
