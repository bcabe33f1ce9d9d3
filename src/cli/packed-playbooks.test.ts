import { describe, expect, it } from "vitest";
import type { HostError } from "../host/host.ts";
import { fakeHost } from "../testing/fake-host.ts";
import { withPackedPlaybooks } from "./packed-playbooks.ts";

const PACK = JSON.stringify({ "shared/facts.yaml": "facts", "shared/steps.yaml": "steps", "readers.yaml": "readers" });
const packed = { "/program/dist/playbooks.br": PACK, "/program/dist/playbooks-of-mine/a.yaml": "mine" };

describe("the packed playbooks", () => {
  const host = withPackedPlaybooks(fakeHost({ files: packed }));

  it("are read, found and listed as if they lay in their folder", () => {
    expect(host.readText("/program/dist/playbooks/shared/steps.yaml")).toBe("steps");
    expect(host.listFolder("/program/dist/playbooks/shared")).toEqual(["facts.yaml", "steps.yaml"]);
    expect(host.exists("/program/dist/playbooks/readers.yaml")).toBe(true);
    expect(host.exists("/program/dist/playbooks/versions.lock.json")).toBe(false);
  });

  it("leave every other file to the disk", () => {
    expect(host.readText("/program/dist/playbooks-of-mine/a.yaml")).toBe("mine");
    expect(host.listFolder("/program/dist/playbooks-of-mine")).toEqual(["a.yaml"]);
  });

  it("say of a file that is not among them what the disk says", () => {
    const reason = (path: string): string => {
      try {
        return host.readText(path);
      } catch (error) {
        return (error as HostError).reason;
      }
    };
    expect(reason("/program/dist/playbooks/shared/nothing.yaml")).toBe("ENOENT");
  });

  it("are not opened by who reads something else, and are no fault where there are none", () => {
    const bare = withPackedPlaybooks(fakeHost({ files: { "/here/a.txt": "a" } }));
    expect(bare.readText("/here/a.txt")).toBe("a");
    expect(bare.listFolder("/program/dist/playbooks/shared")).toEqual([]);
  });
});
