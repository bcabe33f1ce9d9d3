import type { Host } from "../host/host.ts";

/** The version of the built program, as its package states it. */
export function packageVersion(host: Host): string {
  const text = host.readText(host.join(host.programFolder, "dist", "package-info.json"));
  return (JSON.parse(text) as { version: string }).version;
}
