const CENTRAL_ENTRY = 0x02014b50;
const CENTRAL_END = 0x06054b50;
const END_LENGTH = 22;

/** 1 January 1980, 00:00: the first moment a zip file can name. */
const FIRST_MOMENT = 0x00210000;

/**
 * The same zip file with one fixed time for every file in it, so that the same content gives the same bytes. Fails on
 * what is no zip file. Layout: APPNOTE.TXT of the zip format, 4.3.7, 4.3.12 and 4.3.16; the end has no comment.
 */
export function withFixedTimes(zip: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== CENTRAL_END) throw new Error("not a zip file");
  const count = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(entry, true) !== CENTRAL_ENTRY) throw new Error("not a zip file");
    view.setUint32(entry + 12, FIRST_MOMENT, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, FIRST_MOMENT, true);
    const lengths = [28, 30, 32].map((offset) => view.getUint16(entry + offset, true));
    entry += lengths.reduce((sum, length) => sum + length, 46);
  }
  return bytes;
}
