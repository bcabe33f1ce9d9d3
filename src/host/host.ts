/** All of the outside world this program may touch. Commands are given one; the core rooms never see it. */
export interface Host {
  readonly environment: Readonly<Record<string, string | undefined>>;
  now(): Date;
  /** A short random id for a case: lower-case letters and digits. */
  randomId(): string;
  sha256(text: string): string;
  /** Fails with a `HostError`. */
  readText(path: string): string;
  /** A text that the build packed with brotli. Fails with a `HostError`. */
  readPacked(path: string): string;
  /** Fails with a `HostError`. */
  readBytes(path: string): Uint8Array;
  /** Size and SHA-256 of a file of any size. Fails with a `HostError`. */
  fileFacts(path: string): FileFacts;
  readStandardInput(): Promise<string>;
  /** The lines of standard input as they arrive, those that came together in one list. Fails with a `HostError`. */
  standardInputLines(): AsyncIterable<readonly string[]>;
  /** Replaces the whole file or leaves the old one: never half a file. Fails with a `HostError`. */
  writeWhole(path: string, content: string | Uint8Array): void;
  /** Writes an owner-only file that is not there yet; one that is fails with EEXIST. Fails with a `HostError`. */
  writeNew(path: string, content: Uint8Array): void;
  /** Makes the folder, owner-only, if it is not there. Fails with a `HostError`. */
  makePrivateFolder(path: string): void;
  /** Appends in one write and returns only when the disk has it. The file is owner-only. Fails with a `HostError`. */
  appendDurably(path: string, text: string): void;
  /** Removes a file; one that is not there is no failure. Fails with a `HostError`. */
  removeFile(path: string): void;
  /** Removes a folder if it is empty. Fails with a `HostError`. */
  removeEmptyFolder(path: string): void;
  /** The names of the files in a folder, sorted; empty when there is no such folder. */
  listFolder(path: string): string[];
  exists(path: string): boolean;
  /** The words of a text that the spelling dictionary (`ru_RU`) does not know. Fails with a `HostError`. */
  unknownWords(dictionary: string, text: string): readonly string[];
  /** Runs another door of the built program beside this one, with this data, and gives the message it posts. */
  runBeside(door: string, data: unknown): Promise<unknown>;
  /** Where cases are kept: XDG_STATE_HOME or the platform's own. */
  readonly stateFolder: string;
  /** The folder of the built program: the compiled library lies beside it. */
  readonly programFolder: string;
  join(...parts: string[]): string;
  /** The whole path of a file that was named from where the program was called. */
  absolutePath(path: string): string;
  /** The last part of a path: the file's own name. */
  fileName(path: string): string;
  /** Data, to stdout. */
  print(content: string | Uint8Array): void;
  /** Everything else, to stderr. */
  note(text: string): void;
  readonly standardInputIsTerminal: boolean;
  readonly standardOutputIsTerminal: boolean;
  readonly standardErrorIsTerminal: boolean;
  /** Width of the terminal in columns, 80 where there is none. */
  columns(): number;
  readonly terminal: { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream };
}

export interface FileFacts {
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** A file that could not be read or written. `reason` is the system's own short code, e.g. ENOENT. */
export class HostError extends Error {
  constructor(
    readonly path: string,
    readonly doing: "read" | "write",
    readonly reason: string,
  ) {
    super(`${doing} ${path}: ${reason}`);
  }
}

/** Whether an error is a `HostError`, whichever bundle made it: a class is not the same one in two bundles. */
export function isHostError(error: unknown): error is HostError {
  const { path, doing, reason } = (error ?? {}) as Partial<HostError>;
  return typeof path === "string" && typeof reason === "string" && (doing === "read" || doing === "write");
}
