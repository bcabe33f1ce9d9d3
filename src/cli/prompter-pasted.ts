import type { Host } from "../host/host.ts";
import type { LineReader } from "./line-reader.ts";
import type { LineQuestion } from "./prompter.ts";
import { questionLines } from "./prompter-lines.ts";

/** Lines until an empty one, as a message is pasted. */
export async function readPasted(host: Host, reader: LineReader, question: LineQuestion): Promise<string> {
  host.note(
    questionLines(question, host.columns())
      .map((line) => `${line}\n`)
      .join(""),
  );
  const lines: string[] = [];
  for (;;) {
    const line = await reader.next();
    if (line.trim() === "") return lines.join("\n");
    lines.push(line);
  }
}
