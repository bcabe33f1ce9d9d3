import { HostError } from "./host.ts";

/**
 * The lines of a stream as UTF-8 text, those of each piece that arrives together, without their line ends. A last line
 * needs no line end. Fails with a `HostError` for the file named `-`.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  let unfinished = "";
  try {
    for await (const chunk of stream) {
      const text = typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
      if (!text.includes("\n")) {
        unfinished += text;
        continue;
      }
      const lines = (unfinished + text).split("\n");
      unfinished = lines.pop() ?? "";
      yield lines.map(withoutReturn);
    }
  } catch (error) {
    throw new HostError("-", "read", (error as NodeJS.ErrnoException).code ?? "EIO");
  }
  const last = unfinished + decoder.decode();
  if (last !== "") yield [withoutReturn(last)];
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
