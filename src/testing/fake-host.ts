import { createHash } from "node:crypto";
import { posix } from "node:path";
import { PassThrough } from "node:stream";
import { breachesOfMerges } from "../cli/lint-plans.ts";
import type { MergeWork } from "../cli/merge-worker.ts";
import { type Host, HostError } from "../host/host.ts";
import { readLines } from "../host/read-lines.ts";

/** What the program runs beside itself is run here in the same thread. */
const DOORS: Readonly<Record<string, (data: unknown) => unknown>> = {
  "cli-merge-worker": (data) => breachesOfMerges((data as MergeWork).compiled, (data as MergeWork).on),
};

/** The moment of all tests. */
export const TEST_MOMENT = "2026-01-15T09:00:00+05:00";

export interface FakeWorld {
  readonly environment?: Readonly<Record<string, string>>;
  /** Path → content of the files that are there at the start. */
  readonly files?: Readonly<Record<string, string>>;
  readonly standardInput?: string;
  /** Whether all three standard streams are a terminal. */
  readonly isTerminal?: boolean;
  readonly columns?: number;
  /** Words that no dictionary knows. */
  readonly unknownWords?: readonly string[];
}

/** A host in memory, and what a test may look at or change in it. */
export interface FakeHost extends Host {
  readonly files: Map<string, string>;
  readonly folders: Set<string>;
  /** All that went to stdout, and all that went to stderr. */
  printed: string;
  noted: string;
  /** The clock stands until a test moves it. */
  moment: Date;
  /** Makes every write fail with this code, as a full disk does. */
  writesFailWith: string | undefined;
  readonly terminal: { readonly input: PassThrough; readonly output: PassThrough };
}

/** The outside world of a test: no disk, no clock, no terminal, and ids that count upwards. */
export function fakeHost(world: FakeWorld = {}): FakeHost {
  const isTerminal = world.isTerminal ?? false;
  let ids = 0;
  const host: FakeHost = {
    ...fakeFiles(world, () => host.writesFailWith),
    ...{ printed: "", noted: "", moment: new Date(TEST_MOMENT), writesFailWith: undefined },
    ...{ environment: world.environment ?? {}, stateFolder: "/state/komek", programFolder: "/program" },
    now: () => new Date(host.moment),
    randomId: () => `id${++ids}`,
    sha256: sha256Of,
    readStandardInput: async () => world.standardInput ?? "",
    standardInputLines: () => readLines(inPieces(world.standardInput ?? "")),
    print: (content) => {
      host.printed += textOf(content);
    },
    note: (text) => {
      host.noted += text;
    },
    ...{
      standardInputIsTerminal: isTerminal,
      standardOutputIsTerminal: isTerminal,
      standardErrorIsTerminal: isTerminal,
    },
    runBeside: async (door, data) => DOORS[door]?.(data),
    unknownWords: (_dictionary, text) => (world.unknownWords ?? []).filter((word) => text.includes(word)),
    columns: () => world.columns ?? 80,
    terminal: { input: new PassThrough(), output: new PassThrough() },
  };
  return host;
}

type Files = Pick<FakeHost, "files" | "folders"> &
  Pick<
    Host,
    | "readText"
    | "readPacked"
    | "readBytes"
    | "fileFacts"
    | "writeWhole"
    | "writeNew"
    | "appendDurably"
    | "makePrivateFolder"
  > &
  Pick<Host, "removeFile" | "removeEmptyFolder" | "listFolder" | "exists" | "join" | "absolutePath" | "fileName">;

function fakeFiles(world: FakeWorld, writesFailWith: () => string | undefined): Files {
  const files = new Map(Object.entries(world.files ?? {}));
  const folders = new Set<string>();
  const write = (path: string, content: string): void => {
    const reason = writesFailWith();
    if (reason !== undefined) throw new HostError(path, "write", reason);
    files.set(path, content);
  };
  const read = (path: string): string => {
    const content = files.get(path);
    if (content === undefined) throw new HostError(path, "read", folders.has(path) ? "EISDIR" : "ENOENT");
    return content;
  };
  return {
    ...{ files, folders, readText: read, readPacked: read },
    readBytes: (path) => new TextEncoder().encode(read(path)),
    fileFacts: (path) => ({ size: Buffer.byteLength(read(path)), sha256: sha256Of(read(path)) }),
    writeWhole: (path, content) => write(path, textOf(content)),
    writeNew: (path, content) => {
      if (files.has(path)) throw new HostError(path, "write", "EEXIST");
      write(path, textOf(content));
    },
    makePrivateFolder: (path) => void folders.add(path),
    appendDurably: (path, text) => write(path, (files.get(path) ?? "") + text),
    removeFile: (path) => void files.delete(path),
    removeEmptyFolder: (path) => {
      if (namesIn(path, [...files.keys(), ...folders]).length === 0) folders.delete(path);
    },
    listFolder: (path) => namesIn(path, [...files.keys(), ...folders]),
    exists: (path) => files.has(path) || folders.has(path),
    ...{ join: posix.join, absolutePath: (path) => posix.resolve("/here", path), fileName: posix.basename },
  };
}

/** Input comes in pieces that end anywhere, also within a line. */
async function* inPieces(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += INPUT_PIECE) yield text.slice(at, at + INPUT_PIECE);
}

const INPUT_PIECE = 50;

function textOf(content: string | Uint8Array): string {
  return typeof content === "string" ? content : new TextDecoder().decode(content);
}

function sha256Of(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function namesIn(folder: string, paths: readonly string[]): string[] {
  return paths
    .filter((path) => posix.dirname(path) === folder)
    .map((path) => posix.basename(path))
    .sort();
}
