import path from "node:path";

/** What the choice of a state folder rests on, handed in so that every platform can be tested on one. */
export interface Home {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly homeFolder: string;
}

/** Where cases are kept. A relative XDG_STATE_HOME is ignored, as its specification asks. */
export function stateFolderFor({ platform, environment, homeFolder }: Home): string {
  const { join, isAbsolute } = platform === "win32" ? path.win32 : path.posix;
  const wished = environment.XDG_STATE_HOME;
  if (wished !== undefined && isAbsolute(wished)) return join(wished, "komek");
  if (platform === "win32") {
    return join(environment.LOCALAPPDATA || join(homeFolder, "AppData", "Local"), "komek");
  }
  if (platform === "darwin") return join(homeFolder, "Library", "Application Support", "komek");
  return join(homeFolder, ".local", "state", "komek");
}
