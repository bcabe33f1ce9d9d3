/** Options that take a value, which is then not the name of a command. */
const WITH_VALUE = ["--lang", "--call-lang", "--playbooks"];

export interface FirstCommand {
  /** The first word that is no option, or undefined. */
  readonly name: string | undefined;
  readonly options: { readonly lang?: string; readonly callLang?: string; readonly playbooks?: string };
}

/** Reads from raw arguments what must be known before commander: the command's name and the language. */
export function firstCommand(argv: readonly string[]): FirstCommand {
  const values: Record<string, string | undefined> = {};
  let name: string | undefined;
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] ?? "";
    const [flag = "", joined] = word.split(/=(.*)/s);
    if (WITH_VALUE.includes(flag)) {
      values[flag] = joined ?? argv[index + 1];
      if (joined === undefined) index += 1;
    } else if (name === undefined && !word.startsWith("-")) name = word;
  }
  return {
    name,
    options: { lang: values["--lang"], callLang: values["--call-lang"], playbooks: values["--playbooks"] },
  };
}
