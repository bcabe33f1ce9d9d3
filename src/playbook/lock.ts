import type { LibraryHashes } from "./hash.ts";
import type { SourceLibrary } from "./parse.ts";
import type { Problem } from "./problem.ts";

export interface LockedVersion {
  readonly version: string;
  readonly sha256: string;
  /** Step id → hash, so that a case made with this version can be told what changed since. */
  readonly steps?: Readonly<Record<string, string>>;
}

/** `versions.lock.json`: every published version of every playbook and letter, and of the facts, oldest first. */
export interface VersionsLock {
  readonly schema: "komek.versions/1";
  readonly facts: readonly LockedVersion[];
  readonly playbooks: Readonly<Record<string, readonly LockedVersion[]>>;
  /** Absent as long as no letter was published. */
  readonly letters?: Readonly<Record<string, readonly LockedVersion[]>>;
}

export const EMPTY_LOCK: VersionsLock = { schema: "komek.versions/1", facts: [], playbooks: {} };

/** The lock as it stands in the file; an absent file is an empty lock. */
export function parseLock(text: string | undefined): VersionsLock {
  return text === undefined ? EMPTY_LOCK : (JSON.parse(text) as VersionsLock);
}

/** One published thing beside what it is now. */
interface Compared {
  readonly kind: "facts" | "playbooks" | "letters";
  readonly id: string;
  readonly file:
    | SourceLibrary["incidents"][number]
    | SourceLibrary["letters"][number]
    | SourceLibrary["shared"]["facts.yaml"];
  readonly now: LockedVersion;
  readonly published: readonly LockedVersion[];
}

function compare(library: SourceLibrary, hashes: LibraryHashes, lock: VersionsLock): Compared[] {
  const facts = library.shared["facts.yaml"];
  return [
    {
      ...{ kind: "facts", id: "facts", file: facts, published: lock.facts },
      now: { version: facts.value.version, sha256: hashes.facts },
    },
    ...library.incidents.map((file) => {
      const { id, version } = file.value;
      const { sha256 = "", steps = {} } = hashes.playbooks[id] ?? {};
      const now = { version, sha256, steps };
      return { kind: "playbooks" as const, id, file, now, published: lock.playbooks[id] ?? [] };
    }),
    ...library.letters.map((file) => {
      const { id, version } = file.value;
      const now = { version, sha256: hashes.letters[id] ?? "" };
      return { kind: "letters" as const, id, file, now, published: lock.letters?.[id] ?? [] };
    }),
  ];
}

/** Changed content without a raised version, a version without a note, and what was never published. */
export function lintVersions(library: SourceLibrary, hashes: LibraryHashes, lock: VersionsLock): Problem[] {
  return compare(library, hashes, lock).flatMap(({ id, file, now, published }) => {
    const last = published.at(-1);
    const place = { file: file.file, ...file.at(["version"]), about: id, expected: now.version };
    const noted = file.value.changes.some(({ version }) => version === now.version);
    const changed = last !== undefined && last.sha256 !== now.sha256;
    const raised = last !== undefined && isHigher(now.version, last.version);
    return [
      ...(noted ? [] : [{ ...place, code: "version-without-note" as const }]),
      ...(changed && !raised ? [{ ...place, code: "version-not-raised" as const }] : []),
      ...(last === undefined || (changed && raised) ? [{ ...place, code: "version-not-published" as const }] : []),
    ];
  });
}

/** What differs from what was last published under the version it still has: its id and its file. */
export function touched(
  library: SourceLibrary,
  hashes: LibraryHashes,
  lock: VersionsLock,
): Pick<Compared, "id" | "file">[] {
  return compare(library, hashes, lock)
    .filter(({ now, published }) =>
      published.some(({ version, sha256 }) => version === now.version && sha256 !== now.sha256),
    )
    .map(({ id, file }) => ({ id, file }));
}

/** The lock with everything as it is now added where it is new. A published version is never rewritten. */
export function publish(library: SourceLibrary, hashes: LibraryHashes, lock: VersionsLock): VersionsLock {
  const compared = compare(library, hashes, lock);
  const entries = (kind: Compared["kind"]): Record<string, readonly LockedVersion[]> =>
    Object.fromEntries(
      compared
        .filter((one) => one.kind === kind)
        .map(({ id, now, published }) => {
          return [id, published.some(({ version }) => version === now.version) ? published : [...published, now]];
        }),
    );
  const letters = { ...lock.letters, ...entries("letters") };
  return {
    schema: "komek.versions/1",
    facts: entries("facts").facts ?? [],
    playbooks: { ...lock.playbooks, ...entries("playbooks") },
    ...(Object.keys(letters).length === 0 ? {} : { letters }),
  };
}

export type Bump = "patch" | "minor" | "major";

/** The next version: patch for wording, minor for a step added or moved, major for a changed meaning. */
export function bumped(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (bump === "major") return `${major + 1}.0.0`;
  return bump === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

function isHigher(one: string, other: string): boolean {
  const [left, right] = [one, other].map((version) => version.split(".").map(Number));
  const index = (left ?? []).findIndex((part, place) => part !== right?.[place]);
  return index >= 0 && (left?.[index] ?? 0) > (right?.[index] ?? 0);
}
