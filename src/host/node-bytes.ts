import fs from "node:fs";
import type { FileFacts } from "./host.ts";
import { attempt } from "./node-files.ts";

/** A whole file as it is. */
export function readBytes(file: string): Uint8Array {
  return attempt(file, "read", () => fs.readFileSync(file));
}

/** A text that the build packed with brotli. The unpacker is loaded late: most runs need none. */
export function readPacked(file: string): string {
  const unpack = (): Buffer => process.getBuiltinModule("node:zlib").brotliDecompressSync(fs.readFileSync(file));
  return attempt(file, "read", () => unpack().toString("utf8"));
}

/** Size and hash of a file, read piece by piece: a video does not fit into memory. */
export function fileFacts(file: string): FileFacts {
  return attempt(file, "read", () => {
    const descriptor = fs.openSync(file, fs.constants.O_RDONLY);
    try {
      const hash = process.getBuiltinModule("node:crypto").createHash("sha256");
      const piece = Buffer.alloc(1 << 20);
      let size = 0;
      for (let read = fs.readSync(descriptor, piece); read > 0; read = fs.readSync(descriptor, piece)) {
        hash.update(piece.subarray(0, read));
        size += read;
      }
      return { size, sha256: hash.digest("hex") };
    } finally {
      fs.closeSync(descriptor);
    }
  });
}

/** A new owner-only file, on the disk when this returns. One that is there already is never written over. */
export function writeNew(file: string, content: Uint8Array): void {
  attempt(file, "write", () => {
    const descriptor = fs.openSync(file, "wx", 0o600);
    try {
      fs.writeFileSync(descriptor, content);
      fs.fsyncSync(descriptor);
    } catch (error) {
      fs.rmSync(file, { force: true });
      throw error;
    } finally {
      fs.closeSync(descriptor);
    }
  });
}

/** Removes a folder that is empty; one that is not stays, and one that is not there is no failure. */
export function removeEmptyFolder(folder: string): void {
  attempt(folder, "write", () => {
    if (fs.existsSync(folder) && fs.readdirSync(folder).length === 0) fs.rmdirSync(folder);
  });
}
