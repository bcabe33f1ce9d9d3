import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { realFiles } from "../testing/real-library.ts";
import { raiseVersion, type VersionNote } from "./parse-bump.ts";

const NOTE: VersionNote = {
  version: "1.0.1",
  on: "2026-11-25",
  what: { ru: "Номер: «7111»", kk: "Нөмір", en: 'A "number"' },
};
const LINE = `- { version: 1.0.1, on: 2026-11-25, what: { ru: "Номер: «7111»", kk: "Нөмір", en: "A \\"number\\"" } }`;

describe("raising a version", () => {
  it.each([
    ["on one line", '  - { version: 1.0.0, on: 2026-01-10, what: { ru: "a", kk: "b", en: "c" } }'],
    [
      "on several",
      '  - version: 1.0.0\n    on: 2026-01-10\n    what:\n      ru: "a"\n      kk: "b"\n      en: "c" # a comment',
    ],
  ])("adds one line after the last, written %s, and touches no other", (_, entry) => {
    const content = `# Facts\nversion: 1.0.0 # of all\nchanges:\n${entry}\nfacts: []\n`;
    const expected = `# Facts\nversion: 1.0.1 # of all\nchanges:\n${entry}\n  ${LINE}\nfacts: []\n`;
    expect(raiseVersion(content, NOTE)).toBe(expected);
  });

  it("changes two lines of every file that has a version", () => {
    for (const [file, content] of Object.entries(realFiles())) {
      if (!content.includes("\nchanges:")) continue;
      const raised = raiseVersion(content, NOTE);
      const lines = content.split("\n").length;
      expect(raised.split("\n"), file).toHaveLength(lines + 1);
      expect(parse(raised), file).toMatchObject({ version: "1.0.1", changes: expect.arrayContaining([NOTE]) });
    }
  });

  it("refuses a file without a list of versions", () => {
    expect(() => raiseVersion("version: 1.0.0\nchanges: []\n", NOTE)).toThrow(/changes/);
  });
});
