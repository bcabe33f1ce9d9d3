import { HostError } from "./host.ts";

/**
 * The words of a text that Debian's hunspell does not know with this dictionary, in the order of the text. Fails with
 * a `HostError` named after the program where it, or the dictionary, is not installed.
 */
export function unknownWords(dictionary: string, text: string): readonly string[] {
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  const { status, stdout, error } = spawnSync("hunspell", ["-l", "-i", "utf-8", "-d", dictionary], {
    input: text,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  });
  if (error !== undefined || status !== 0) {
    const reason = (error as NodeJS.ErrnoException | undefined)?.code ?? "ENOENT";
    throw new HostError(`hunspell -d ${dictionary}`, "read", reason);
  }
  return stdout.split("\n").filter((word) => word !== "");
}
