import { existsSync } from "node:fs";
import path from "node:path";
import { type Host, HostError } from "./host.ts";
import { unknownWords } from "./hunspell.ts";
import { fileFacts, readBytes, readPacked, removeEmptyFolder, writeNew } from "./node-bytes.ts";
import { appendDurably, listFolder, makePrivateFolder, readText, removeFile, writeWhole } from "./node-files.ts";
import { readLines } from "./read-lines.ts";
import { runFileBeside } from "./run-beside.ts";
import { isTerminal, writeAll } from "./standard-stream.ts";
import { stateFolderFor } from "./state-folder.ts";

/** Thirty-two letters and digits, so that a byte falls on each equally often; none looks like another. */
const ID_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
const ID_LENGTH = 8;
const USUAL_COLUMNS = 80;

/** Like the terminal's module and the system's, loaded when it is first needed: each costs milliseconds at start. */
function crypto(): typeof import("node:crypto") {
  return process.getBuiltinModule("node:crypto");
}

const FILES = {
  readText,
  writeWhole,
  removeFile,
  makePrivateFolder,
  appendDurably,
  listFolder,
  exists: existsSync,
  join: path.join,
  absolutePath: (file: string) => path.resolve(file),
  fileName: (file: string) => path.basename(file),
  ...{ readBytes, readPacked, fileFacts, writeNew, removeEmptyFolder },
};

/** The real outside world. `programFolder` is the folder of the built program, which only its front door knows. */
export function nodeHost(programFolder: string): Host {
  const { env: environment, platform } = process;
  return {
    environment,
    programFolder,
    get stateFolder() {
      return stateFolderFor({ platform, environment, homeFolder: process.getBuiltinModule("node:os").homedir() });
    },
    now: () => new Date(),
    randomId: () =>
      Array.from(crypto().randomBytes(ID_LENGTH), (byte) => ID_LETTERS[byte % ID_LETTERS.length]).join(""),
    sha256: (text) => crypto().createHash("sha256").update(text).digest("hex"),
    ...FILES,
    unknownWords,
    runBeside: (door, data) => runFileBeside(path.join(programFolder, "dist", `${door}.cjs`), data),
    readStandardInput: () => readWhole(process.stdin),
    standardInputLines: () => readLines(process.stdin),
    print: (content) => writeAll(1, content),
    note: (text) => writeAll(2, text),
    get standardInputIsTerminal() {
      return isTerminal(0);
    },
    get standardOutputIsTerminal() {
      return isTerminal(1);
    },
    get standardErrorIsTerminal() {
      return isTerminal(2);
    },
    columns: () => process.stdout.columns || process.stderr.columns || USUAL_COLUMNS,
    get terminal() {
      catchInterrupts();
      return { input: process.stdin, output: process.stderr };
    },
  };
}

/** All of a stream as UTF-8 text. Fails with a `HostError` for the file named `-`. */
export async function readWhole(stream: AsyncIterable<Uint8Array | string>): Promise<string> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of stream) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  } catch (error) {
    throw new HostError("-", "read", (error as NodeJS.ErrnoException).code ?? "EIO");
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

let catching = false;

/**
 * Ctrl-C outside raw mode reaches whoever reads the terminal as its event `interrupt`, so that the program can say
 * that all is saved; when nobody reads, the program ends at once.
 */
function catchInterrupts(): void {
  if (catching) return;
  catching = true;
  process.on("SIGINT", () => {
    if (!process.stdin.emit("interrupt")) process.exit(130);
  });
}
