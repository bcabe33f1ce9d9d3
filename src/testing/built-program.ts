import { LOCALES } from "../i18n/locale.ts";
import { type FakeHost, type FakeWorld, fakeHost } from "./fake-host.ts";
import { realCompiled, realFiles } from "./real-library.ts";

let built: Record<string, string> | undefined;

/** The files of the built program as they stand in the package: the compiled library and the playbooks. */
function builtFiles(): Record<string, string> {
  built ??= Object.fromEntries([
    ["/program/dist/package-info.json", '{"name":"komek","version":"0.0.0"}'],
    ...Object.entries(realFiles()).map(([file, text]): [string, string] => [`/program/dist/playbooks/${file}`, text]),
    ...LOCALES.flatMap((locale) => {
      const { index, now, incidents } = realCompiled(locale);
      const parts: [string, unknown][] = [
        ["index", index],
        ["now", now],
        ...incidents.map((each): [string, unknown] => [each.id, each]),
      ];
      return parts.map(([name, value]): [string, string] => [
        `/program/dist/library/${locale}/${name}.json`,
        JSON.stringify(value),
      ]);
    }),
  ]);
  return built;
}

/** A fake host in whose program folder the real library is built. */
export function hostWithProgram(world: FakeWorld = {}): FakeHost {
  return fakeHost({ ...world, files: { ...builtFiles(), ...world.files } });
}
