import { describe, expect, it } from "vitest";
import { stateFolderFor } from "./state-folder.ts";

const linux = { platform: "linux", environment: {}, homeFolder: "/home/a" } as const;

describe("the state folder", () => {
  it("is below ~/.local/state on Linux", () => {
    expect(stateFolderFor(linux)).toBe("/home/a/.local/state/komek");
  });

  it("is below Application Support on macOS", () => {
    const home = { ...linux, platform: "darwin", homeFolder: "/Users/a" } as const;
    expect(stateFolderFor(home)).toBe("/Users/a/Library/Application Support/komek");
  });

  it("is below LOCALAPPDATA on Windows, or where that would be", () => {
    const home = { platform: "win32", environment: { LOCALAPPDATA: "D:\\L" }, homeFolder: "C:\\Users\\a" } as const;
    expect(stateFolderFor(home)).toBe("D:\\L\\komek");
    expect(stateFolderFor({ ...home, environment: {} })).toBe("C:\\Users\\a\\AppData\\Local\\komek");
  });

  it("is below XDG_STATE_HOME when that is absolute", () => {
    expect(stateFolderFor({ ...linux, environment: { XDG_STATE_HOME: "/state" } })).toBe("/state/komek");
    expect(stateFolderFor({ ...linux, environment: { XDG_STATE_HOME: "state" } })).toBe("/home/a/.local/state/komek");
    expect(stateFolderFor({ ...linux, environment: { XDG_STATE_HOME: "" } })).toBe("/home/a/.local/state/komek");
  });
});
