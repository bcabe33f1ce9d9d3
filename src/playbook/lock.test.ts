import { describe, expect, it } from "vitest";
import { realFiles, sha256 } from "../testing/real-library.ts";
import { sourceOf, TINY_FILES } from "../testing/tiny-library.ts";
import { hashLibrary } from "./hash.ts";
import { bumped, EMPTY_LOCK, lintVersions, publish, touched } from "./lock.ts";
import { parseLibrary, type SourceLibrary } from "./parse.ts";
import { raiseVersion } from "./parse-bump.ts";

const FILE = "incidents/data-leak-notice.yaml";

function library(change: (files: Record<string, string>) => void = () => {}): SourceLibrary {
  const files = { ...realFiles() };
  change(files);
  const { library: parsed, problems } = parseLibrary(files);
  if (parsed === undefined) throw new Error(JSON.stringify(problems[0]));
  return parsed;
}

/** Another title for the leak playbook: a change of wording that people would read. */
function reworded(files: Record<string, string>): void {
  files[FILE] = (files[FILE] ?? "").replace(/title: *\{? *\n? *ru: "/, (start) => `${start}Иначе: `);
}

const hashes = (of: SourceLibrary) => hashLibrary(of, sha256);
const codes = (of: SourceLibrary, lock: Parameters<typeof lintVersions>[2]) =>
  lintVersions(of, hashes(of), lock).map(({ code }) => code);

describe("published versions", () => {
  const before = library();
  const lock = publish(before, hashes(before), EMPTY_LOCK);

  it("are clean when nothing changed", () => {
    expect(codes(before, lock)).toEqual([]);
    expect(publish(before, hashes(before), lock)).toEqual(lock);
  });

  it("keep the hash of every step", () => {
    const [version] = lock.playbooks["data-leak-notice"] ?? [];
    expect(Object.keys(version?.steps ?? {})).toContain("check-leak-notice-in-egov");
  });

  it("refuse changed content without a raised version", () => {
    const after = library(reworded);
    expect(codes(after, lock)).toEqual(["version-not-raised"]);
    expect(touched(after, hashes(after), lock).map(({ id }) => id)).toEqual(["data-leak-notice"]);
  });

  it("ask to be recorded once the version is raised with a note, and then are clean", () => {
    const note = { version: "1.0.1", on: "2026-11-25", what: { ru: "Слова", kk: "Сөздер", en: "Words" } };
    const after = library((files) => {
      reworded(files);
      files[FILE] = raiseVersion(files[FILE] ?? "", note);
    });
    expect(codes(after, lock)).toEqual(["version-not-published"]);
    const next = publish(after, hashes(after), lock);
    expect(codes(after, next)).toEqual([]);
    expect(next.playbooks["data-leak-notice"]).toHaveLength(2);
  });

  it("refuse a raised version without a note", () => {
    const after = library((files) => {
      files[FILE] = (files[FILE] ?? "").replace("version: 1.0.0", "version: 1.0.1");
    });
    expect(codes(after, lock)).toContain("version-without-note");
  });

  it("count one corrected number as one change of the facts and of no playbook", () => {
    const after = library((files) => {
      files["shared/contacts.yaml"] = (files["shared/contacts.yaml"] ?? "").replace('"7111"', '"7112"');
    });
    expect(touched(after, hashes(after), lock).map(({ id }) => id)).toEqual(["facts"]);
  });

  it("count a letter by itself, and list none while there is none", () => {
    const [letterFile, text] = ["letters/claim-letter.yaml", TINY_FILES["letters/claim-letter.yaml"] ?? ""];
    const tiny = sourceOf(TINY_FILES);
    const first = publish(tiny, hashes(tiny), EMPTY_LOCK);
    expect(Object.keys(first.letters ?? {})).toEqual(["claim-letter"]);
    const after = sourceOf({ ...TINY_FILES, [letterFile]: text.replace('en: "Claim"', 'en: "Demand"') });
    expect(codes(after, first)).toEqual(["version-not-raised"]);
    expect(touched(after, hashes(after), first).map(({ file }) => file.file)).toEqual([letterFile]);
    const { [letterFile]: _, ...without } = TINY_FILES;
    expect(publish(sourceOf(without), hashes(sourceOf(without)), EMPTY_LOCK)).not.toHaveProperty("letters");
  });

  it("are the same however a letter was typed", () => {
    const after = library((files) => {
      files[FILE] = (files[FILE] ?? "").normalize("NFD");
    });
    expect(codes(after, lock)).toEqual([]);
  });

  it("go up by patch, minor and major", () => {
    expect([bumped("1.2.3", "patch"), bumped("1.2.3", "minor"), bumped("1.2.3", "major")]).toEqual([
      "1.2.4",
      "1.3.0",
      "2.0.0",
    ]);
  });
});
