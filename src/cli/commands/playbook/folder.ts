import type { Context } from "../../context.ts";

/**
 * The folder of YAML playbooks a command works on: `--playbooks DIR`, else the one of this checkout, else the copy that
 * comes with the package.
 */
export function playbooksFolder({ host }: Context, options: { readonly playbooks?: string }): string {
  if (options.playbooks !== undefined) return options.playbooks;
  const own = host.join(host.programFolder, "playbooks");
  return host.exists(host.join(own, "shared", "incidents.yaml"))
    ? own
    : host.join(host.programFolder, "dist", "playbooks");
}
