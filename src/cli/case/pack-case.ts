import { encodePortable, linesOf, type PortableCase } from "../../case/saved-portable.ts";
import { type Host, isHostError } from "../../host/host.ts";
import { atOffset } from "../../plan/calendar.ts";
import { caseFile } from "../case-file.ts";
import { copiesOf, copyFolder } from "./case-store.ts";

/** A case packed into one text. */
export interface PackedCase {
  readonly text: string;
  /** The record as it was read, to see whether another window has written since. */
  readonly record: string;
  /** Names of copies that could not be read. */
  readonly left: readonly string[];
}

/** The whole case as one text: its record and the copies of evidence. Fails with a `HostError`. */
export function packCase(host: Host, id: string): PackedCase {
  const record = host.readText(caseFile(host, id));
  const names = copiesOf(host, id);
  const copies = names.flatMap((name) => copyOf(host, host.join(copyFolder(host, id), name), name));
  const held: PortableCase = { id, exportedAt: atOffset(host.now()), ...linesOf(record, host.sha256), copies };
  const packed = new Set(copies.map(({ name }) => name));
  return { text: encodePortable(held, host.sha256), record, left: names.filter((name) => !packed.has(name)) };
}

function copyOf(host: Host, file: string, name: string): PortableCase["copies"] {
  try {
    return [
      { name, sha256: host.fileFacts(file).sha256, base64: Buffer.from(host.readBytes(file)).toString("base64") },
    ];
  } catch (error) {
    if (isHostError(error)) return [];
    throw error;
  }
}
