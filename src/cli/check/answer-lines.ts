import type { Context } from "../context.ts";
import type { Failure } from "../failure.ts";
import { explain } from "../failure-words.ts";
import { byteLines } from "./byte-lines.ts";
import type { Checking } from "./checking.ts";
import { reportWriter } from "./report-writer.ts";

/** What a line is called: it is given back as it came, so it is nothing that may be large or deep. */
type LineId = string | number | null;

/** A line that `komek check --ndjson` understands. */
type Asked = { readonly id: LineId } & ({ readonly text: string } | { readonly url: string });

/**
 * Reads `{"id","text"}` or `{"id","url"}` line by line and answers each in the same order with `{"id","check"}`, or
 * with `{"id","failure"}` where it cannot be read. Holds one piece of the input at a time; passes over empty lines.
 */
export async function answerLines({ host, locale }: Context, checking: Checking): Promise<void> {
  const out = byteLines(host.print);
  const writeReport = reportWriter(out);
  let number = 0;
  for await (const lines of host.standardInputLines()) {
    for (const line of lines) {
      number += 1;
      if (line.trim() !== "") answer(askedIn(line));
    }
    // What was answered is not held back while more input is awaited.
    out.flush();
  }

  function answer(asked: ReturnType<typeof askedIn>): void {
    const id = JSON.stringify(asked.id);
    if ("failure" in asked) return out.add(`{"id":${id},"failure":${JSON.stringify(failed())}}\n`);
    out.add(`{"id":${id},"check":`);
    writeReport("text" in asked ? checking.message(asked.text) : checking.link(asked.url));
    out.add("}\n");
  }

  function failed() {
    const failure: Failure = { code: "line-wrong", line: number };
    return { schema: "komek.failure/1", code: failure.code, message: explain(failure, locale), line: number };
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
