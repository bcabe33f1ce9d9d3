import fs from "node:fs";

/** Standard input, output and error, by the number that every program gets them under. */
export type StandardStream = 0 | 1 | 2;

/** Waited for a reader that is slower than we are, in milliseconds. */
const PAUSE = 1;

/**
 * Whether the stream is a terminal. Files and pipes are told apart without loading Node's terminal module, which costs
 * more at start than all that `komek now` does.
 */
export function isTerminal(stream: StandardStream): boolean {
  try {
    const state = fs.fstatSync(stream);
    if (!state.isCharacterDevice()) return false;
    if (fs.existsSync("/dev/null") && fs.statSync("/dev/null").rdev === state.rdev) return false;
    return process.getBuiltinModule("node:tty").isatty(stream);
  } catch {
    return false;
  }
}

/**
 * Writes all of a text or of some bytes, and returns when the system has it. A reader that has closed the pipe has seen
 * enough: the program ends with 0. Any other trouble ends it with 6.
 */
export function writeAll(stream: StandardStream, content: string | Uint8Array): void {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  for (let written = 0; written < bytes.length; ) {
    try {
      written += fs.writeSync(stream, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== "EAGAIN") process.exit(code === "EPIPE" ? 0 : 6);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}
