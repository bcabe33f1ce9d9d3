import type { Host } from "../../host/host.ts";
import { CASE_ID, caseFolder } from "../case-file.ts";

const LOCKED = ".age";

/** The file of a case that is locked with a passphrase. */
export function lockedFile(host: Host, id: string): string {
  return host.join(caseFolder(host), `${id}${LOCKED}`);
}

/** Whether a case of that name lies here locked. */
export function isLocked(host: Host, id: string): boolean {
  return CASE_ID.test(id) && host.exists(lockedFile(host, id));
}

/** The ids of the cases that are locked. */
export function lockedCases(host: Host): string[] {
  const names = host.listFolder(caseFolder(host)).filter((name) => name.endsWith(LOCKED));
  return names.map((name) => name.slice(0, -LOCKED.length)).filter((id) => CASE_ID.test(id));
}

/** The folder in which komek keeps copies of a case's evidence. */
export function copyFolder(host: Host, id: string): string {
  return host.join(caseFolder(host), `${id}.evidence`);
}

/** The names of the copies that komek keeps. */
export function copiesOf(host: Host, id: string): string[] {
  return host.listFolder(copyFolder(host, id));
}

/** Every file that belongs to a case: its record, torn tails kept aside, the locked file, copies of evidence. */
export function filesOf(host: Host, id: string): string[] {
  const beside = host.listFolder(caseFolder(host)).filter((name) => name.startsWith(`${id}.`));
  const copies = copiesOf(host, id).map((name) => host.join(copyFolder(host, id), name));
  return [
    ...copies,
    ...beside.filter((name) => name !== `${id}.evidence`).map((name) => host.join(caseFolder(host), name)),
  ];
}

/** The ids of everything that lies here, also of what was left of a case whose record is gone. */
export function allIds(host: Host): string[] {
  const ids = host.listFolder(caseFolder(host)).map((name) => name.slice(0, name.indexOf(".")));
  return [...new Set(ids)].filter((id) => CASE_ID.test(id));
}

/** Removes all that belongs to a case; gives how many files. */
export function removeCase(host: Host, id: string): number {
  const files = filesOf(host, id);
  for (const file of files) host.removeFile(file);
  host.removeEmptyFolder(copyFolder(host, id));
  return files.length;
}

/** After the last case nothing of komek is left on this computer. */
export function removeEmptyFolders(host: Host): void {
  host.removeEmptyFolder(caseFolder(host));
  host.removeEmptyFolder(host.stateFolder);
}

/** Removes the open record of a case that has just been locked: everything but the locked file. */
export function removeOpenFiles(host: Host, id: string): void {
  for (const file of filesOf(host, id)) if (file !== lockedFile(host, id)) host.removeFile(file);
  host.removeEmptyFolder(copyFolder(host, id));
}
