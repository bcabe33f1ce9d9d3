import { PACKED_WORDING } from "../cli/library.ts";
import { PACKED_PLAYBOOKS } from "../cli/packed-playbooks.ts";
import { compileSigns } from "../playbook/compile/compile-signs.ts";
import { libraryFiles, signFiles } from "../playbook/compile/library-files.ts";
import { type FakeHost, type FakeWorld, fakeHost } from "./fake-host.ts";
import { realCompiled, realFiles, realSource } from "./real-library.ts";
import { realWordingText } from "./real-signs.ts";

let built: Record<string, string> | undefined;

/** The files of the built program as they stand in the package: the compiled library and the playbooks. */
function builtFiles(): Record<string, string> {
  built ??= Object.fromEntries([
    ["/program/dist/package-info.json", '{"name":"komek","version":"0.0.0"}'],
    [`/program/dist/${PACKED_PLAYBOOKS}`, JSON.stringify(realFiles())],
    [`/program/dist/${PACKED_WORDING}`, realWordingText()],
    ...Object.entries(libraryFiles({ ru: realCompiled("ru"), kk: realCompiled("kk"), en: realCompiled("en") })).map(
      ([file, text]): [string, string] => [`/program/dist/library/${file}`, text],
    ),
    ...Object.entries(signFiles((locale) => compileSigns(realSource(), locale))).map(
      ([file, text]): [string, string] => [`/program/dist/library/${file}`, text],
    ),
  ]);
  return built;
}

/** A fake host in whose program folder the real library is built. */
export function hostWithProgram(world: FakeWorld = {}): FakeHost {
  return fakeHost({ ...world, files: { ...builtFiles(), ...world.files } });
}
