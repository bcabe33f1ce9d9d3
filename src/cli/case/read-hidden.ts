import type { Host } from "../../host/host.ts";
import { Interrupted } from "../prompter.ts";

/** Keys that move or paste come as sequences; they are no letters of a passphrase. */
const KEY_SEQUENCE = new RegExp(`${String.fromCharCode(27)}(?:\\[[\\d;?]*[A-Za-z~]|O[A-Z])`, "g");
const CTRL_C = "\u0003";
const CTRL_D = "\u0004";
const CTRL_U = "\u0015";
const BACKSPACE = ["\u007F", "\b"];

/** A line that is typed and not shown. Fails with `Interrupted` on Ctrl-C, Ctrl-D and when the terminal is gone. */
export async function readHidden({ terminal }: Host): Promise<string> {
  const input = terminal.input as NodeJS.ReadableStream & { setRawMode?(raw: boolean): void };
  input.setRawMode?.(true);
  try {
    return await lineFrom(input);
  } finally {
    input.setRawMode?.(false);
    input.pause();
    terminal.output.write("\n");
  }
}

function lineFrom(input: NodeJS.ReadableStream): Promise<string> {
  const decoder = new TextDecoder();
  let typed: string[] = [];
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      input.off("data", take).off("end", leave).off("close", leave).off("interrupt", leave);
      finish();
    };
    const leave = (): void => settle(() => reject(new Interrupted()));
    const take = (chunk: string | Uint8Array): void => {
      const text = typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
      for (const key of text.replace(KEY_SEQUENCE, "")) {
        if (key === "\r" || key === "\n") return settle(() => resolve(typed.join("").normalize("NFC")));
        if (key === CTRL_C || key === CTRL_D) return leave();
        if (key === CTRL_U) typed = [];
        else if (BACKSPACE.includes(key)) typed.pop();
        else if (key >= " ") typed.push(key);
      }
    };
    input.on("data", take).on("end", leave).on("close", leave).on("interrupt", leave);
    input.resume();
  });
}
