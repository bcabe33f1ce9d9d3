import { HostError } from "./host.ts";

/** What of a line stands behind this place, in UTF-16 units, is let go: nobody writes so much. */
export const LONGEST_LINE = 1_048_576;

/**
 * The lines of a stream as UTF-8 text, those of each piece that arrives together, without their line ends. A last line
 * needs no line end; one that is too long is cut. Fails with a `HostError` for the file named `-`.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  let unfinished = "";
  try {
    for await (const chunk of stream) {
      const text = typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
      if (!text.includes("\n")) {
        if (unfinished.length < LONGEST_LINE) unfinished += text;
        continue;
      }
      const lines = (unfinished + text).split("\n");
      unfinished = lines.pop() ?? "";
      yield lines.map(cleanLine);
    }
  } catch (error) {
    throw new HostError("-", "read", (error as NodeJS.ErrnoException).code ?? "EIO");
  }
  const last = unfinished + decoder.decode();
  if (last !== "") yield [cleanLine(last)];
}

function cleanLine(line: string): string {
  const whole = line.slice(0, LONGEST_LINE);
  return whole.endsWith("\r") ? whole.slice(0, -1) : whole;
}
