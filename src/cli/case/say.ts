import { wrap } from "../../render/wrap.ts";
import type { Context } from "../context.ts";

/** Sentences for the person, to stderr: what a command prints on stdout is data. */
export function say({ host, width }: Context, lines: readonly string[]): void {
  for (const line of lines) host.note(`${wrap(line, width).join("\n")}\n`);
}
