import { linesOf, type PortableCase } from "../../case/saved-portable.ts";
import type { Host } from "../../host/host.ts";
import { caseFile, caseFolder } from "../case-file.ts";
import { copyFolder, isLocked, lockedFile } from "./case-store.ts";

/** What came of bringing a case in. Nothing that was here is ever written over. */
export interface Restored {
  readonly outcome: "new" | "extended" | "already" | "beside" | "differs" | "locked";
  readonly id: string;
  /** How many lines were added. */
  readonly added: number;
  readonly damaged: number;
  /** Names of copies that came damaged and were not taken. */
  readonly copiesLeft: readonly string[];
}

/**
 * Brings a case in. One that is here already is added to, if the file only goes on where this one stops; where both
 * have lines of their own, nothing happens, or with `asNew` the one of the file gets an id of its own.
 */
export function restoreCase(host: Host, held: PortableCase, asNew: boolean): Restored {
  if (!isLocked(host, held.id)) return bringIn(host, held, asNew);
  if (!asNew) return { ...plainOf(held), outcome: "locked" };
  const id = freshId(host);
  return { ...plainOf(held), ...writeNew(host, id, held), id, outcome: "beside" };
}

function plainOf({ id, damaged }: PortableCase): Omit<Restored, "outcome"> {
  return { id, added: 0, damaged: damaged.length, copiesLeft: [] };
}

function bringIn(host: Host, held: PortableCase, asNew: boolean): Restored {
  const { id } = held;
  const plain = plainOf(held);
  if (!host.exists(caseFile(host, id))) return { ...plain, ...writeNew(host, id, held), outcome: "new" };
  const here = linesOf(host.readText(caseFile(host, id)), host.sha256).lines;
  const missing = held.lines.filter((line) => !here.includes(line));
  if (missing.length > 0 && here.every((line) => held.lines.includes(line))) {
    const copiesLeft = writeCopies(host, id, held);
    appendLines(host, id, missing);
    return { ...plain, copiesLeft, added: missing.length, outcome: "extended" };
  }
  if (missing.length === 0) return { ...plain, copiesLeft: writeCopies(host, id, held), outcome: "already" };
  if (!asNew) return { ...plain, outcome: "differs" };
  const fresh = freshId(host);
  return { ...plain, ...writeNew(host, fresh, held), id: fresh, outcome: "beside" };
}

function freshId(host: Host): string {
  let id = host.randomId();
  while (host.exists(caseFile(host, id)) || isLocked(host, id)) id = host.randomId();
  return id;
}

/** The copies first: a record on the disk means that all of the case is there. */
function writeNew(host: Host, id: string, held: PortableCase): Pick<Restored, "added" | "copiesLeft"> {
  host.makePrivateFolder(caseFolder(host));
  const copiesLeft = writeCopies(host, id, held);
  if (held.damaged.length > 0) {
    host.appendDurably(host.join(caseFolder(host), `${id}.damaged-1`), `${held.damaged.join("\n")}\n`);
  }
  host.writeNew(caseFile(host, id), new TextEncoder().encode(held.lines.map((line) => `${line}\n`).join("")));
  return { added: held.lines.length, copiesLeft };
}

function appendLines(host: Host, id: string, lines: readonly string[]): void {
  const record = host.readText(caseFile(host, id));
  const newLine = record === "" || record.endsWith("\n") ? "" : "\n";
  host.appendDurably(caseFile(host, id), newLine + lines.map((line) => `${line}\n`).join(""));
}

/** A copy is taken only when it is the file whose hash it names. One that is here stays as it is. */
function writeCopies(host: Host, id: string, { copies }: PortableCase): string[] {
  if (copies.length === 0) return [];
  const folder = copyFolder(host, id);
  host.makePrivateFolder(caseFolder(host));
  host.makePrivateFolder(folder);
  return copies.flatMap(({ name, sha256, base64 }) => {
    const file = host.join(folder, name);
    if (host.exists(file)) return [];
    host.writeNew(file, Buffer.from(base64, "base64"));
    if (host.fileFacts(file).sha256 === sha256) return [];
    host.removeFile(file);
    return [name];
  });
}

/** A locked case back in its place. The locked file goes when all of it lies open on the disk. */
export function unpackLocked(host: Host, held: PortableCase): Restored {
  const restored = bringIn(host, held, false);
  const whole = restored.outcome !== "differs" && restored.copiesLeft.length === 0;
  if (whole) host.removeFile(lockedFile(host, held.id));
  return restored;
}
