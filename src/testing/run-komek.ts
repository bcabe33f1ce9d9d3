import { runOn } from "../main.ts";
import { hostWithProgram } from "./built-program.ts";
import type { FakeWorld } from "./fake-host.ts";

/** What one run of the built program left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly host: ReturnType<typeof hostWithProgram>;
}

/** Runs one command line (split at spaces) of the whole program on a fake host. */
export async function komek(line: string, world: FakeWorld = {}): Promise<Ran> {
  const host = hostWithProgram(world);
  const code = await runOn(host, line === "" ? [] : line.split(" "));
  return { code, out: host.printed, err: host.noted, host };
}
