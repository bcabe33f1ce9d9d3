import type { Host } from "../host/host.ts";
import type { Locale } from "../i18n/locale.ts";
import type { CatalogIncident, Library, LibraryIndex, NowBlock } from "../playbook/catalog.ts";
import type { LetterLibrary } from "../playbook/catalog-letter.ts";
import { openPool, type PoolFiller } from "../playbook/pool.ts";
import type { SignCatalog } from "../playbook/signs.ts";
import { fillTexts } from "../playbook/text-slots.ts";

/** Where a command takes its playbooks from: the built library, or a folder an editor works in. */
export interface Shelf {
  library(locale: Locale): Library;
  now(locale: Locale): NowBlock;
  letters(locale: Locale): LetterLibrary;
  signs(locale: Locale): SignCatalog;
  /** How known frauds are worded, of all languages: the text of `playbooks/wording.txt`. */
  wording(): string;
}

/** The weights of wording in the package. */
export const PACKED_WORDING = "wording.br";

/** The files of what several incidents share and of the letters, as `playbook/compile/library-files` writes them. */
const SHARED = "shared.parts";
const LETTERS = "letters.parts";

/** The library that was built with the program: an incident is read only when asked for. */
export function builtShelf(host: Host): Shelf {
  const read = <T>(...parts: string[]): T => {
    const path = `${host.join(host.programFolder, "dist", "library", ...parts)}.json`;
    // A file of ours that cannot be read is a fault of ours, not of the person's disk.
    if (!host.exists(path)) throw new Error(`the build is damaged: ${path}`);
    return JSON.parse(host.readText(path)) as T;
  };
  const libraries = new Map<Locale, Library>();
  const open = (locale: Locale): Library => {
    const incidents = new Map<string, CatalogIncident>();
    let fill: PoolFiller | undefined;
    return {
      ...read<LibraryIndex>(locale, "index"),
      incident(id) {
        fill ??= openPool(read(SHARED), read(locale, SHARED));
        const known = incidents.get(id) ?? (fill(read(id), read(locale, id)) as CatalogIncident);
        incidents.set(id, known);
        return known;
      },
    };
  };
  return {
    library(locale) {
      const library = libraries.get(locale) ?? open(locale);
      libraries.set(locale, library);
      return library;
    },
    now: (locale) => read<NowBlock>(locale, "now"),
    letters: (locale) => fillTexts(read(LETTERS), read(locale, LETTERS)) as LetterLibrary,
    signs: (locale) => fillTexts(read("signs"), read(locale, "signs")) as SignCatalog,
    wording() {
      const text = host.readPacked(host.join(host.programFolder, "dist", PACKED_WORDING));
      if (text === "") throw new Error(`the build is damaged: ${PACKED_WORDING}`);
      return text;
    },
  };
}
