import { type Context, makeContext } from "../cli/context.ts";
import { folderShelf } from "../cli/folder-shelf.ts";
import type { Locale } from "../i18n/locale.ts";
import type { LibraryFiles } from "../playbook/parse.ts";
import { type FakeHost, type FakeWorld, fakeHost } from "./fake-host.ts";
import { TINY_FILES } from "./tiny-library.ts";

/** What a command is given when `--playbooks` names a folder with these files, and the host it runs on. */
export interface EditingContext extends Context {
  readonly host: FakeHost;
}

/** The context of a command over the tiny library, or over other files, in one language. */
export function editingContext(
  world: FakeWorld = {},
  { locale = "en", library = TINY_FILES }: { locale?: Locale; library?: LibraryFiles } = {},
): EditingContext {
  const folder = Object.entries(library).map(([file, content]): [string, string] => [`/edit/${file}`, content]);
  const host = fakeHost({ ...world, files: { ...Object.fromEntries(folder), ...world.files } });
  const languages = { locales: [locale], callLocale: "ru", chosen: true, explicit: true } as const;
  const context = makeContext(
    host,
    { input: true, color: false },
    { languages, shelf: folderShelf(host, "/edit", locale) },
  );
  return { ...context, host };
}
