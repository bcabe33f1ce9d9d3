import { CommandFailure } from "../failure.ts";
import { copyFolder } from "./case-store.ts";
import type { Desk } from "./desk.ts";

/** More than this does not belong into a file that is handed over. */
const MOST_MEGABYTES = 64;
/** What some systems do not allow in a file's name. */
const STRANGE = /[<>:"/\\|?*\p{Cc}]/gu;
const LONGEST_NAME = 80;

/** A copy that only its owner can read, under a name that begins with its hash. Fails with exit 6. */
export function keepCopy(
  { context: { host }, id }: Desk,
  source: string,
  { file, size, sha256 }: { readonly file: string; readonly size: number; readonly sha256: string },
): { readonly name: string; readonly path: string } {
  if (size > MOST_MEGABYTES * 1024 * 1024) {
    throw new CommandFailure({ code: "file-too-big", path: source, most: MOST_MEGABYTES });
  }
  const folder = copyFolder(host, id);
  const name = `${sha256.slice(0, 16)}-${[...file.replace(STRANGE, "_")].slice(-LONGEST_NAME).join("")}`;
  const path = host.join(folder, name);
  host.makePrivateFolder(folder);
  if (!host.exists(path)) host.writeNew(path, host.readBytes(source));
  if (host.fileFacts(path).sha256 === sha256) return { name, path };
  host.removeFile(path);
  throw new CommandFailure({ code: "file-unwritable", path, reason: "EIO" });
}
