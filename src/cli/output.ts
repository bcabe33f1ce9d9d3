import type { Context } from "./context.ts";

/** Data to stdout, or whole into a file, which is then named on stderr. A text file opens rightly on Windows too. */
export async function writeResult({ host, locale }: Context, content: string, path?: string): Promise<void> {
  if (path === undefined) return host.print(content);
  host.writeWhole(path, content);
  const { commandMessages } = await import("../i18n/command.ts");
  host.note(`${commandMessages(locale).savedTo(path)}\n`);
}

/** A value as JSON data. */
export function printJson({ host }: Context, value: unknown): void {
  host.print(`${JSON.stringify(value, null, 2)}\n`);
}
