/** Answers are written together once they are this long, in bytes: a write costs more than a check. */
const BATCH = 65_536;
/** A UTF-16 unit is at most so many bytes in UTF-8. */
const WIDEST_UNIT = 3;

/** Text on its way out, as UTF-8. */
export interface ByteLines {
  add(text: string): void;
  /** What was made into bytes before: most of an answer is the same in many, and copying bytes is no work. */
  addBytes(bytes: Uint8Array): void;
  /** Hands on what waits. */
  flush(): void;
}

/** Gathers text and hands it on in pieces of about 64 kB. `print` may keep what it is given. */
export function byteLines(print: (bytes: Uint8Array) => void): ByteLines {
  const waiting = Buffer.allocUnsafe(BATCH);
  let size = 0;
  const flush = (): void => {
    if (size > 0) print(Uint8Array.prototype.slice.call(waiting, 0, size));
    size = 0;
  };
  const addBytes = (bytes: Uint8Array): void => {
    if (bytes.length > BATCH - size) flush();
    if (bytes.length > BATCH) return print(bytes);
    waiting.set(bytes, size);
    size += bytes.length;
  };
  return {
    add(text) {
      if (text.length * WIDEST_UNIT > BATCH - size) flush();
      if (text.length * WIDEST_UNIT > BATCH) return print(Buffer.from(text));
      size += waiting.write(text, size);
    },
    addBytes,
    flush,
  };
}
