import { commandMessages } from "../i18n/command.ts";
import type { Context } from "./context.ts";

/** Data to stdout, or whole into a file, which is then named on stderr. A text file opens rightly on Windows too. */
export function writeResult({ host, locale }: Context, content: string, path: string | undefined): void {
  if (path === undefined) host.print(content);
  else {
    host.writeWhole(path, content);
    host.note(`${commandMessages(locale).savedTo(path)}\n`);
  }
}

/** A value as JSON data. */
export function printJson({ host }: Context, value: unknown): void {
  host.print(`${JSON.stringify(value, null, 2)}\n`);
}
