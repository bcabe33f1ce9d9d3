import { stripVTControlCharacters } from "node:util";
import type { FakeHost } from "./fake-host.ts";

/** Keys as a terminal sends them. */
export const KEYS = { up: "\u001b[A", down: "\u001b[B", enter: "\r", interrupt: "\u0003", end: "\u0004" } as const;

const ESCAPE_CODE = new RegExp(`${"\u001b"}\\[[0-9;?]*[A-Za-z]`);

/** Somebody at the terminal of a fake host who waits for what they read before they type. */
export interface Typist {
  /** Everything the terminal got, without its escape codes. */
  screen(): string;
  /** The same in the pieces between line ends and escape codes. */
  lines(): string[];
  /** Waits until something new holds this text, then types the keys. */
  when(text: string, ...keys: readonly string[]): Promise<void>;
}

/** Sits down at the terminal of the host. */
export function typistAt(host: FakeHost): Typist {
  let raw = "";
  let read = 0;
  let look = (): void => {};
  host.terminal.output.on("data", (chunk: Buffer) => {
    raw += chunk.toString();
    look();
  });
  const screen = (): string => stripVTControlCharacters(raw);
  const reaches = (text: string): Promise<void> =>
    new Promise((resolve) => {
      look = () => {
        const at = screen().indexOf(text, read);
        if (at === -1) return;
        read = at + text.length;
        look = () => {};
        resolve();
      };
      look();
    });
  const when = async (text: string, ...keys: readonly string[]): Promise<void> => {
    await reaches(text);
    for (const key of keys) host.terminal.input.write(key);
  };
  const lines = (): string[] => raw.split(ESCAPE_CODE).flatMap((piece) => piece.split(/[\r\n]+/));
  return { screen, lines, when };
}
