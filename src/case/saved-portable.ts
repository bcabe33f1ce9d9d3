import { z } from "zod";
import { decodeEvents } from "./saved.ts";

type Hash = (text: string) => string;

/** A copy of evidence inside a portable case. */
export interface PortableCopy {
  readonly name: string;
  readonly sha256: string;
  readonly base64: string;
}

/** A case as one file: the lines of its record as they are, what was damaged, and the copies of evidence. */
export interface PortableCase {
  readonly id: string;
  readonly exportedAt: string;
  readonly lines: readonly string[];
  readonly damaged: readonly string[];
  readonly copies: readonly PortableCopy[];
}

const text = z.string();
const portable = z.object({
  schema: z.literal("komek.case-file/1"),
  ...{ id: text.regex(/^[a-z0-9]{1,40}$/), exportedAt: text, lines: z.array(text), damaged: z.array(text) },
  copies: z.array(z.object({ name: text.regex(/^[^/\\\p{Cc}]{1,200}$/u), sha256: text, base64: text })),
  sum: text,
});

/** The lines of a record that are whole, and those that are not. Lines of a newer komek are whole too. */
export function linesOf(record: string, sha256: Hash): Pick<PortableCase, "lines" | "damaged"> {
  const { damaged } = decodeEvents(record, sha256);
  const all = record.split("\n").filter((line) => line.trim() !== "");
  return { lines: all.filter((line) => !damaged.includes(line)), damaged };
}

/** One file of text that carries the whole case and tells whether it came whole. */
export function encodePortable(held: PortableCase, sha256: Hash): string {
  return `${JSON.stringify({ schema: "komek.case-file/1", ...held, sum: sumOf(held, sha256) }, null, 1)}\n`;
}

/** The case in a file; undefined where it is none, was cut, or was changed on the way. */
export function decodePortable(file: string, sha256: Hash): PortableCase | undefined {
  const read = portable.safeParse(parsed(file));
  if (!read.success) return undefined;
  const { schema: _schema, sum, ...held } = read.data;
  return sum === sumOf(held, sha256) && held.lines.length > 0 ? held : undefined;
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch {
    return undefined;
  }
}

function sumOf({ id, exportedAt, lines, damaged, copies }: PortableCase, sha256: Hash): string {
  const parts = copies.map(({ name, sha256: own, base64 }) => [name, own, base64]);
  return sha256(JSON.stringify([id, exportedAt, lines, damaged, parts]));
}
