import { describe, expect, it } from "vitest";
import { runOn } from "../../../main.ts";
import { type FakeHost, fakeHost } from "../../../testing/fake-host.ts";
import { changed, TINY_FILES } from "../../../testing/tiny-library.ts";

const CONTACTS = "/edit/shared/contacts.yaml";
const FACTS = "/edit/shared/facts.yaml";
const LEAK = "/edit/incidents/leak-notice.yaml";
const LOCK = "/edit/versions.lock.json";

function editor(): FakeHost {
  const folder = Object.entries(TINY_FILES).map(([file, content]): [string, string] => [`/edit/${file}`, content]);
  const version = { "/program/dist/package-info.json": '{"name":"komek","version":"0.0.0"}' };
  return fakeHost({ files: { ...version, ...Object.fromEntries(folder) } });
}

function lock(host: FakeHost, ...more: string[]): Promise<number> {
  return runOn(host, ["playbook", "lock", "--playbooks", "/edit", "--lang", "en", ...more]);
}

function edit(host: FakeHost, file: string, from: string, to: string): void {
  host.files.set(file, changed({ [file]: host.files.get(file) ?? "" }, file, from, to)[file] ?? "");
}

/** How many versions the lock holds of the facts and of each playbook. */
function recorded(host: FakeHost): unknown {
  const { facts, playbooks } = JSON.parse(host.files.get(LOCK) ?? "{}");
  return { facts: facts.length, leak: playbooks["leak-notice"].length, money: playbooks["money-gone"].length };
}

describe("komek playbook lock", () => {
  it("records every version that is not recorded yet", async () => {
    const host = editor();
    expect(await lock(host)).toBe(0);
    expect(recorded(host)).toEqual({ facts: 1, leak: 1, money: 1 });
    expect(host.noted).toContain("5");
  });

  it("raises the facts alone for one corrected phone number, with the note in their changes", async () => {
    const host = editor();
    await lock(host);
    edit(host, CONTACTS, 'phones: ["102"]', 'phones: ["112"]');
    expect(await lock(host, "--bump", "patch", "--note", "Police: new number")).toBe(0);
    expect(host.files.get(FACTS)).toContain("version: 1.0.1");
    expect(host.files.get(FACTS)).toContain('en: "Police: new number"');
    expect(recorded(host)).toEqual({ facts: 2, leak: 1, money: 1 });
  });

  it("asks for the kind of change and a note, and names what was changed", async () => {
    const host = editor();
    await lock(host);
    edit(host, LEAK, 'en: "Pick a new one."', 'en: "Choose a new one."');
    const before = new Map(host.files);
    expect(await lock(host)).toBe(2);
    expect(host.noted).toContain("leak-notice");
    expect(host.files).toEqual(before);
  });

  it("writes nothing while the library has problems", async () => {
    const host = editor();
    await lock(host);
    edit(host, LEAK, 'en: "Pick a new one."', 'en: "Wait 3 days."');
    const before = new Map(host.files);
    expect(await lock(host, "--bump", "patch", "--note", "Shorter")).toBe(4);
    expect(host.files).toEqual(before);
  });
});
