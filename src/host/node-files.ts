import fs from "node:fs";
import path from "node:path";
import writeFileAtomic from "write-file-atomic";
import { HostError } from "./host.ts";

const BYTE_ORDER_MARK = /^\uFEFF/;

/** Runs one deed on a file; whatever goes wrong becomes a `HostError` with the system's own short code. */
export function attempt<T>(file: string, doing: "read" | "write", deed: () => T): T {
  try {
    return deed();
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError(file, doing, (error as NodeJS.ErrnoException).code ?? "EIO");
  }
}

/** A whole text file, without the mark that Windows editors put first. */
export function readText(file: string): string {
  return attempt(file, "read", () => fs.readFileSync(file, "utf8").replace(BYTE_ORDER_MARK, ""));
}

/**
 * The whole file or the old one. The library writes once and does not look how much the disk took, so the
 * temporary file is filled here first: on a full disk this fails and the old file stays. What is no regular file
 * (a device, a pipe) is written to and never replaced.
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  attempt(file, "write", () => {
    if (fs.existsSync(file) && !fs.statSync(file).isFile()) return fs.writeFileSync(file, content);
    const bytes = Buffer.from(content);
    writeFileAtomic.sync(file, bytes, { tmpfileCreated: (temporary) => fs.writeFileSync(temporary, bytes) });
  });
}

/** Removes a file; one that is not there is no failure. */
export function removeFile(file: string): void {
  attempt(file, "write", () => fs.rmSync(file, { force: true }));
}

/** Makes the folder, and takes it back from others where it was open to them. */
export function makePrivateFolder(folder: string): void {
  attempt(folder, "write", () => {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    fs.chmodSync(folder, 0o700);
  });
}

/** One write at the end of the file, and back only when the disk has it. A write that was cut short is a failure. */
export function appendDurably(file: string, text: string): void {
  attempt(file, "write", () => {
    const isNew = !fs.existsSync(file);
    const descriptor = fs.openSync(file, fs.constants.O_APPEND | fs.constants.O_CREAT | fs.constants.O_WRONLY, 0o600);
    try {
      const bytes = Buffer.from(text);
      if (fs.writeSync(descriptor, bytes) !== bytes.length) throw new HostError(file, "write", "ENOSPC");
      fs.fsyncSync(descriptor);
    } finally {
      fs.closeSync(descriptor);
    }
    if (isNew) syncFolder(path.dirname(file));
  });
}

/** A new file survives a power cut only when its folder is on the disk too. Windows cannot and need not do this. */
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const descriptor = fs.openSync(folder, fs.constants.O_RDONLY);
  try {
    fs.fsyncSync(descriptor);
  } catch {
    // Some file systems refuse to sync a folder; the event itself is on the disk.
  } finally {
    fs.closeSync(descriptor);
  }
}

/** The names in a folder, sorted; empty when there is no such folder. */
export function listFolder(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return attempt(folder, "read", () => fs.readdirSync(folder).sort());
}
