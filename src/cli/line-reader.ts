import { Interrupted } from "./prompter.ts";

/**
 * Lines of a stream, one at a time, without a line editor: the terminal itself echoes and corrects. Lines that come
 * before they are asked for wait. A line counts when Enter ended it.
 */
export class LineReader {
  readonly #input: NodeJS.ReadableStream;
  readonly #decoder = new TextDecoder();
  readonly #lines: string[] = [];
  #unfinished = "";
  #ended = false;
  #settle: (() => void) | undefined;

  readonly #listeners = {
    data: (chunk: string | Uint8Array): void => this.#take(chunk),
    end: (): void => this.#end(),
    close: (): void => this.#end(),
    error: (): void => this.#end(),
    interrupt: (): void => {
      this.#lines.length = 0;
      this.#end();
    },
  };

  constructor(input: NodeJS.ReadableStream) {
    this.#input = input;
    for (const [event, listener] of Object.entries(this.#listeners)) input.on(event, listener);
    input.pause();
  }

  /** The next line. Fails with `Interrupted` when the stream has ended or the person interrupts. */
  next(): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#settle = () => {
        const line = this.#lines.shift();
        if (line === undefined && !this.#ended) return;
        this.#settle = undefined;
        this.#input.pause();
        if (line === undefined) reject(new Interrupted());
        else resolve(line);
      };
      this.#input.resume();
      this.#settle();
    });
  }

  /** Lets the stream go. */
  close(): void {
    for (const [event, listener] of Object.entries(this.#listeners)) this.#input.removeListener(event, listener);
    this.#input.pause();
  }

  #take(chunk: string | Uint8Array): void {
    this.#unfinished += typeof chunk === "string" ? chunk : this.#decoder.decode(chunk, { stream: true });
    const pieces = this.#unfinished.split(/\r?\n/);
    this.#unfinished = pieces.pop() ?? "";
    this.#lines.push(...pieces);
    this.#settle?.();
  }

  #end(): void {
    this.#ended = true;
    this.#settle?.();
  }
}
