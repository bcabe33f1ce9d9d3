import { inflateRawSync } from "node:zlib";

/** The text files of a zip archive by their paths, read by its table of contents. */
export function zipParts(zip: Uint8Array): Record<string, string> {
  const bytes = Buffer.from(zip);
  const end = bytes.length - 22;
  const parts: [string, string][] = [];
  let entry = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((offset) => bytes.readUInt16LE(entry + offset));
    const local = bytes.readUInt32LE(entry + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(start, start + bytes.readUInt32LE(entry + 20));
    const isPacked = bytes.readUInt16LE(entry + 10) === 8;
    const path = bytes.toString("utf8", entry + 46, entry + 46 + name);
    parts.push([path, (isPacked ? inflateRawSync(content) : content).toString("utf8")]);
    entry += 46 + name + extra + comment;
  }
  return Object.fromEntries(parts);
}
