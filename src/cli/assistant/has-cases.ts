import type { Host } from "../../host/host.ts";

/** Whether anything is kept on this computer: the reader of records is loaded only when there is something to read. */
export function hasCases(host: Host): boolean {
  return host.listFolder(host.join(host.stateFolder, "cases")).length > 0;
}
