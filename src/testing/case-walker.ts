import type { CaseStatus, StatusStep } from "../case/status.ts";
import { runOn } from "../main.ts";
import { hostWithProgram } from "./built-program.ts";
import type { FakeHost, FakeWorld } from "./fake-host.ts";

/** A person with one computer, who comes back to komek day after day. */
export interface CaseWalker {
  readonly host: FakeHost;
  /** Moves the clock to ten in the morning of a day in Kazakhstan. */
  on(day: string): void;
  /** Runs a command that has to work, and gives what it printed. */
  run(...argv: readonly string[]): Promise<string>;
  /** The same with `--json`. */
  data<T = Record<string, unknown>>(...argv: readonly string[]): Promise<T>;
  /** Runs a command that has to fail, and gives its exit code. */
  fails(...argv: readonly string[]): Promise<number>;
  status(): Promise<CaseStatus>;
  step(id: string): Promise<StatusStep>;
}

/** A person who begins on a day with nothing on the computer. */
export function caseWalker(day: string, world: FakeWorld = {}): CaseWalker {
  const host = hostWithProgram(world);
  const call = async (argv: readonly string[]): Promise<{ code: number; out: string }> => {
    host.printed = "";
    host.noted = "";
    const code = await runOn(host, argv);
    return { code, out: host.printed };
  };
  const walker: CaseWalker = {
    host,
    on: (next) => {
      host.moment = new Date(`${next}T10:00:00+05:00`);
    },
    run: async (...argv) => {
      const { code, out } = await call(argv);
      if (code !== 0) throw new Error(`${argv.join(" ")} gave ${code}: ${host.noted}`);
      return out;
    },
    data: async (...argv) => JSON.parse(await walker.run(...argv, "--json")),
    fails: async (...argv) => (await call(argv)).code,
    status: () => walker.data<CaseStatus>("status"),
    step: async (id) => {
      const found = (await walker.status()).steps.find((step) => step.id === id);
      if (found === undefined) throw new Error(`the case has no step ${id}`);
      return found;
    },
  };
  walker.on(day);
  return walker;
}
