import type { Context } from "../context.ts";
import type { Failure } from "../failure.ts";
import { explain } from "../failure-words.ts";
import type { Checking } from "./checking.ts";

/** Answers are written together once they are this long, in characters: a write costs more than a check. */
const BATCH = 65_536;

/** What a line is called: it is given back as it came, so it is nothing that may be large or deep. */
type LineId = string | number | null;

/** A line that `komek check --ndjson` understands. */
type Asked = { readonly id: LineId } & ({ readonly text: string } | { readonly url: string });

/**
 * Reads `{"id","text"}` or `{"id","url"}` line by line and answers each in the same order with `{"id","check"}`, or
 * with `{"id","failure"}` where it cannot be read. Holds one piece of the input at a time; passes over empty lines.
 */
export async function answerLines({ host, locale }: Context, checking: Checking): Promise<void> {
  let number = 0;
  let waiting = "";
  for await (const lines of host.standardInputLines()) {
    for (const line of lines) {
      number += 1;
      if (line.trim() === "") continue;
      const asked = askedIn(line);
      const answer = "failure" in asked ? failed(asked.id, number) : { id: asked.id, check: checked(asked) };
      waiting += `${JSON.stringify(answer)}\n`;
      if (waiting.length >= BATCH) {
        host.print(waiting);
        waiting = "";
      }
    }
    // What was answered is not held back while more input is awaited.
    if (waiting !== "") host.print(waiting);
    waiting = "";
  }

  function checked(asked: Asked) {
    return "text" in asked ? checking.message(asked.text) : checking.link(asked.url);
  }

  function failed(id: LineId, line: number) {
    const failure: Failure = { code: "line-wrong", line };
    return { id, failure: { schema: "komek.failure/1", code: failure.code, message: explain(failure, locale), line } };
  }
}

function askedIn(line: string): Asked | { readonly id: LineId; readonly failure: true } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, failure: true };
  }
  if (typeof value !== "object" || value === null) return { id: null, failure: true };
  const { id = null, text, url } = value as { readonly id?: unknown; readonly text?: unknown; readonly url?: unknown };
  if (id !== null && typeof id !== "string" && typeof id !== "number") return { id: null, failure: true };
  if (typeof text === "string") return { id, text };
  return typeof url === "string" ? { id, url } : { id, failure: true };
}
