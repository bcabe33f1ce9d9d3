import { runOn } from "../main.ts";
import { hostWithProgram } from "./built-program.ts";
import type { FakeHost, FakeWorld } from "./fake-host.ts";

/** One computer on which command lines are run one after the other. */
export interface Computer {
  readonly host: FakeHost;
  /** Runs one command line; a word with spaces stands in double quotes. `typed` is what standard input holds. */
  run(line: string, typed?: string): Promise<{ readonly code: number; readonly out: string; readonly err: string }>;
}

export function computer(world: FakeWorld = {}): Computer {
  const host = hostWithProgram(world);
  return {
    host,
    run: async (line, typed = "") => {
      Object.assign(host, { printed: "", noted: "", readStandardInput: async () => typed });
      const words = (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ""));
      const code = await runOn(host, words);
      return { code, out: host.printed, err: host.noted };
    },
  };
}

/** A computer on which a case has been opened, and the id of it. */
export async function computerWithCase(world: FakeWorld = {}): Promise<Computer & { readonly id: string }> {
  const made = computer(world);
  const { out } = await made.run("start loan --no-input --assume-unknown --lang en");
  return { ...made, id: out.trim() };
}
