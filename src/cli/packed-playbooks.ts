import type { Host } from "../host/host.ts";

/** The YAML files of the package, all in one packed file. */
export const PACKED_PLAYBOOKS = "playbooks.br";

/**
 * The same outside world, in which the playbooks that came with the package lie in their folder `dist/playbooks` as if
 * they had never been packed. Other files are not touched.
 */
export function withPackedPlaybooks(host: Host): Host {
  const folder = host.join(host.programFolder, "dist", "playbooks");
  const pack = host.join(host.programFolder, "dist", PACKED_PLAYBOOKS);
  let opened: Readonly<Record<string, string>> | undefined;
  const files = (): Readonly<Record<string, string>> => {
    opened ??= host.exists(pack) ? (JSON.parse(host.readPacked(pack)) as Record<string, string>) : {};
    return opened;
  };
  const isPacked = (path: string): boolean => path === folder || path.startsWith(host.join(folder, "/"));
  const paths = (): string[] => Object.keys(files()).map((file) => host.join(folder, ...file.split("/")));
  const textAt = (path: string): string | undefined => {
    return Object.entries(files()).find(([file]) => host.join(folder, ...file.split("/")) === path)?.[1];
  };
  return Object.assign(Object.create(host) as Host, {
    readText: (path: string) => (isPacked(path) ? textAt(path) : undefined) ?? host.readText(path),
    exists: (path: string) => (isPacked(path) && paths().includes(path)) || host.exists(path),
    listFolder: (path: string) => (isPacked(path) ? namesIn(host, path, paths()) : host.listFolder(path)),
  });
}

function namesIn(host: Host, folder: string, paths: readonly string[]): string[] {
  const names = paths.map((path) => host.fileName(path));
  return names.filter((name, index) => paths[index] === host.join(folder, name)).sort();
}
